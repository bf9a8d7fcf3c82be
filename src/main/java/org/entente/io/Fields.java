package org.entente.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.io.JsonValue.JsonArray;
import org.entente.io.JsonValue.JsonBoolean;
import org.entente.io.JsonValue.JsonNull;
import org.entente.io.JsonValue.JsonNumber;
import org.entente.io.JsonValue.JsonObject;
import org.entente.io.JsonValue.JsonText;
import org.entente.io.JsonValue.Member;
import org.entente.model.Word;

/**
 * Reads the fields of one object. What is wrong with a field is reported, and the field then counts
 * as absent, so that one mistake is reported once.
 */
final class Fields {

    /** A value that was found sound, and where it stands. */
    record Found<T>(T value, Position at, String pointer) {}

    private final JsonObject object;
    private final String pointer;
    private final String owner;
    private final ProblemLog log;
    private final Map<String, Member> members = new LinkedHashMap<>();

    /**
     * Takes an object and reports its repeated and unknown fields.
     *
     * @param pointer JSON pointer to the object
     * @param owner what messages call the object
     * @param known the fields of the format
     */
    Fields(JsonObject object, String pointer, String owner, List<String> known, ProblemLog log) {
        this.object = object;
        this.pointer = pointer;
        this.owner = owner;
        this.log = log;
        for (Member member : object.members()) {
            Member first = members.putIfAbsent(member.name(), member);
            String shown = Shown.text(member.name());
            if (first != null) {
                report(
                        ProblemKind.DUPLICATE_FIELD,
                        member.at(),
                        pointerTo(member.name()),
                        "field " + shown + " stands twice, first on line " + first.at().line());
            } else if (!known.contains(member.name())) {
                String hint =
                        NearestWord.of(member.name(), known)
                                .map(near -> "; did you mean " + Shown.text(near) + '?')
                                .orElse("; it is kept but not used");
                report(
                        ProblemKind.UNKNOWN_FIELD,
                        member.at(),
                        pointerTo(member.name()),
                        "unknown field " + shown + hint);
            }
        }
    }

    /** Returns what messages call the object. */
    String owner() {
        return owner;
    }

    /** Returns a JSON pointer to a field. */
    String pointerTo(String field) {
        return pointer + '/' + field.replace("~", "~0").replace("/", "~1");
    }

    /** Reports a problem of this object. */
    void report(ProblemKind kind, Position at, String where, String message) {
        log.add(kind, at, where, owner.isEmpty() ? message : owner + ": " + message);
    }

    /** Returns a text that has to be there and to say something. */
    Optional<Found<String>> text(String field) {
        return required(field).flatMap(value -> asText(field, value)).filter(this::isNotBlank);
    }

    /** Returns a text that may be absent or null. */
    Optional<Found<String>> optionalText(String field) {
        return optional(field).flatMap(value -> asText(field, value));
    }

    private Optional<Found<String>> asText(String field, JsonValue value) {
        if (value instanceof JsonText text) {
            return Optional.of(new Found<>(text.text(), value.at(), pointerTo(field)));
        }
        return wrongType(field, "text", value);
    }

    private boolean isNotBlank(Found<String> found) {
        if (found.value().isBlank()) {
            String field = found.pointer().substring(found.pointer().lastIndexOf('/') + 1);
            report(
                    ProblemKind.BLANK_TEXT,
                    found.at(),
                    found.pointer(),
                    Shown.text(field) + " is blank");
            return false;
        }
        return true;
    }

    /** Returns a whole number that has to be there. */
    Optional<Found<Integer>> wholeNumber(String field) {
        return required(field).flatMap(value -> asWholeNumber(field, value));
    }

    private Optional<Found<Integer>> asWholeNumber(String field, JsonValue value) {
        if (value instanceof JsonNumber number) {
            try {
                int whole = new BigDecimal(number.digits()).intValueExact();
                return Optional.of(new Found<>(whole, value.at(), pointerTo(field)));
            } catch (ArithmeticException | NumberFormatException e) {
                report(
                        ProblemKind.WRONG_TYPE,
                        value.at(),
                        pointerTo(field),
                        Shown.text(field)
                                + " must be a whole number, not "
                                + Shown.text(number.digits()).replace("\"", ""));
                return Optional.empty();
            }
        }
        return wrongType(field, "a whole number", value);
    }

