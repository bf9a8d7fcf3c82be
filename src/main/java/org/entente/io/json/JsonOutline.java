package org.entente.io.json;

import java.util.ArrayList;
import java.util.List;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * The offsets of the parts of a JSON value in its text.
 *
 * @param value the value, which gives the parts their meaning
 * @param start offset of its first character
 * @param end offset after its last character
 * @param parts the members of an object or the elements of a list, in order; else empty
 */
record JsonOutline(JsonValue value, int start, int end, List<Part> parts) {

    JsonOutline {
        parts = List.copyOf(parts);
    }

    /**
     * A member or an element.
     *
     * @param name the name of a member; null for an element
     * @param start the start of a member's name, or of an element
     * @param outline the outline of the value
     */
    record Part(@Nullable String name, int start, JsonOutline outline) {

        int end() {
            return outline.end();
        }
    }

    /**
     * Outlines a text.
     *
     * @param text one JSON value, known to be well-formed
     * @param value what was read from it
     */
    static JsonOutline of(String text, JsonValue value) {
        return new Reader(text).value(value);
    }

    /** Finds the first member with a name; null if there is none. */
    @Nullable JsonOutline member(String name) {
        for (Part part : parts) {
            if (name.equals(part.name())) {
                return part.outline();
            }
        }
        return null;
    }

    /** Goes over well-formed text once. */
    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        JsonOutline value(JsonValue value) {
            skipSpace();
            int start = at;
            List<Part> parts = new ArrayList<>();
            if (value instanceof JsonObject object) {
                at++;
                for (JsonValue.Member member : object.members()) {
                    skipSeparators();
                    int begins = at;
                    skipText();
                    skipSpace();
                    at++;
                    parts.add(new Part(member.name(), begins, value(member.value())));
                }
                skipTo('}');
            } else if (value instanceof JsonArray array) {
                at++;
                for (JsonValue element : array.elements()) {
                    skipSeparators();
                    parts.add(new Part(null, at, value(element)));
                }
                skipTo(']');
            } else if (text.charAt(at) == '"') {
                skipText();
            } else {
                while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            }
            return new JsonOutline(value, start, at, parts);
        }

        private void skipText() {
            at++;
            while (text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        }

        private void skipTo(char end) {
            skipSpace();
            if (text.charAt(at) != end) {
                throw new IllegalArgumentException("not the text of this value");
            }
            at++;
        }

        private void skipSeparators() {
            skipSpace();
            if (text.charAt(at) == ',') {
                at++;
                skipSpace();
            }
        }

        private void skipSpace() {
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\t' || c == '\n' || c == '\r';
        }
    }
}
