package org.entente.io.json;

import java.util.List;
import java.util.Locale;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonBoolean;
import org.entente.io.json.JsonValue.JsonNull;
import org.entente.io.json.JsonValue.JsonNumber;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.json.JsonValue.Member;
import org.entente.source.Characters;

/**
 * Prints JSON in the layout of dossiers: two spaces, one field a line, lists of plain values on one
 * line, LF, a final line end.
 *
 * <p>No library keeps the spelling of numbers, halves of surrogate pairs and lists on one line all
 * at once.
 */
public final class JsonPrinter {

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private JsonPrinter() {}

    /** Returns a value as the text of a file. */
    public static String print(JsonValue value) {
        JsonPrinter printer = new JsonPrinter();
        printer.value(value, "\n");
        return printer.out.append('\n').toString();
    }

    /** Returns a value on one line, without a line end. */
    public static String line(JsonValue value) {
        JsonPrinter printer = new JsonPrinter();
        printer.compact(value);
        return printer.out.toString();
    }

    private void compact(JsonValue value) {
        if (value instanceof JsonObject object) {
            String separator = "{";
            for (Member member : object.members()) {
                out.append(separator);
                text(member.name());
                out.append(':');
                compact(member.value());
                separator = ",";
            }
            out.append(object.members().isEmpty() ? "{}" : "}");
        } else if (value instanceof JsonArray array) {
            String separator = "[";
            for (JsonValue element : array.elements()) {
                out.append(separator);
                compact(element);
                separator = ",";
            }
            out.append(array.elements().isEmpty() ? "[]" : "]");
        } else {
            value(value, "");
        }
    }

    /** Returns a value that is neither an object nor a list. */
    static String plain(JsonValue value) {
        JsonPrinter printer = new JsonPrinter();
        printer.value(value, "");
        return printer.out.toString();
    }

    private void value(JsonValue value, String lineEnd) {
        if (value instanceof JsonObject object) {
            object(object, lineEnd);
        } else if (value instanceof JsonArray array) {
            array(array, lineEnd);
        } else if (value instanceof JsonText text) {
            text(text.text());
        } else if (value instanceof JsonNumber number) {
            out.append(number.digits());
        } else if (value instanceof JsonBoolean flag) {
            out.append(flag.value());
        } else {
            out.append("null");
        }
    }

    private void object(JsonObject object, String lineEnd) {
        String inner = lineEnd + STEP;
        String separator = "{";
        for (Member member : object.members()) {
            out.append(separator).append(inner);
            text(member.name());
            out.append(": ");
            value(member.value(), inner);
            separator = ",";
        }
        out.append(object.members().isEmpty() ? "{}" : lineEnd + '}');
    }

    private void array(JsonArray array, String lineEnd) {
        List<JsonValue> elements = array.elements();
        boolean flat = elements.stream().allMatch(JsonPrinter::isPlain);
        String inner = lineEnd + STEP;
        String separator = "[";
        for (JsonValue element : elements) {
            out.append(separator).append(flat ? "" : inner);
            value(element, inner);
            separator = flat ? ", " : ",";
        }
        out.append(elements.isEmpty() ? "[]" : flat ? "]" : lineEnd + ']');
    }

    /** Tells whether a value is neither an object nor a list. */
    static boolean isPlain(JsonValue value) {
        return value instanceof JsonText
                || value instanceof JsonNumber
                || value instanceof JsonBoolean
                || value instanceof JsonNull;
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // Half a surrogate pair has no UTF-8 form.
                    if (c < ' ' || Characters.isHalfPair(text, i)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
