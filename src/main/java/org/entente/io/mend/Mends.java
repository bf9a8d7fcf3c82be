package org.entente.io.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.edit.FreshIds;
import org.entente.edit.rule.ElementSort;
import org.entente.io.check.Format;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.problem.NearestPassage;
import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.Word;
import org.entente.model.file.Unread;
import org.entente.model.id.ActorId;
import org.entente.source.Passage;

/**
 * What can be done about a problem.
 *
 * @param removals what can be removed, the least first
 * @param choices what can be written where the problem is
 * @param piece JSON Pointer to the piece of evidence for which other words can be marked; empty if
 *     the problem is not with one
 * @param text JSON Pointer to a text that can be rewritten; empty if the problem is not with one
 * @param element JSON Pointer to what can be rewritten by hand; empty for nothing
 */
public record Mends(
        List<Mend> removals,
        List<Mend> choices,
        Optional<String> piece,
        Optional<String> text,
        Optional<String> element) {

    private static final Set<String> ACTORS =
            Set.of("from", "to", "accordingTo", "holders", "partOf");
    private static final Set<String> TEXTS = Set.of("label", "title", "name");

    public Mends {
        removals = List.copyOf(removals);
        choices = List.copyOf(choices);
    }

    /**
     * Finds what can be done about a problem.
     *
     * @param problem the problem
     * @param root the dossier's file
     * @param now its valid part
     */
    static Mends of(Problem problem, JsonObject root, Dossier now) {
        Optional<PointedElement> there = PointedElement.of(problem.pointer());
        if (there.isEmpty() || problem.kind() == ProblemKind.UNKNOWN_FIELD) {
            return ofDossier(problem);
        }
        PointedElement place = there.get();
        if (problem.kind() == ProblemKind.DUPLICATE_FIELD) {
            return new Mends(
                    removals(place, root, now),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(place.element()));
        }
        List<Mend> choices = new ArrayList<>();
        nearest(problem, place).ifPresent(choices::add);
        List<String> fields =
                problem.kind() == ProblemKind.MISSING_FIELD && place.entry().isEmpty()
                        ? missing(place, root)
                        : List.of(place.field());
        for (String field : fields) {
            String lead = fields.size() > 1 ? field + ": " : "";
            for (Mend choice : choices(problem, place, field, root, now)) {
                choices.add(new Mend(lead + choice.title(), choice.changes()));
            }
        }
        return new Mends(
                removals(place, root, now),
                choices,
                piece(place),
                fields.stream()
                        .filter(TEXTS::contains)
                        .findFirst()
                        .map(field -> place.element() + '/' + field),
                Optional.of(place.element()));
    }

    /** Problems of the dossier itself are mended in its whole text. */
    private static Mends ofDossier(Problem problem) {
        boolean isTitle =
                problem.pointer().equals("/title")
                        || (problem.pointer().isEmpty()
                                && problem.kind() == ProblemKind.MISSING_FIELD);
        return new Mends(
                List.of(),
                List.of(),
                Optional.empty(),
                isTitle ? Optional.of("/title") : Optional.empty(),
                Optional.of(""));
    }

    private static List<String> missing(PointedElement place, JsonObject root) {
        JsonObject object = place.object(root);
        return object == null
                ? List.of()
                : fields(place).stream()
                        .filter(field -> !Format.isOptional(field))
                        .filter(field -> object.member(field).isEmpty())
                        .toList();
    }

    private static List<String> fields(PointedElement place) {
        return place.sort()
                .map(Format::fields)
                .orElse(place.list().equals("story") ? Format.STEP : Format.REVIEWED);
    }

    private static Optional<String> piece(PointedElement place) {
        if (place.field().equals("evidence")) {
            return Optional.of(place.entry().orElse(place.fieldPointer() + "/-"));
        }
        return place.list().equals("reviewed") ? Optional.of(place.element()) : Optional.empty();
    }

    private static Optional<Mend> nearest(Problem problem, PointedElement place) {
        return place.entry().flatMap(piece -> problem.nearest().map(near -> nearest(near, piece)));
    }

    private static Mend nearest(NearestPassage near, String piece) {
        Passage passage = near.passage();
        return new Mend(
                "Use the nearest words: " + passage.text(),
                Mend.passage(piece, passage.paragraph(), passage.text(), null, null));
    }

    private static List<Mend> removals(PointedElement place, JsonObject root, Dossier now) {
        List<Mend> removals = new ArrayList<>();
        if (place.entry().isPresent()) {
            String what = place.field().equals("evidence") ? "the quote" : "the entry";
            removals.add(Mend.remove("Remove " + what, place.entry().get()));
        } else if (Format.isOptional(place.field())) {
            removals.add(
                    Mend.remove("Remove \u201c" + place.field() + '\u201d', place.fieldPointer()));
        }
        if (isUnread(place, root, now)) {
            removals.add(Mend.remove("Remove the " + place.noun(), place.element()));
        }
        return removals;
    }

    /** Elements that are shown are deleted in the window, with what depends on them. */
    static boolean isUnread(PointedElement place, JsonObject root, Dossier now) {
        Optional<String> id = place.id(root);
        return now.unread().stream()
                .filter(part -> part.place().equals(place.list()))
                .map(Unread::id)
                .anyMatch(known -> id.map(one -> one.equals(known)).orElse(known == null));
    }

    private static List<Mend> choices(
            Problem problem, PointedElement place, String field, JsonObject root, Dossier now) {
        String pointer = place.element() + '/' + field;
        if (problem.kind() == ProblemKind.UNTIED_ACTOR) {
            return List.of();
        }
        if (field.equals("id")) {
            return List.of(freshId(pointer, place, root, now));
        }
        if (ACTORS.contains(field) || field.equals("about")) {
            return actors(pointer, problem, place, field, now);
        }
        if (place.entryField().equals("source") || field.equals("source")) {
            String source = place.entry().map(piece -> piece + "/source").orElse(pointer);
            return now.sources().stream()
                    .map(one -> Mend.say(one.title(), source, one.id().value()))
                    .toList();
        }
        return words(field, place)
                .map(word -> Mend.say(word.text(), pointer, word.word()))
                .toList();
    }

    private static Mend freshId(
            String pointer, PointedElement place, JsonObject root, Dossier now) {
        FreshIds ids = new FreshIds(now);
        String wish = place.id(root).orElse(place.noun());
        ActorId id = ids.actor(wish);
        return Mend.say("Name it \u201c" + id.value() + '\u201d', pointer, id.value());
    }

    private static List<Mend> actors(
            String pointer, Problem problem, PointedElement place, String field, Dossier now) {
        boolean isList = field.equals("holders") || field.equals("about");
        List<Mend> actors = new ArrayList<>();
        for (Actor actor : now.actors()) {
            String id = actor.id().value();
            Optional<String> entry = place.entry();
            actors.add(
                    !isList
                            ? Mend.say(actor.name(), pointer, id)
                            : entry.isPresent()
                                    ? Mend.say(actor.name(), entry.get(), id)
                                    : Mend.write(actor.name(), pointer, "[\"" + id + "\"]"));
        }
        return problem.kind() == ProblemKind.DUPLICATE_REFERENCE ? List.of() : actors;
    }

    private static Stream<? extends Word> words(String field, PointedElement place) {
        return switch (field) {
            case "stance" -> Stream.of(Stance.values());
            case "status" -> Stream.of(Status.values());
            case "kind" ->
                    place.sort().equals(Optional.of(ElementSort.ACTOR))
                            ? Stream.of(ActorKind.values())
                            : Stream.of(TieKind.values());
            default -> Stream.of();
        };
    }

    /**
     * Returns the mend that puts marked words into the place of a quote.
     *
     * @param evidence the words
     * @throws java.util.NoSuchElementException if the problem is not with a quote
     */
    public Mend marked(Evidence evidence) {
        String pointer = piece.orElseThrow();
        // A sentence set aside has no prefix and suffix.
        Evidence words =
                pointer.startsWith("/reviewed/")
                        ? new Evidence(
                                evidence.source(),
                                evidence.paragraph(),
                                evidence.quote(),
                                null,
                                null)
                        : evidence;
        return Mend.quote("Mark the quote again", pointer, words);
    }
}
