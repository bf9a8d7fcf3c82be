package org.entente.io.json;

import java.util.List;
import java.util.Optional;
import org.entente.io.json.JsonOutline.Part;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;

/**
 * Changes one value of a JSON text in place; the rest stays exactly as it is. Values are found by
 * JSON Pointers (RFC 6901).
 */
public final class JsonSurgery {

    private static final String BEHIND_THE_LAST = "-";

    private final String text;
    private final JsonOutline root;
    private final JsonStyle style;

    private JsonSurgery(String text) throws FileException {
        this.text = text;
        this.root = JsonOutline.of(text, JsonReader.read(text));
        this.style = new JsonStyle(text, root);
    }

    /**
     * The range of a value.
     *
     * @param start offset of its first character
     * @param end offset after its last character
     */
    public record Stretch(int start, int end) {}

    /**
     * Finds a value.
     *
     * @return its range; empty if there is none
     * @throws FileException if the text is not JSON
     */
    public static Optional<Stretch> find(String text, String pointer) throws FileException {
        return new JsonSurgery(text)
                .at(pointer)
                .map(found -> new Stretch(found.start(), found.end()));
    }

    /**
     * Replaces a value. A missing field is added; the step {@code -} adds an element to a list.
     *
     * @param json the value's text
     * @return the changed text; the same if the pointer leads nowhere
     * @throws FileException if the text is not JSON
     */
    public static String set(String text, String pointer, String json) throws FileException {
        return new JsonSurgery(text).set(pointer, json);
    }

    /**
     * Removes a field or an element, and the comma beside it.
     *
     * @return the changed text; the same where the pointer leads nowhere
     * @throws FileException if the text is not JSON
     */
    public static String remove(String text, String pointer) throws FileException {
        return new JsonSurgery(text).remove(pointer);
    }

    private String set(String pointer, String json) {
        Optional<JsonOutline> there = at(pointer);
        if (there.isPresent()) {
            return text.substring(0, there.get().start())
                    + json
                    + text.substring(there.get().end());
        }
        String last = last(pointer);
        return at(parent(pointer))
                .filter(
                        holder ->
                                holder.value() instanceof JsonObject
                                        || (holder.value() instanceof JsonArray
                                                && last.equals(BEHIND_THE_LAST)))
                .map(holder -> added(holder, last, json))
                .orElse(text);
    }

    private String added(JsonOutline holder, String name, String json) {
        String part =
                holder.value() instanceof JsonObject
                        ? JsonPrinter.plain(new JsonText(Position.NONE, name)) + ": " + json
                        : json;
        List<Part> parts = holder.parts();
        int at = parts.isEmpty() ? holder.start() + 1 : parts.get(parts.size() - 1).end();
        return text.substring(0, at)
                + (parts.isEmpty() ? part : style.separator(holder) + part)
                + text.substring(at);
    }

    private String remove(String pointer) {
        if (pointer.isEmpty()) {
            return text;
        }
        Optional<JsonOutline> holder = at(parent(pointer));
        int index = holder.map(found -> indexOf(found, last(pointer))).orElse(-1);
        if (holder.isEmpty() || index < 0) {
            return text;
        }
        List<Part> parts = holder.get().parts();
        boolean isLast = index == parts.size() - 1;
        int from = index == 0 || !isLast ? parts.get(index).start() : parts.get(index - 1).end();
        int to = isLast ? parts.get(index).end() : parts.get(index + 1).start();
        return text.substring(0, from) + text.substring(to);
    }

    /** Returns the index of a step among the parts of a value; -1 if there is none. */
    private static int indexOf(JsonOutline holder, String step) {
        for (int i = 0; i < holder.parts().size(); i++) {
            String name = holder.parts().get(i).name();
            if (step.equals(name == null ? Integer.toString(i) : name)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<JsonOutline> at(String pointer) {
        JsonOutline found = root;
        if (pointer.isEmpty()) {
            return Optional.of(found);
        }
        for (String step : pointer.substring(1).split("/", -1)) {
            Optional<JsonOutline> next = step(found, plain(step));
            if (next.isEmpty()) {
                return next;
            }
            found = next.get();
        }
        return Optional.of(found);
    }

    private static Optional<JsonOutline> step(JsonOutline from, String step) {
        int index = indexOf(from, step);
        return index < 0 ? Optional.empty() : Optional.of(from.parts().get(index).outline());
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private static String last(String pointer) {
        return plain(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private static String plain(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
