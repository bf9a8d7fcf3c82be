package org.entente.io.json;

import java.util.List;
import java.util.Optional;
import org.entente.io.problem.Position;
import org.jspecify.annotations.Nullable;

/** A JSON value with its position in the file. */
public sealed interface JsonValue {

    /**
     * Returns the position of the value's first character; {@link Position#NONE} if it was not read
     * from a file.
     */
    Position at();

    /** Returns the name of this type of value for people. */
    String typeName();

    /** An object: its members in the file's order, repeated names included. */
    record JsonObject(Position at, List<Member> members) implements JsonValue {
        public JsonObject {
            members = List.copyOf(members);
        }

        @Override
        public String typeName() {
            return "an object";
        }

        /** Returns the first member with a name. */
        public Optional<Member> member(String name) {
            for (Member member : members) {
                if (member.name().equals(name)) {
                    return Optional.of(member);
                }
            }
            return Optional.empty();
        }

        /** Returns the value of the first member with a name; null if there is none. */
        public @Nullable JsonValue value(String name) {
            return member(name).map(Member::value).orElse(null);
        }
    }

    /** A field of an object, with the position of its name. */
    record Member(String name, Position at, JsonValue value) {}

    /** A list. */
    record JsonArray(Position at, List<JsonValue> elements) implements JsonValue {
        public JsonArray {
            elements = List.copyOf(elements);
        }

        @Override
        public String typeName() {
            return "a list";
        }
    }

    /** A text, without its escapes. */
    record JsonText(Position at, String text) implements JsonValue {
        @Override
        public String typeName() {
            return "text";
        }
    }

    /** A number, spelt as in the file: 1.10 is not 1.1. */
    record JsonNumber(Position at, String digits) implements JsonValue {
        @Override
        public String typeName() {
            return "a number";
        }
    }

    /** True or false. */
    record JsonBoolean(Position at, boolean value) implements JsonValue {
        @Override
        public String typeName() {
            return value ? "true" : "false";
        }
    }

    /** Null. */
    record JsonNull(Position at) implements JsonValue {
        @Override
        public String typeName() {
            return "null";
        }
    }
}
