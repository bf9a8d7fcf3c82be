package org.entente.io.json;

import java.util.List;
import java.util.Set;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonBoolean;
import org.entente.io.json.JsonValue.JsonNull;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.Member;

/** Omits fields without a value. */
public final class Lean {

    /** Lists that may be absent while they are empty. */
    private static final Set<String> OPTIONAL_LISTS =
            Set.of("aliases", "reviewed", "story", "select", "hide");

    private Lean() {}

    /**
     * Returns an object for a new file, without the fields that have no value.
     *
     * @param object has every field of the format
     */
    public static JsonObject of(JsonObject object) {
        List<Member> members =
                object.members().stream()
                        .filter(m -> m.name().equals("directed") || !saysNothing(m))
                        .map(m -> new Member(m.name(), m.at(), of(m.value())))
                        .toList();
        return new JsonObject(object.at(), members);
    }

    static JsonValue of(JsonValue value) {
        if (value instanceof JsonObject object) {
            return of(object);
        }
        if (value instanceof JsonArray array) {
            return new JsonArray(array.at(), array.elements().stream().map(Lean::of).toList());
        }
        return value;
    }

    /** Tells whether a field may be omitted. */
    static boolean saysNothing(Member member) {
        JsonValue value = member.value();
        return value instanceof JsonNull
                || (member.name().equals("directed")
                        && value instanceof JsonBoolean flag
                        && flag.value())
                || (OPTIONAL_LISTS.contains(member.name())
                        && value instanceof JsonArray list
                        && list.elements().isEmpty());
    }
}
