package org.entente.export.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Prints XML 1.0 with two spaces of indent and line feeds on every machine.
 *
 * <p>The writers of the JDK leave line breaks in attributes as they are, where parsers turn them
 * into spaces; here they are character references and survive.
 */
public final class XmlPrinter {

    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts an element; names and values of its attributes alternate. */
    public XmlPrinter begin(String name, String... attributes) {
        tag(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    /** Ends the element begun last. */
    public XmlPrinter end() {
        String name = open.pop();
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** Prints an element without content. */
    public XmlPrinter empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    /** Prints an element with nothing but text. */
    public XmlPrinter text(String name, String text, String... attributes) {
        tag(name, attributes);
        out.append('>');
        Escape.XML_TEXT.append(out, text);
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** Returns the document. */
    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void tag(String name, String... attributes) {
        indent();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            Escape.XML_ATTRIBUTE.append(out, attributes[i + 1]);
            out.append('"');
        }
    }

    private void indent() {
        out.append("  ".repeat(open.size()));
    }
}
