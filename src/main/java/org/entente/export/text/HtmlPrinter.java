package org.entente.export.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Prints HTML with embedded SVG. Escapes texts and attributes. */
public final class HtmlPrinter {

    /** What HTML has no end tag for; within SVG, end tags are always printed. */
    private static final Set<String> VOID = Set.of("meta", "input", "br");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private HtmlPrinter() {}

    /** Starts a page. */
    public static HtmlPrinter page() {
        HtmlPrinter printer = new HtmlPrinter();
        printer.out.append("<!DOCTYPE html>\n");
        return printer;
    }

    /** Starts a part of a page, to be appended to it. */
    public static HtmlPrinter fragment() {
        return new HtmlPrinter();
    }

    /** Prints a part of the page that is finished. */
    public HtmlPrinter append(HtmlPrinter fragment) {
        out.append(fragment.out);
        return this;
    }

    /** Starts an element; names and values of its attributes alternate. */
    public HtmlPrinter begin(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            Escape.HTML.append(out, attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        if (!VOID.contains(name)) {
            open.push(name);
        }
        return this;
    }

    /** Ends the element begun last. */
    public HtmlPrinter end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Prints an element that holds nothing but text. */
    public HtmlPrinter element(String name, String text, String... attributes) {
        return begin(name, attributes).text(text).end();
    }

    /** Prints text. */
    public HtmlPrinter text(String text) {
        Escape.HTML.append(out, text);
        return this;
    }

    /** Breaks the line of the file, where that shows nowhere. */
    public HtmlPrinter line() {
        out.append('\n');
        return this;
    }

    /**
     * Prints a style sheet or a script of this program unescaped.
     *
     * @throws IllegalArgumentException if it could end its element
     */
    public HtmlPrinter verbatim(String name, String content) {
        if (content.contains("</") || content.contains("<!--")) {
            throw new IllegalArgumentException(name + " must hold no markup");
        }
        out.append('<').append(name).append('>').append(content);
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** Returns the page. */
    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
