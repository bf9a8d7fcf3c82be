package org.entente.io.exchange;

import static org.entente.model.exchange.StoryFilterWords.MIN_EVIDENCE;

import java.util.ArrayList;
import java.util.List;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonBoolean;
import org.entente.io.json.JsonValue.JsonNumber;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.json.JsonValue.Member;
import org.entente.io.problem.Position;

/** Builds an object of a dossier's file, without its empty fields. */
final class ObjectMaker {

    private final List<Member> members = new ArrayList<>();

    ObjectMaker put(String name, JsonValue value) {
        members.add(new Member(name, Position.NONE, value));
        return this;
    }

    ObjectMaker text(String name, String text) {
        return text.isEmpty() ? this : put(name, new JsonText(Position.NONE, text));
    }

    /** A number as spelled; the parser reports one that is not a number. */
    ObjectMaker number(String name, String digits) {
        return digits.matches("-?\\d{1,9}(?:\\.\\d{1,20})?")
                ? put(name, new JsonNumber(Position.NONE, digits))
                : text(name, digits);
    }

    ObjectMaker flag(String name, boolean value) {
        return put(name, new JsonBoolean(Position.NONE, value));
    }

    ObjectMaker texts(String name, List<String> texts) {
        List<JsonValue> elements = new ArrayList<>();
        texts.forEach(text -> elements.add(new JsonText(Position.NONE, text)));
        return elements.isEmpty() ? this : list(name, elements);
    }

    ObjectMaker list(String name, List<? extends JsonValue> elements) {
        return put(name, new JsonArray(Position.NONE, List.copyOf(elements)));
    }

    /** Returns what a step of a story leaves out, from words; nothing without words. */
    ObjectMaker filter(List<String> words) {
        ObjectMaker filter = new ObjectMaker();
        filter.texts(
                "hide", words.stream().filter(word -> !word.startsWith(MIN_EVIDENCE)).toList());
        words.stream()
                .filter(word -> word.startsWith(MIN_EVIDENCE))
                .forEach(w -> filter.number("minEvidence", w.substring(MIN_EVIDENCE.length())));
        return words.isEmpty() ? this : put("filter", filter.made());
    }

    /** Coordinates; nothing if one of the numbers is missing. */
    ObjectMaker place(String name, String latitude, String longitude) {
        return latitude.isEmpty() || longitude.isEmpty()
                ? this
                : list(
                        name,
                        List.of(
                                new JsonNumber(Position.NONE, latitude),
                                new JsonNumber(Position.NONE, longitude)));
    }

    JsonObject made() {
        return new JsonObject(Position.NONE, members);
    }
}
