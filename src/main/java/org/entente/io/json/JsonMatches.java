package org.entente.io.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.entente.io.json.JsonOutline.Part;
import org.entente.io.json.JsonValue.JsonBoolean;
import org.entente.io.json.JsonValue.JsonNull;
import org.entente.io.json.JsonValue.JsonNumber;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.json.JsonValue.Member;

/** Matches the elements of two lists. */
final class JsonMatches {

    private static final int NONE = -1;

    /** By what elements without ids are the same: the surest sign first. */
    private static final List<BiPredicate<JsonValue, JsonValue>> SIGNS =
            List.of(
                    JsonValue::equals,
                    (a, b) -> agree(a, b, "source", "quote"),
                    (a, b) -> agree(a, b, "source", "paragraph"),
                    (a, b) -> agree(a, b, "title"));

    private JsonMatches() {}

    /**
     * Finds elements in the text that they were read from. Other elements of the text could not be
     * read.
     *
     * @return for each element the index of its part; -1 for none
     */
    static int[] inText(List<JsonValue> read, List<Part> parts) {
        List<JsonValue> there = parts.stream().map(part -> part.outline().value()).toList();
        if (there.size() == read.size() && read.stream().noneMatch(JsonObject.class::isInstance)) {
            return byValueOrPlace(read, there);
        }
        int[] found = new int[read.size()];
        Map<String, Integer> ids = new HashMap<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            int index = i;
            id(parts.get(i).outline().value()).ifPresent(id -> ids.put(id, index));
        }
        int next = 0;
        for (int i = 0; i < found.length; i++) {
            JsonValue element = read.get(i);
            Optional<String> id = id(element);
            if (id.isPresent()) {
                found[i] = ids.getOrDefault(id.get(), NONE);
            } else if (read.size() == parts.size()) {
                found[i] = i;
            } else {
                int at = next;
                while (at < parts.size() && !isSame(element, parts.get(at).outline().value())) {
                    at++;
                }
                found[i] = at < parts.size() ? at : NONE;
                next = at < parts.size() ? at + 1 : next;
            }
        }
        return found;
    }

    /** Matches lists that represent sets, whose order differs from that in the text. */
    private static int[] byValueOrPlace(List<JsonValue> read, List<JsonValue> there) {
        boolean[] taken = new boolean[there.size()];
        int[] found = new int[read.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = find(read.get(i), i, there, JsonMatches::same, taken);
        }
        for (int i = 0; i < found.length; i++) {
            if (found[i] == NONE) {
                found[i] = find(read.get(i), i, there, (a, b) -> true, taken);
            }
        }
        return found;
    }

    private static boolean isSame(JsonValue element, JsonValue other) {
        return element instanceof JsonObject
                ? agree(element, other, "source", "quote") || agree(element, other, "title")
                : same(element, other);
    }

    /**
     * Finds which elements of a list are those of another.
     *
     * @return for each element the index of its partner; -1 for none
     */
    static int[] between(List<JsonValue> now, List<JsonValue> before) {
        int[] found = new int[now.size()];
        Arrays.fill(found, NONE);
        Map<String, Integer> ids = new HashMap<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            int index = i;
            id(before.get(i)).ifPresent(id -> ids.put(id, index));
        }
        boolean[] taken = new boolean[before.size()];
        for (BiPredicate<JsonValue, JsonValue> sign : SIGNS) {
            for (int i = 0; i < found.length; i++) {
                Optional<String> id = id(now.get(i));
                if (id.isPresent()) {
                    found[i] = ids.getOrDefault(id.get(), NONE);
                } else if (found[i] < 0) {
                    found[i] = find(now.get(i), i, before, sign, taken);
                }
            }
        }
        return found;
    }

    private static int find(
            JsonValue element,
            int likelyPlace,
            List<JsonValue> before,
            BiPredicate<JsonValue, JsonValue> sign,
            boolean[] taken) {
        for (int i = 0; i < before.size(); i++) {
            int at = (likelyPlace + i) % before.size();
            if (!taken[at] && sign.test(element, before.get(at))) {
                taken[at] = true;
                return at;
            }
        }
        return NONE;
    }

    /** Returns the id of an element. */
    static Optional<String> id(JsonValue value) {
        return value instanceof JsonObject object && object.value("id") instanceof JsonText id
                ? Optional.of(id.text())
                : Optional.empty();
    }

    private static boolean agree(JsonValue a, JsonValue b, String... names) {
        return a instanceof JsonObject one
                && b instanceof JsonObject other
                && Arrays.stream(names)
                        .allMatch(name -> agree(one.member(name), other.member(name)));
    }

    private static boolean agree(Optional<Member> a, Optional<Member> b) {
        return a.isPresent() && b.isPresent() && same(a.get().value(), b.get().value());
    }

    private static boolean same(JsonValue a, JsonValue b) {
        if (a instanceof JsonText x && b instanceof JsonText y) {
            return x.text().equals(y.text());
        }
        if (a instanceof JsonNumber x && b instanceof JsonNumber y) {
            return new BigDecimal(x.digits()).compareTo(new BigDecimal(y.digits())) == 0;
        }
        if (a instanceof JsonBoolean x && b instanceof JsonBoolean y) {
            return x.value() == y.value();
        }
        return a instanceof JsonNull && b instanceof JsonNull;
    }
}
