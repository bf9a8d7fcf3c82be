package org.entente.io.graph.dot;

import java.util.ArrayList;
import java.util.List;
import org.entente.io.graph.draft.Markup;
import org.entente.io.graph.draft.Trimmed;

/** Labels as Graphviz writes them: with escapes, entities, HTML, or the fields of a record. */
final class DotLabel {

    private DotLabel() {}

    /**
     * What the escapes of a label stand for.
     *
     * @param graph the name of the graph
     * @param object the name of the node, or of the edge, such as "a-&gt;b"
     * @param tail the name of an edge's tail; empty for a node
     * @param head the name of its head, likewise
     */
    record Names(String graph, String object, String tail, String head) {}

    /**
     * Returns the visible text of a text with escapes and entities; an escaped line end becomes a
     * space.
     */
    static String text(String escaped, Names names) {
        return Trimmed.of(Markup.unescaped(resolved(escaped, names)));
    }

    private static String resolved(String escaped, Names names) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\' || i + 1 == escaped.length()) {
                out.append(c);
                continue;
            }
            char escape = escaped.charAt(++i);
            switch (escape) {
                case 'n', 'l', 'r' -> out.append(' ');
                case 'N', 'E' -> out.append(names.object());
                case 'G' -> out.append(names.graph());
                case 'T' -> out.append(names.tail());
                case 'H' -> out.append(names.head());
                case 'L' -> {}
                default -> out.append(escape);
            }
        }
        return out.toString();
    }

    /**
     * Returns the fields of a record label, in order: {@code {<port> one|two}}. The first that is
     * not empty names the node.
     */
    static List<String> fields(String label, Names names) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean port = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c == '\\' && i + 1 < label.length()) {
                char escape = label.charAt(++i);
                if (!port) {
                    // A backslash also escapes the field separators.
                    field.append("{}|<> ".indexOf(escape) >= 0 ? "" + escape : "\\" + escape);
                }
            } else if (c == '<') {
                port = true;
            } else if (c == '>') {
                port = false;
            } else if (c == '|' || c == '{' || c == '}') {
                add(fields, field, names);
            } else if (!port) {
                field.append(c);
            }
        }
        add(fields, field, names);
        return fields;
    }

    private static void add(List<String> fields, StringBuilder field, Names names) {
        String text = text(field.toString(), names);
        if (!text.isEmpty()) {
            fields.add(text);
        }
        field.setLength(0);
    }
}
