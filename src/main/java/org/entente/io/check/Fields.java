package org.entente.io.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.edit.rule.Flaw;
import org.entente.edit.rule.NearestWord;
import org.entente.edit.rule.Rules;
import org.entente.edit.rule.Shown;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonBoolean;
import org.entente.io.json.JsonValue.JsonNull;
import org.entente.io.json.JsonValue.JsonNumber;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.json.JsonValue.Member;
import org.entente.io.problem.NearestPassage;
import org.entente.io.problem.Pointer;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.ProblemLog;
import org.entente.model.Word;
import org.entente.model.location.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one object. What is wrong with a field is reported, and the field then counts
 * as absent, so that one mistake is reported once.
 */
final class Fields {

    /** A valid value and its position. */
    record Found<T>(T value, Position at, Pointer pointer) {}

    /** The placeholder for a missing list. */
    private static final JsonArray NOTHING = new JsonArray(Position.NONE, List.of());

    private final JsonObject object;
    private final Pointer pointer;
    private final @Nullable Object owner;
    private final ProblemLog log;
    private final Map<String, Member> members = new LinkedHashMap<>();

    /**
     * Takes an object and reports its repeated and unknown fields.
     *
     * @param pointer the way to the object
     * @param owner what messages call the object, or what it belongs to, by its {@code toString};
     *     null for the dossier
     * @param known the fields of the format
     */
    Fields(
            JsonObject object,
            Pointer pointer,
            @Nullable Object owner,
            List<String> known,
            ProblemLog log) {
        this.object = object;
        this.pointer = pointer;
        this.owner = owner;
        this.log = log;
        for (Member member : object.members()) {
            Member first = members.putIfAbsent(member.name(), member);
            if (first != null) {
                reportRepeated(member, first);
            } else if (!known.contains(member.name())) {
                reportUnknown(member, known);
            }
        }
    }

    private void reportRepeated(Member member, Member first) {
        report(
                ProblemKind.DUPLICATE_FIELD,
                member.at(),
                pointerTo(member.name()),
                TextCheck.repeated(member.name(), first));
    }

    private void reportUnknown(Member member, List<String> known) {
        TextCheck.reportRepeated(member.value(), pointerTo(member.name()), log);
        report(
                ProblemKind.UNKNOWN_FIELD,
                member.at(),
                pointerTo(member.name()),
                "unknown field "
                        + Shown.text(member.name())
                        + NearestWord.of(member.name(), known)
                                .map(near -> "; did you mean " + Shown.text(near) + '?')
                                .orElse("; it is kept but not used"));
    }

    /** Returns what messages call the object, or what it belongs to; null for the dossier. */
    @Nullable Object owner() {
        return owner;
    }

    /** Returns the pointer to a field. */
    Pointer pointerTo(String field) {
        return pointer.field(field);
    }

    /** Reports what a rule forbids. */
    void report(Found<?> found, Flaw flaw) {
        report(ProblemKind.of(flaw.kind()), found.at(), found.pointer(), flaw.message());
    }

    /** Reports a problem of this object. */
    void report(ProblemKind kind, Position at, Pointer where, String message) {
        report(kind, at, where, message, Optional.empty());
    }

    void report(
            ProblemKind kind,
            Position at,
            Pointer where,
            String message,
            Optional<NearestPassage> nearest) {
        log.add(kind, at, where, owner == null ? message : owner + ": " + message, nearest);
    }

    /** Returns a required text, which must not be blank. */
    Optional<Found<String>> text(String field) {
        JsonValue value = required(field);
        return value == null ? Optional.empty() : asText(field, value).filter(this::isNotBlank);
    }

    /** Returns a required text; blank, and reported, if it is missing. */
    String textOrBlank(String field) {
        return text(field).map(Found::value).orElse("");
    }

    /** Returns an optional text. */
    Optional<Found<String>> optionalText(String field) {
        JsonValue value = optional(field);
        return value == null ? Optional.empty() : asText(field, value);
    }

    /** Returns an optional text; null if absent. */
    @Nullable String textOrNull(String field) {
        return optionalText(field).map(Found::value).orElse(null);
    }

    private Optional<Found<String>> asText(String field, JsonValue value) {
        if (value instanceof JsonText text) {
            return Optional.of(new Found<>(text.text(), value.at(), pointerTo(field)));
        }
        reportType(field, "text", value);
        return Optional.empty();
    }

    private boolean isNotBlank(Found<String> found) {
        Optional<Flaw> flaw = Rules.text(found.pointer().fieldName(), found.value());
        flaw.ifPresent(blank -> report(found, blank));
        return flaw.isEmpty();
    }

    /** Returns a required whole number. */
    Optional<Found<Integer>> wholeNumber(String field) {
        return asWholeNumber(field, required(field));
    }

    /** Returns an optional count; 0 if absent. */
    int countOrZero(String field) {
        JsonValue value = optional(field);
        Optional<Found<Integer>> found =
                value == null ? Optional.empty() : asWholeNumber(field, value);
        found.filter(number -> number.value() < 0)
                .ifPresent(
                        number ->
                                report(
                                        ProblemKind.WRONG_TYPE,
                                        number.at(),
                                        number.pointer(),
                                        Shown.text(field)
                                                + " must be 0 or more, not "
                                                + number.value()));
        return found.map(number -> Math.max(0, number.value())).orElse(0);
    }

