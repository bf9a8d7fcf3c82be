package org.entente.io.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.edit.rule.ElementSort;
import org.entente.io.problem.Problem;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.StoryFilter;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;

/**
 * The valid part of a dossier with structural problems: the elements that have none and refer to
 * none that have. An actor with a mistake only in optional fields is kept without them, a tie or a
 * concern without a piece of evidence that has one, and a source without a text that is
 * unavailable. Nothing is made up: a tie with any other mistake is left out.
 */
final class GoodParts {

    private static final String UNTITLED = "Untitled dossier";

    private final Map<ElementSort, Set<Integer>> bad = new EnumMap<>(ElementSort.class);

    /** The fields that actors are kept without, by their places in the file. */
    private final Map<Integer, Set<String>> dropped = new HashMap<>();

    GoodParts(List<Problem> problems) {
        for (ElementSort sort : ElementSort.values()) {
            bad.put(sort, new HashSet<>());
        }
        problems.stream().filter(p -> p.kind().isStructural()).forEach(this::add);
    }

    private void add(Problem problem) {
        String[] steps = problem.pointer().split("/", -1);
        for (ElementSort sort : ElementSort.values()) {
            if (steps.length > 2 && steps[1].equals(Format.list(sort))) {
                String field = steps.length > 3 ? steps[3] : "";
                Integer place = Integer.valueOf(steps[2]);
                if (!isTolerated(sort, field) && !isPiece(field, steps)) {
                    bad.getOrDefault(sort, Set.of()).add(place);
                } else if (sort == ElementSort.ACTOR) {
                    dropped.computeIfAbsent(place, any -> new HashSet<>()).add(field);
                }
            }
        }
    }

    /** A claim is kept without a piece of evidence; parsing has left that out already. */
    private static boolean isPiece(String field, String[] steps) {
        return field.equals("evidence") && steps.length > 4;
    }

    private static boolean isTolerated(ElementSort sort, String field) {
        return switch (sort) {
            case SOURCE -> !field.equals("id");
            case ACTOR -> Format.isOptional(field);
            case TIE, CONCERN -> false;
        };
    }

    private <T> List<T> good(ElementSort sort, Map<Integer, T> elements) {
        Set<Integer> left = bad.getOrDefault(sort, Set.of());
        return elements.entrySet().stream()
                .filter(entry -> !left.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * Returns a valid dossier.
     *
     * @param parsed everything that was read, with placeholders for what is wrong
     * @param elements the elements of each list by their index in the file
     */
    Dossier of(Dossier parsed, ParsedElements elements) {
        List<Source> sources =
                good(ElementSort.SOURCE, elements.sources()).stream()
                        .filter(source -> !source.id().value().isBlank())
                        .map(GoodParts::titled)
                        .toList();
        Map<Integer, Actor> plain = new LinkedHashMap<>();
        elements.actors()
                .forEach(
                        (place, actor) ->
                                plain.put(
                                        place,
                                        without(actor, dropped.getOrDefault(place, Set.of()))));
        List<Actor> actors = good(ElementSort.ACTOR, plain);
        Dossier good =
                Dossier.EMPTY
                        .withTitle(parsed.title().isBlank() ? UNTITLED : parsed.title())
                        .withSources(sources)
                        .withActors(actors);
        Dossier whole = good.withActors(actors.stream().map(actor -> within(good, actor)).toList());
        Dossier tied =
                whole.withTies(
                        good(ElementSort.TIE, elements.ties()).stream()
                                .filter(tie -> isWithin(whole, tie))
                                .toList());
        Dossier all =
                tied.withConcerns(
                        good(ElementSort.CONCERN, elements.concerns()).stream()
                                .filter(concern -> isWithin(tied, concern))
                                .toList());
        return all.withReviewed(
                        parsed.reviewed().stream()
                                .filter(sentence -> has(all, sentence.source()))
                                .toList())
                .withStory(
                        parsed.story().stream()
                                .filter(step -> !step.title().isBlank())
                                .filter(step -> step.select().stream().allMatch(i -> has(all, i)))
                                .map(step -> step.withFilter(within(all, step.filter())))
                                .toList());
    }

    private static StoryFilter within(Dossier dossier, StoryFilter filter) {
        return filter.within(id -> has(dossier, id), id -> has(dossier, id));
    }

    private static Source titled(Source source) {
        return source.title().isBlank()
                ? new Source(
                        source.id(),
                        source.file().isBlank() ? source.id().value() : source.file(),
                        source.file(),
                        source.author(),
                        source.publisher(),
                        source.published(),
                        source.url(),
                        source.original(),
                        source.article())
                : source;
    }

    private static Actor within(Dossier good, Actor actor) {
        return actor.partOf() == null || has(good, actor.partOf())
                ? actor
                : without(actor, Set.of("partOf"));
    }

    private static Actor without(Actor actor, Set<String> fields) {
        return fields.isEmpty()
                ? actor
                : new Actor(
                        actor.id(),
                        actor.name(),
                        actor.kind(),
                        fields.contains("iso") ? null : actor.iso(),
                        actor.aliases(),
                        fields.contains("partOf") ? null : actor.partOf(),
                        actor.note(),
                        actor.at());
    }

    private static boolean isWithin(Dossier good, Claim claim) {
        boolean ends =
                claim instanceof Tie tie
                        ? has(good, tie.from()) && has(good, tie.to())
                        : claim instanceof Concern concern
                                && concern.holders().stream().allMatch(id -> has(good, id))
                                && concern.about().stream().allMatch(id -> has(good, id));
        return ends
                && (claim.accordingTo() == null || has(good, claim.accordingTo()))
                && claim.evidence().stream().allMatch(e -> has(good, e.source()));
    }

    private static boolean has(Dossier dossier, SourceId id) {
        return dossier.source(id).isPresent();
    }

    private static boolean has(Dossier dossier, ElementId id) {
        return id instanceof ActorId actor
                ? dossier.actor(actor).isPresent()
                : dossier.claim(id).isPresent();
    }
}
