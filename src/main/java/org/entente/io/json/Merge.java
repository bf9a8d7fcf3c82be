package org.entente.io.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonBoolean;
import org.entente.io.json.JsonValue.JsonNull;
import org.entente.io.json.JsonValue.JsonNumber;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.json.JsonValue.Member;
import org.jspecify.annotations.Nullable;

/** Joins the fields of a changed dossier to those of the file it was read from. */
public final class Merge {

    /** When an element of a list is the same as one of the file: the surest sign first. */
    private static final List<BiPredicate<JsonObject, JsonObject>> SIGNS =
            List.of(
                    (a, b) -> a.member("id").isPresent() && agree(a, b, "id"),
                    (a, b) ->
                            isEvidence(a)
                                    && agree(
                                            a,
                                            b,
                                            "source",
                                            "paragraph",
                                            "quote",
                                            "prefix",
                                            "suffix"),
                    (a, b) -> isEvidence(a) && agree(a, b, "source", "quote"),
                    (a, b) -> isEvidence(a) && agree(a, b, "source", "paragraph"),
                    (a, b) -> a.member("select").isPresent() && agree(a, b, "title"));

    /** Lists that could as well be absent while they are empty. */
    private static final Set<String> OPTIONAL_LISTS =
            Set.of("aliases", "reviewed", "story", "select");

    private Merge() {}

    /**
     * Returns the changed object with what only the original has, in the original's order. What
     * means the same in both is spelt as in the original.
     *
     * @param changed has every field of the format
     */
    public static JsonObject merge(JsonObject changed, JsonObject original) {
        List<Member> members = new ArrayList<>();
        for (Member old : original.members()) {
            members.add(
                    changed.member(old.name())
                            .map(now -> new Member(old.name(), old.at(), value(now, old.value())))
                            .orElse(old));
        }
        for (Member now : changed.members()) {
            if (original.member(now.name()).isEmpty() && !saysNothing(now)) {
                members.add(new Member(now.name(), now.at(), leaner(now.value())));
            }
        }
        return new JsonObject(original.at(), members);
    }

    /** Returns an object that is new to a file: without the fields that say nothing. */
    public static JsonObject withoutNulls(JsonObject object) {
        List<Member> members =
                object.members().stream()
                        .filter(m -> m.name().equals("directed") || !saysNothing(m))
                        .map(m -> new Member(m.name(), m.at(), leaner(m.value())))
                        .toList();
        return new JsonObject(object.at(), members);
    }

    private static JsonValue leaner(JsonValue value) {
        if (value instanceof JsonObject object) {
            return withoutNulls(object);
        }
        if (value instanceof JsonArray array) {
            return new JsonArray(array.at(), array.elements().stream().map(Merge::leaner).toList());
        }
        return value;
    }

    private static JsonValue value(Member now, JsonValue old) {
        JsonValue value = now.value();
        if (old instanceof JsonNull && saysNothing(now)) {
            return old;
        }
        if (value instanceof JsonObject changed && old instanceof JsonObject original) {
            return merge(changed, original);
        }
        if (value instanceof JsonArray changed && old instanceof JsonArray original) {
            return list(changed, original);
        }
        return same(value, old) ? old : value;
    }

    private static JsonArray list(JsonArray changed, JsonArray original) {
        @Nullable JsonObject[] partners = partners(changed.elements(), original.elements());
        List<JsonValue> elements = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            JsonValue now = changed.elements().get(i);
            JsonObject old = partners[i];
            elements.add(
                    now instanceof JsonObject object && old != null
                            ? merge(object, old)
                            : asSpelt(leaner(now), original, i));
        }
        return new JsonArray(original.at(), elements);
    }

    private static JsonValue asSpelt(JsonValue now, JsonArray original, int i) {
        return i < original.elements().size() && same(now, original.elements().get(i))
                ? original.elements().get(i)
                : now;
    }

    private static @Nullable JsonObject[] partners(
            List<JsonValue> changed, List<JsonValue> original) {
        @Nullable JsonObject[] partners = new JsonObject[changed.size()];
        Set<JsonValue> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (BiPredicate<JsonObject, JsonObject> sign : SIGNS) {
            for (int i = 0; i < partners.length; i++) {
                if (partners[i] == null && changed.get(i) instanceof JsonObject now) {
                    partners[i] = find(now, i, original, sign, taken);
                }
            }
        }
        return partners;
    }

    private static @Nullable JsonObject find(
            JsonObject now,
            int likelyPlace,
            List<JsonValue> original,
            BiPredicate<JsonObject, JsonObject> sign,
            Set<JsonValue> taken) {
        for (int i = 0; i < original.size(); i++) {
            JsonValue value = original.get((likelyPlace + i) % original.size());
            if (value instanceof JsonObject old && sign.test(now, old) && taken.add(old)) {
                return old;
            }
        }
        return null;
    }

    private static boolean isEvidence(JsonObject object) {
        return object.member("quote").isPresent();
    }

    private static boolean agree(JsonObject a, JsonObject b, String... names) {
        return Arrays.stream(names).allMatch(name -> agree(a.member(name), b.member(name)));
    }

    private static boolean agree(Optional<Member> a, Optional<Member> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b).map(Merge::saysNothing).orElse(true);
        }
        return same(a.get().value(), b.get().value());
    }

    /** Tells whether a field could as well be absent. */
    private static boolean saysNothing(Member member) {
        JsonValue value = member.value();
        return value instanceof JsonNull
                || (member.name().equals("directed")
                        && value instanceof JsonBoolean flag
                        && flag.value())
                || (OPTIONAL_LISTS.contains(member.name())
                        && value instanceof JsonArray list
                        && list.elements().isEmpty());
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
