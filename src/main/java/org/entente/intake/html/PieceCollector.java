package org.entente.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.intake.Leveller;
import org.entente.intake.Spaces;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts a page into pieces of text at the boundaries of its blocks and at empty lines. */
final class PieceCollector {

    /** Elements whose text is not shown. */
    private static final Set<String> SKIPPED =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "canvas",
                    "audio",
                    "video",
                    "object",
                    "embed",
                    "iframe",
                    "frame",
                    "select",
                    "textarea",
                    "button",
                    "input",
                    "head",
                    "title",
                    "map",
                    "datalist",
                    "progress",
                    "meter",
                    "dialog");

    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
                    "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rb",
                    "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
                    "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source");

    private static final Set<String> BOLD = Set.of("b", "strong");

    /** The mark of a footnote in the text, "[1]" or "12". */
    private static final Pattern NOTE_MARK = Pattern.compile("\\s*\\[?(?:\\d{1,3}|[a-z*])]?\\s*");

    private static final Pattern BLANK_LINE = Pattern.compile("\0\\s*\0[\\s\0]*");

    /** Represents a line break of the page. */
    private static final char BREAK = '\0';

    /** Shorter words are repeated by chance. */
    private static final int MIN_NAME_CHARS = 4;

    private static final String CELL_SEPARATOR = " | ";

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int bold;
    private int links;
    private int bolds;

    private PieceCollector() {}

    /** Returns the pieces of an element's text in order. */
    static List<Piece> collect(Element root) {
        PieceCollector collector = new PieceCollector();
        collector.blocks.push(root);
        collector.walk(root);
        collector.flush();
        return collector.pieces;
    }

    /** The parser limits the nesting of elements. */
    private void walk(Node parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode run) {
                append(run.getWholeText());
            } else if (node instanceof Element element && !isSkipped(element)) {
                enter(element);
            }
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            text.append(BREAK);
        } else if (name.equals("tr") && isRowOfData(element)) {
            row(element);
        } else if (INLINE.contains(name)) {
            inline(element, name);
        } else {
            flush();
            blocks.push(element);
            walk(element);
            flush();
            blocks.pop();
        }
    }

    private void inline(Element element, String name) {
        if ((name.equals("sup") && isNoteMark(element)) || isHoverCard(element)) {
            return;
        }
        boolean link = name.equals("a") && element.hasAttr("href");
        boolean strong = BOLD.contains(name);
        links += link ? 1 : 0;
        bolds += strong ? 1 : 0;
        walk(element);
        links -= link ? 1 : 0;
        bolds -= strong ? 1 : 0;
    }

    /** Tells whether an element repeats the words just before it. */
    private static boolean isHoverCard(Element element) {
        Element before = element.previousElementSibling();
        if (before == null || !before.equals(element.previousSibling())) {
            return false;
        }
        String said = before.text();
        String text = said.length() < MIN_NAME_CHARS ? "" : element.text();
        return text.length() > 2 * said.length() && text.startsWith(said);
    }

    private static boolean isNoteMark(Element sup) {
        Element link = sup.selectFirst("a[href^=#]");
        return link != null && NOTE_MARK.matcher(sup.text()).matches();
    }

    /** Tells whether a row belongs to a table of data, not to one that lays out a page. */
    private static boolean isRowOfData(Element row) {
        int cells = 0;
        for (Element cell : row.children()) {
            cells += cell.normalName().equals("td") || cell.normalName().equals("th") ? 1 : 0;
        }
        return cells > 1 && row.selectFirst("table, p, ul, ol, h1, h2, h3, h4, div div") == null;
    }

    private void row(Element row) {
        flush();
        blocks.push(row);
        boolean first = true;
        for (Element cell : row.children()) {
            int before = text.length();
            walkCell(cell);
            boolean blank = Spaces.showsNothing(text.substring(before));
            if (blank) {
                text.setLength(before);
            } else if (!first) {
                text.insert(before, CELL_SEPARATOR);
            }
            first &= blank;
        }
        flush();
        blocks.pop();
    }

    /** Reads the content of a cell as inline, so that its row stays on one line. */
    private void walkCell(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode run) {
                append(run.getWholeText());
            } else if (node instanceof Element element && !isSkipped(element)) {
                String name = element.normalName();
                boolean link = name.equals("a");
                links += link ? 1 : 0;
                text.append(INLINE.contains(name) ? "" : " ");
                walkCell(element);
                text.append(INLINE.contains(name) ? "" : " ");
                links -= link ? 1 : 0;
            }
        }
    }

    private boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName()) || element.hasClass("mw-editsection");
    }

    private void append(String run) {
        text.append(run);
        int shown = Spaces.collapse(run).length();
        linked += links > 0 ? shown : 0;
        bold += bolds > 0 ? shown : 0;
    }

    private void flush() {
        if (text.length() == 0) {
            return;
        }
        String all = text.toString();
        text.setLength(0);
        String[] parts = BLANK_LINE.split(all, -1);
        int total = Math.max(1, Spaces.collapse(all.replace(BREAK, ' ')).length());
        for (String part : parts) {
            String raw = part.replace(BREAK, ' ');
            String levelled = new Leveller().level(raw);
            if (!levelled.isEmpty()) {
                // If empty lines split a block, its links are assumed to be spread evenly.
                int share = (int) ((long) linked * levelled.length() / total);
                Element element = blocks.getFirst();
                pieces.add(
                        new Piece(
                                levelled,
                                raw,
                                share,
                                element,
                                KindOfElement.of(element),
                                bold >= total));
            }
        }
        linked = 0;
        bold = 0;
    }
}
