package org.entente.io.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonBoolean;
import org.entente.io.json.JsonValue.JsonNull;
import org.entente.io.json.JsonValue.JsonNumber;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.model.Word;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object of a journal. Only the program writes journals, so a wrong field means
 * damage: each method then throws an {@link IllegalArgumentException}.
 */
record JournalLine(JsonObject object) {

    static JournalLine of(@Nullable JsonValue value) {
        if (value instanceof JsonObject object) {
            return new JournalLine(object);
        }
        throw new IllegalArgumentException("not an object");
    }

    boolean has(String name) {
        JsonValue value = object.value(name);
        return value != null && !(value instanceof JsonNull);
    }

    String text(String name) {
        if (object.value(name) instanceof JsonText text) {
            return text.text();
        }
        throw new IllegalArgumentException("no text: " + name);
    }

    @Nullable String textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    int number(String name) {
        if (object.value(name) instanceof JsonNumber number) {
            return Integer.parseInt(number.digits());
        }
        throw new IllegalArgumentException("no number: " + name);
    }

    boolean flag(String name) {
        if (object.value(name) instanceof JsonBoolean flag) {
            return flag.value();
        }
        throw new IllegalArgumentException("neither true nor false: " + name);
    }

    JournalLine line(String name) {
        return of(object.value(name));
    }

    /** Returns the elements of a list; none if it is absent. */
    <T> List<T> list(String name, Function<JsonValue, T> form) {
        return has(name) ? elements(object.value(name), form) : List.of();
    }

    static <T> List<T> elements(@Nullable JsonValue value, Function<JsonValue, T> form) {
        if (!(value instanceof JsonArray array)) {
            throw new IllegalArgumentException("not a list");
        }
        List<T> elements = new ArrayList<>();
        for (JsonValue element : array.elements()) {
            elements.add(form.apply(element));
        }
        return elements;
    }

    static String text(JsonValue value) {
        if (value instanceof JsonText text) {
            return text.text();
        }
        throw new IllegalArgumentException("not a text");
    }

    static double share(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return Double.parseDouble(number.digits());
        }
        throw new IllegalArgumentException("not a number");
    }

    <W extends Word> W word(String name, W[] vocabulary) {
        String text = text(name);
        return Arrays.stream(vocabulary)
                .filter(word -> word.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such word: " + text));
    }

    <W extends Word> @Nullable W wordOrNull(String name, W[] vocabulary) {
        return has(name) ? word(name, vocabulary) : null;
    }
}