    /** Returns true or false; a given answer where the field is absent or null. */
    boolean flag(String field, boolean otherwise) {
        Optional<JsonValue> value = optional(field);
        if (value.isPresent() && value.get() instanceof JsonBoolean flag) {
            return flag.value();
        }
        value.ifPresent(v -> wrongType(field, "true or false", v));
        return otherwise;
    }

    /** Returns the entries of a list that has to be there. */
    Optional<Found<JsonArray>> list(String field) {
        return required(field).flatMap(value -> asList(field, value));
    }

    /** Returns the entries of a list that may be absent or null. */
    Optional<Found<JsonArray>> optionalList(String field) {
        return optional(field).flatMap(value -> asList(field, value));
    }

    private Optional<Found<JsonArray>> asList(String field, JsonValue value) {
        if (value instanceof JsonArray array) {
            return Optional.of(new Found<>(array, value.at(), pointerTo(field)));
        }
        return wrongType(field, "a list", value);
    }

    /** Returns the texts of a list; entries that are no texts, or blank, are reported. */
    List<Found<String>> texts(Found<JsonArray> list) {
        List<Found<String>> texts = new ArrayList<>();
        int index = 0;
        for (JsonValue element : list.value().elements()) {
            String where = list.pointer() + '/' + index++;
            if (!(element instanceof JsonText text)) {
                String field = list.pointer().substring(pointer.length() + 1);
                report(
                        ProblemKind.WRONG_TYPE,
                        element.at(),
                        where,
                        "an entry of "
                                + Shown.text(field)
                                + " must be text, not "
                                + element.typeName());
            } else if (text.text().isBlank()) {
                report(ProblemKind.BLANK_TEXT, element.at(), where, "an entry is blank");
            } else {
                texts.add(new Found<>(text.text(), element.at(), where));
            }
        }
        return texts;
    }

    /** Returns a word of a vocabulary that has to be there. */
    <W extends Word> Optional<W> word(String field, W[] vocabulary) {
        return text(field).flatMap(found -> asWord(field, found, vocabulary));
    }

    /** Returns a word of a vocabulary that may be absent or null. */
    <W extends Word> Optional<W> optionalWord(String field, W[] vocabulary) {
        return optionalText(field).flatMap(found -> asWord(field, found, vocabulary));
    }

    private <W extends Word> Optional<W> asWord(String field, Found<String> found, W[] vocabulary) {
        Optional<W> word =
                Stream.of(vocabulary).filter(w -> w.word().equals(found.value())).findFirst();
        if (word.isEmpty()) {
            List<String> words = Stream.of(vocabulary).map(Word::word).toList();
            report(
                    ProblemKind.UNKNOWN_WORD,
                    found.at(),
                    found.pointer(),
                    Shown.text(found.value())
                            + " is no word for "
                            + Shown.text(field)
                            + NearestWord.of(found.value(), words)
                                    .map(near -> "; did you mean " + Shown.text(near) + '?')
                                    .orElse("")
                            + words.stream().collect(Collectors.joining(", ", " (one of: ", ")")));
        }
        return word;
    }

    private Optional<JsonValue> required(String field) {
        Member member = members.get(field);
        if (member == null) {
            report(
                    ProblemKind.MISSING_FIELD,
                    object.at(),
                    pointer,
                    "field " + Shown.text(field) + " is missing");
            return Optional.empty();
        }
        return Optional.of(member.value());
    }

    private Optional<JsonValue> optional(String field) {
        return Optional.ofNullable(members.get(field))
                .map(Member::value)
                .filter(value -> !(value instanceof JsonNull));
    }

    private <T> Optional<T> wrongType(String field, String wanted, JsonValue value) {
        report(
                ProblemKind.WRONG_TYPE,
                value.at(),
                pointerTo(field),
                Shown.text(field) + " must be " + wanted + ", not " + value.typeName());
        return Optional.empty();
    }
}
