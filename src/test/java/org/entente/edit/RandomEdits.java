package org.entente.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Period;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.StoryFilter;
import org.entente.model.StoryStep;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.location.Coordinates;
import org.entente.source.Article;
import org.entente.source.Paragraph;
import org.entente.source.Sentence;
import org.entente.source.quote.QuoteMaker;
import org.entente.source.quote.QuoteResolver;
import org.entente.source.quote.TextQuote;

/** Edits of every sort as somebody might make them, in an order that a seed decides. */
public final class RandomEdits {

    private static final List<String> NAMES =
            List.of(
                    "Gull Rock",
                    "Северная гавань",
                    "Île d’Or",
                    "Harbour \"Watch\"",
                    "北の港",
                    "a\\b/c",
                    "Tab\tbed",
                    "\ud83d\udd26 Keepers");

    private final Random random;
    private final Map<Article, QuoteResolver> resolvers = new HashMap<>();
    private int made;

    /**
     * Begins.
     *
     * @param seed decides all
     */
    public RandomEdits(long seed) {
        random = new Random(seed);
    }

    /**
     * Makes an edit that can be made of a dossier.
     *
     * @param dossier the dossier
     * @return an edit that changes something
     */
    public Edit next(Dossier dossier) {
        while (true) {
            Optional<Edit> edit = any(dossier);
            if (edit.isPresent() && !edit.get().on(dossier).equals(dossier)) {
                made++;
                return edit.get();
            }
        }
    }

    private Optional<Edit> any(Dossier dossier) {
        if (random.nextInt(10) == 0) {
            return several(dossier);
        }
        return random.nextInt(3) > 0 ? adding(dossier) : otherwise(dossier);
    }

    private Optional<Edit> several(Dossier dossier) {
        List<Edit> edits = new ArrayList<>();
        Dossier now = dossier;
        for (int i = 0; i < 3; i++) {
            Optional<Edit> edit = adding(now);
            if (edit.isPresent()) {
                edits.add(edit.get());
                now = edit.get().on(now);
            }
        }
        return Optional.of(new Edit.Several("several no. " + made, edits));
    }

    private Optional<Edit> adding(Dossier dossier) {
        return switch (random.nextInt(7)) {
            case 0 -> Optional.of(new Edit.PutActor(actor(dossier)));
            case 1 -> concern(dossier).map(Edit.PutClaim::new);
            case 2 ->
                    evidence(dossier)
                            .flatMap(
                                    e ->
                                            claim(dossier)
                                                    .filter(c -> !c.evidence().contains(e))
                                                    .map(c -> new Edit.AddEvidence(c, e)));
            case 3 -> sentence(dossier).map(Edit.SetAside::new);
            default -> tie(dossier).map(Edit.PutClaim::new);
        };
    }

    private Optional<Edit> otherwise(Dossier dossier) {
        return switch (random.nextInt(13)) {
            case 0 -> actor(dossier, 6).map(Edit.RemoveActor::new);
            case 1 ->
                    actor(dossier, 4)
                            .flatMap(
                                    from ->
                                            other(dossier, from)
                                                    .map(i -> new Edit.MergeActors(from, i)));
            case 2, 3 -> actor(dossier, 0).map(a -> new Edit.ChangeActor(a, changed(a, dossier)));
            case 4 -> claim(dossier).map(Edit.RemoveClaim::new);
            case 5, 6 -> claim(dossier).map(c -> new Edit.ChangeClaim(c, changed(c, dossier)));
            case 7 ->
                    pick(dossier.ties())
                            .flatMap(
                                    from ->
                                            pick(dossier.ties())
                                                    .filter(into -> !into.id().equals(from.id()))
                                                    .map(into -> new Edit.MergeClaims(from, into)));
            case 8 ->
                    claim(dossier)
                            .filter(c -> c.evidence().size() > 1)
                            .map(c -> new Edit.RemoveEvidence(c, c.evidence().get(0)));
            case 9 ->
                    claim(dossier)
                            .filter(c -> c.evidence().size() > 1)
                            .flatMap(
                                    from ->
                                            claim(dossier)
                                                    .filter(
                                                            to ->
                                                                    !to.evidence()
                                                                            .contains(last(from)))
                                                    .map(
                                                            to ->
                                                                    new Edit.MoveEvidence(
                                                                            from, last(from), to)));
            case 10 -> pick(dossier.reviewed()).map(Edit.TakeUp::new);
            case 11 -> Optional.of(new Edit.Retitle("A dossier, no. " + made));
            default ->
                    random.nextBoolean()
                            ? Optional.of(new Edit.TellStory(List.of(step(dossier), step(dossier))))
                            : dossier.sources().size() < 4
                                    ? Optional.of(new Edit.PutSource(source()))
                                    : Optional.empty();
        };
    }

    private static Evidence last(Claim claim) {
        return claim.evidence().get(claim.evidence().size() - 1);
    }

    private Actor actor(Dossier dossier) {
        String name = pick(NAMES).orElseThrow() + ' ' + made;
        return new Actor(
                new FreshIds(dossier).actor(name),
                name,
                oneOf(ActorKind.values()),
                random.nextBoolean() ? "KP" : null,
                random.nextBoolean() ? List.of() : List.of("the " + made, "\u201cit\u201d"),
                null,
                random.nextInt(4) == 0 ? "a note\nof two lines" : null,
                random.nextInt(4) == 0 ? new Coordinates(54.25, -1) : null);
    }

    private Source source() {
        String text = "A source, no. " + made + "\n\nAda met Bo. Bo met Cy; Cy met Ada.\n";
        return new Source(
                new SourceId("source-" + made),
                "Source " + made,
                "source-" + made + ".txt",
                null,
                random.nextBoolean() ? "The Courier" : null,
                null,
                null,
                Article.parse(text));
    }

