package org.entente.io.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.io.json.JsonOutline.Part;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonNull;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.json.JsonValue.Member;
import org.entente.io.problem.Position;
import org.entente.model.file.Unread;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a text that were not understood: elements of lists, and fields of the format that
 * count as absent. Fields unknown to the format do not count.
 */
public final class Strays {

    private final Map<Unread, Integer> before = new HashMap<>();
    private final Map<Unread, Integer> after = new HashMap<>();
    private final List<Unread> staying;

    /** Compares the parts that were there with those to keep. */
    Strays(List<Unread> was, List<Unread> now) {
        was.forEach(part -> before.merge(part, 1, Integer::sum));
        now.forEach(part -> after.merge(part, 1, Integer::sum));
        staying = List.copyOf(now);
    }

    /**
     * Finds them.
     *
     * @param text the text of one object
     * @param root the object as read from it
     * @param understood its meaning, with every field of the format
     * @return the parts in order
     */
    public static List<Unread> in(String text, JsonObject root, JsonObject understood) {
        List<Unread> found = new ArrayList<>();
        gather(text, JsonOutline.of(text, root), understood, "", found);
        return found;
    }

    private static void gather(
            String text,
            JsonOutline outline,
            @Nullable JsonValue understood,
            String place,
            List<Unread> found) {
        if (outline.value() instanceof JsonObject && understood instanceof JsonObject meant) {
            for (Part part : outline.parts()) {
                String name = String.valueOf(part.name());
                JsonValue value = meant.value(name);
                String there = within(place, name);
                if (value != null && isStray(part.outline(), value)) {
                    found.add(of(text, part.outline(), field(place, name)));
                } else if (value != null) {
                    gather(text, part.outline(), value, there, found);
                }
            }
        } else if (outline.value() instanceof JsonArray && understood instanceof JsonArray list) {
            List<Part> parts = outline.parts();
            int[] known = JsonMatches.inText(list.elements(), parts);
            Map<Integer, JsonValue> meant = new HashMap<>();
            for (int i = 0; i < known.length; i++) {
                meant.put(known[i], list.elements().get(i));
            }
            for (int i = 0; i < parts.size(); i++) {
                JsonOutline part = parts.get(i).outline();
                JsonValue value = meant.get(i);
                if (value == null) {
                    found.add(of(text, part, place));
                } else {
                    gather(text, part, value, within(place, part), found);
                }
            }
        }
    }

    /** Returns a part that is not understood, with its place. */
    static Unread of(String text, JsonOutline outline, String place) {
        return new Unread(
                place,
                JsonMatches.id(outline.value()).orElse(null),
                text.substring(outline.start(), outline.end()));
    }

    /** Tells whether a part of the text has no counterpart in what was understood. */
    static boolean isStray(JsonOutline there, JsonValue understood) {
        boolean isSilent =
                understood instanceof JsonNull
                        || (understood instanceof JsonArray list
                                && list.elements().isEmpty()
                                && !(there.value() instanceof JsonArray));
        return isSilent && !(there.value() instanceof JsonNull);
    }

    /** Returns the place of a field that is not understood. */
    static String field(String place, String name) {
        return place + '#' + name;
    }

    static List<String> texts(List<Unread> parts) {
        return parts.stream().map(Unread::text).toList();
    }

    static String within(String place, String name) {
        return place.isEmpty() ? name : place + '/' + name;
    }

    static String within(String place, JsonOutline element) {
        return JsonMatches.id(element.value()).map(id -> within(place, id)).orElse(place);
    }

    /** Tells whether such parts are to be added or removed. */
    boolean change() {
        return !before.equals(after);
    }

    /** Tells whether a part of the text is kept, and ticks it off. */
    boolean stays(Unread part) {
        return !before.containsKey(part) || tickOff(part);
    }

    private boolean tickOff(Unread part) {
        int left = after.getOrDefault(part, 0);
        after.put(part, left - 1);
        return left > 0;
    }

    /** Returns the parts to restore at a place, and ticks them off. */
    List<Unread> missingAt(String place) {
        return staying.stream()
                .distinct()
                .filter(part -> part.place().equals(place))
                .filter(part -> after.getOrDefault(part, 0) > 0)
                .filter(this::tickOff)
                .toList();
    }

    /**
     * Returns the fields of an element that was not understood, as far as another has them, for
     * comparing the two.
     */
    static @Nullable JsonValue alike(JsonValue stray, JsonValue now) {
        if (!(stray instanceof JsonObject had) || !(now instanceof JsonObject has)) {
            return null;
        }
        return new JsonObject(
                Position.NONE,
                had.members().stream()
                        .filter(member -> has.value(member.name()) != null)
                        .map(Strays::unplaced)
                        .toList());
    }

    private static Member unplaced(Member member) {
        return new Member(member.name(), Position.NONE, unplaced(member.value()));
    }

    private static JsonValue unplaced(JsonValue value) {
        if (value instanceof JsonObject object) {
            return new JsonObject(
                    Position.NONE, object.members().stream().map(Strays::unplaced).toList());
        }
        if (value instanceof JsonArray array) {
            return new JsonArray(
                    Position.NONE, array.elements().stream().map(Strays::unplaced).toList());
        }
        if (value instanceof JsonText text) {
            return new JsonText(Position.NONE, text.text());
        }
        if (value instanceof JsonValue.JsonNumber number) {
            return new JsonValue.JsonNumber(Position.NONE, number.digits());
        }
        return value instanceof JsonValue.JsonBoolean flag
                ? new JsonValue.JsonBoolean(Position.NONE, flag.value())
                : new JsonNull(Position.NONE);
    }
}
