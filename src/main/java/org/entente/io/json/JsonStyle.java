package org.entente.io.json;

import java.util.List;
import org.entente.io.json.JsonOutline.Part;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.Member;
import org.jspecify.annotations.Nullable;

/** Prints new parts of a text in its own style: line ends, indentation, one line or several. */
final class JsonStyle {

    private static final String DEFAULT_INDENT = "  ";

    private final String text;
    private final String lineEnd;
    private final String step;
    private final boolean onOneLine;

    /**
     * Learns how a text is laid out.
     *
     * @param root its outline
     */
    JsonStyle(String text, JsonOutline root) {
        this.text = text;
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        String lead = root.parts().isEmpty() ? "" : gap(root.start() + 1, root.parts().get(0));
        this.onOneLine = !root.parts().isEmpty() && !hasLineEnd(lead);
        String indent = afterLineEnd(lead);
        this.step = indent.isEmpty() ? DEFAULT_INDENT : indent;
    }

    private String gap(int from, Part to) {
        return text.substring(from, to.start());
    }

    private static boolean hasLineEnd(String space) {
        return space.indexOf('\n') >= 0 || space.indexOf('\r') >= 0;
    }

    private static String afterLineEnd(String space) {
        return space.substring(Math.max(space.lastIndexOf('\n'), space.lastIndexOf('\r')) + 1);
    }

    /** Returns the text between two parts of an object or a list, comma included. */
    String separator(JsonOutline outline) {
        List<Part> parts = outline.parts();
        if (parts.size() > 1) {
            return text.substring(parts.get(0).end(), parts.get(1).start());
        }
        String lead = parts.isEmpty() ? "" : gap(outline.start() + 1, parts.get(0));
        return hasLineEnd(lead) ? "," + lead : ", ";
    }

    /** Returns the indent of parts that a separator puts on separate lines. */
    String indentOf(String separator, JsonOutline outline) {
        return hasLineEnd(separator) ? afterLineEnd(separator) : indentOfLine(outline.start());
    }

    private String indentOfLine(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        int end = start;
        while (text.charAt(end) == ' ' || text.charAt(end) == '\t') {
            end++;
        }
        return text.substring(start, end);
    }

    /**
     * Returns a list that was empty and no longer is.
     *
     * @param more the texts of further elements, kept exactly
     */
    String filled(JsonOutline outline, JsonArray list, List<String> more) {
        return array(list, null, indentOfLine(outline.start()), onOneLine, more);
    }

    /** Returns a new list on a line with an indent; as above. */
    String list(JsonArray list, String indent, List<String> more) {
        return array(list, null, indent, onOneLine, more);
    }

    /**
     * Returns a new value.
     *
     * @param like an existing value of its sort; null for none
     * @param indent the indent of the line it begins on
     */
    String fresh(JsonValue value, @Nullable JsonOutline like, String indent) {
        return print(value, like, indent, onOneLine);
    }

    private String print(JsonValue value, @Nullable JsonOutline like, String indent, boolean flat) {
        if (value instanceof JsonObject object) {
            return object(object, like, indent, flat || (like != null && isFlat(like)));
        }
        return value instanceof JsonArray array
                ? array(array, like, indent, flat || (like != null && isFlat(like)), List.of())
                : JsonPrinter.plain(value);
    }

    private boolean isFlat(JsonOutline outline) {
        return !outline.parts().isEmpty()
                && !hasLineEnd(text.substring(outline.start(), outline.end()));
    }

    private String object(
            JsonObject object, @Nullable JsonOutline like, String indent, boolean flat) {
        StringBuilder out = new StringBuilder();
        String inner = indent + step;
        for (Member member : object.members()) {
            JsonOutline other = like == null ? null : like.member(member.name());
            out.append(out.isEmpty() ? "" : flat ? ", " : ",");
            out.append(flat ? "" : lineEnd + inner);
            out.append(JsonPrinter.plain(new JsonValue.JsonText(object.at(), member.name())));
            out.append(": ").append(print(member.value(), other, inner, flat));
        }
        return out.isEmpty() ? "{}" : "{" + out + (flat ? "" : lineEnd + indent) + '}';
    }

    private String array(
            JsonArray array,
            @Nullable JsonOutline like,
            String indent,
            boolean oneLine,
            List<String> more) {
        boolean flat =
                oneLine
                        || (more.isEmpty()
                                && array.elements().stream().allMatch(JsonPrinter::isPlain));
        JsonOutline other =
                like == null || like.parts().isEmpty() ? null : like.parts().get(0).outline();
        StringBuilder out = new StringBuilder();
        for (JsonValue element : array.elements()) {
            out.append(out.isEmpty() ? "" : flat ? ", " : ",");
            out.append(flat ? "" : lineEnd + indent + step);
            out.append(print(element, other, indent + step, flat));
        }
        for (String element : more) {
            out.append(out.isEmpty() ? "" : flat ? ", " : ",");
            out.append(flat ? "" : lineEnd + indent + step).append(element);
        }
        return out.isEmpty() ? "[]" : "[" + out + (flat ? "" : lineEnd + indent) + ']';
    }
}