    private Optional<Tie> tie(Dossier dossier) {
        Optional<Evidence> evidence = evidence(dossier);
        if (evidence.isEmpty() || dossier.actors().isEmpty()) {
            return Optional.empty();
        }
        ActorId from = pick(dossier.actors()).orElseThrow().id();
        ActorId to = pick(dossier.actors()).orElseThrow().id();
        String label = "does no. " + made + " to";
        return Optional.of(
                new Tie(
                        new FreshIds(dossier).tie(from, label, to),
                        from,
                        to,
                        random.nextInt(3) > 0,
                        label,
                        oneOf(TieKind.values()),
                        oneOf(Stance.values()),
                        oneOf(Status.values()),
                        random.nextInt(3) == 0 ? from : null,
                        random.nextInt(4) == 0 ? Period.PAST : null,
                        List.of(evidence.get())));
    }

    private Optional<Concern> concern(Dossier dossier) {
        Optional<Evidence> evidence = evidence(dossier);
        if (evidence.isEmpty() || dossier.actors().isEmpty()) {
            return Optional.empty();
        }
        ActorId holder = pick(dossier.actors()).orElseThrow().id();
        ElementId about =
                pick(dossier.ties())
                        .map(tie -> (ElementId) tie.id())
                        .orElseGet(() -> dossier.actors().get(0).id());
        return Optional.of(
                new Concern(
                        new FreshIds(dossier).concern(holder, "worry " + made),
                        List.of(holder),
                        List.of(about),
                        "worry " + made,
                        Status.FEARED,
                        null,
                        List.of(evidence.get())));
    }

    private StoryStep step(Dossier dossier) {
        List<ElementId> select = new ArrayList<>();
        claim(dossier).ifPresent(claim -> select.add(claim.id()));
        actor(dossier, 0).ifPresent(actor -> select.add(actor.id()));
        StoryFilter filter =
                actor(dossier, 0)
                        .map(a -> new StoryFilter(Set.of(new Trait.OfActor(a.id())), 1))
                        .filter(some -> random.nextBoolean())
                        .orElse(StoryFilter.NOTHING);
        String text = random.nextBoolean() ? "What is said." : null;
        return new StoryStep("Step " + made, text, select, filter);
    }

    private Actor changed(Actor actor, Dossier dossier) {
        return switch (random.nextInt(3)) {
            case 0 -> Changed.name(actor, actor.name().replaceAll(" \\d+$", "") + ' ' + made);
            case 1 -> Changed.aliases(actor, Elements.and(actor.aliases(), "alias " + made));
            default ->
                    other(dossier, actor)
                            .filter(
                                    whole ->
                                            whole.partOf() == null && isWholeOfNone(actor, dossier))
                            .map(whole -> Changed.partOf(actor, whole.id()))
                            .orElseGet(() -> Changed.partOf(actor, null));
        };
    }

    private static boolean isWholeOfNone(Actor actor, Dossier dossier) {
        return dossier.actors().stream().noneMatch(a -> actor.id().equals(a.partOf()));
    }

    private Claim changed(Claim claim, Dossier dossier) {
        if (claim instanceof Concern concern) {
            return Changed.ends(concern, List.of(dossier.actors().get(0).id()), concern.about());
        }
        Tie tie = (Tie) claim;
        return new Tie(
                tie.id(),
                tie.from(),
                tie.to(),
                !tie.directed(),
                random.nextBoolean() ? tie.label() : "label " + made,
                tie.kind(),
                Stance.MIXED,
                tie.status(),
                tie.accordingTo(),
                tie.period(),
                tie.evidence());
    }

    private Optional<Evidence> evidence(Dossier dossier) {
        Source source = pick(dossier.sources()).orElse(null);
        if (source == null || source.article().paragraphs().isEmpty()) {
            return Optional.empty();
        }
        Paragraph paragraph = pick(source.article().paragraphs()).orElseThrow();
        int start = random.nextInt(paragraph.text().length());
        int end = start + 1 + random.nextInt(paragraph.text().length() - start);
        Optional<TextQuote> quote =
                QuoteMaker.of(
                        resolvers.computeIfAbsent(source.article(), QuoteResolver::new),
                        paragraph.number(),
                        start,
                        end);
        return quote.map(words -> Evidence.of(source.id(), words));
    }

    private Optional<ReviewedSentence> sentence(Dossier dossier) {
        Source source = pick(dossier.sources()).orElse(null);
        if (source == null || source.article().sentences().isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = pick(source.article().sentences()).orElseThrow();
        ReviewedSentence reviewed =
                new ReviewedSentence(
                        source.id(),
                        sentence.paragraph(),
                        sentence.text(),
                        random.nextBoolean() ? null : "no. " + made);
        return dossier.reviewed().contains(reviewed) ? Optional.empty() : Optional.of(reviewed);
    }

    private Optional<Actor> actor(Dossier dossier, int least) {
        return dossier.actors().size() > least ? pick(dossier.actors()) : Optional.empty();
    }

    private Optional<Actor> other(Dossier dossier, Actor than) {
        return pick(dossier.actors()).filter(actor -> !actor.id().equals(than.id()));
    }

    private Optional<Claim> claim(Dossier dossier) {
        return pick(dossier.claims());
    }

    private <T> T oneOf(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private <T> Optional<T> pick(List<T> list) {
        return list.isEmpty()
                ? Optional.empty()
                : Optional.of(list.get(random.nextInt(list.size())));
    }
}