    private Optional<Found<Integer>> asWholeNumber(String field, @Nullable JsonValue value) {
        if (value instanceof JsonNumber number) {
            try {
                // 8.0 is whole, to the published schema too; 8.5 is not.
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
            }
        } else if (value != null) {
            reportType(field, "a whole number", value);
        }
        return Optional.empty();
    }

    /** Returns an optional flag, or its default. */
    boolean flag(String field, boolean otherwise) {
        JsonValue value = optional(field);
        if (value instanceof JsonBoolean flag) {
            return flag.value();
        }
        if (value != null) {
            reportType(field, "true or false", value);
        }
        return otherwise;
    }

    /** Returns the fields of an optional object. */
    Optional<Fields> optionalObject(String field, List<String> known) {
        JsonValue value = optional(field);
        if (value instanceof JsonObject inner) {
            return Optional.of(new Fields(inner, pointerTo(field), owner, known, log));
        }
        if (value != null) {
            reportType(field, "an object", value);
        }
        return Optional.empty();
    }

    /** Returns a required list; empty, and reported, if it is missing. */
    Found<JsonArray> list(String field) {
        return asList(field, required(field));
    }

    /** Returns an optional list; empty if absent. */
    Found<JsonArray> optionalList(String field) {
        return asList(field, optional(field));
    }

    private Found<JsonArray> asList(String field, @Nullable JsonValue value) {
        if (value instanceof JsonArray array) {
            return new Found<>(array, value.at(), pointerTo(field));
        }
        if (value != null) {
            reportType(field, "a list", value);
        }
        return new Found<>(NOTHING, Position.NONE, pointerTo(field));
    }

    /** Tells whether a list is there, and empty. */
    static boolean isEmptyList(Found<JsonArray> list) {
        return list.at().line() > 0 && list.value().elements().isEmpty();
    }

    /** Returns the texts of a list; reports entries that are blank or not texts. */
    List<Found<String>> texts(Found<JsonArray> list) {
        List<Found<String>> texts = new ArrayList<>();
        int index = 0;
        for (JsonValue element : list.value().elements()) {
            Pointer where = list.pointer().entry(index++);
            if (!(element instanceof JsonText text)) {
                report(
                        ProblemKind.WRONG_TYPE,
                        element.at(),
                        where,
                        "an entry of "
                                + Shown.text(list.pointer().fieldName())
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

    /** Returns optional coordinates; null if absent. */
    @Nullable Coordinates coordinatesOrNull(String field) {
        JsonValue value = optional(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonArray list)) {
            reportType(field, "a list of two numbers", value);
            return null;
        }
        List<Double> degrees = new ArrayList<>();
        for (JsonValue element : list.elements()) {
            if (element instanceof JsonNumber number) {
                degrees.add(Double.valueOf(number.digits()));
            }
        }
        boolean pair = degrees.size() == 2 && list.elements().size() == 2;
        double latitude = pair ? degrees.get(0) : Double.NaN;
        double longitude = pair ? degrees.get(1) : Double.NaN;
        Optional<Flaw> flaw = Rules.coordinates(field, latitude, longitude);
        flaw.ifPresent(f -> report(new Found<>(list, value.at(), pointerTo(field)), f));
        return flaw.isEmpty() ? new Coordinates(latitude, longitude) : null;
    }

    /** Returns a required word of a vocabulary; any word if it is missing. */
    <W extends Word> W word(String field, W[] vocabulary) {
        Optional<Found<String>> found = text(field);
        W word = found.isEmpty() ? null : asWord(field, found.get(), vocabulary);
        return word == null ? vocabulary[0] : word;
    }

    /** Returns an optional word of a vocabulary; null if absent. */
    <W extends Word> @Nullable W wordOrNull(String field, W[] vocabulary) {
        Optional<Found<String>> found = optionalText(field);
        return found.isEmpty() ? null : asWord(field, found.get(), vocabulary);
    }

    private <W extends Word> @Nullable W asWord(String field, Found<String> found, W[] vocabulary) {
        for (W word : vocabulary) {
            if (word.word().equals(found.value())) {
                return word;
            }
        }
        reportUnknownWord(found, field, Stream.of(vocabulary).map(Word::word).toList());
        return null;
    }

    /** Reports a word that is not in a vocabulary. */
    void reportUnknownWord(Found<String> found, String vocabulary, List<String> words) {
        report(
                ProblemKind.UNKNOWN_WORD,
                found.at(),
                found.pointer(),
                Shown.text(found.value())
                        + " is not a valid "
                        + Shown.text(vocabulary)
                        + NearestWord.of(found.value(), words)
                                .map(near -> "; did you mean " + Shown.text(near) + '?')
                                .orElse("")
                        + " (one of: "
                        + String.join(", ", words)
                        + ')');
    }

    private @Nullable JsonValue required(String field) {
        Member member = members.get(field);
        if (member == null) {
            report(
                    ProblemKind.MISSING_FIELD,
                    object.at(),
                    pointer,
                    "field " + Shown.text(field) + " is missing");
            return null;
        }
        return member.value();
    }

    private @Nullable JsonValue optional(String field) {
        Member member = members.get(field);
        return member == null || member.value() instanceof JsonNull ? null : member.value();
    }

    private void reportType(String field, String wanted, JsonValue value) {
        report(
                ProblemKind.WRONG_TYPE,
                value.at(),
                pointerTo(field),
                Shown.text(field) + " must be " + wanted + ", not " + value.typeName());
    }
}
