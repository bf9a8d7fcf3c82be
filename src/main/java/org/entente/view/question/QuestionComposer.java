package org.entente.view.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.graph.FilterChoice;
import org.entente.graph.RelationGraph;
import org.entente.graph.Routes;
import org.entente.graph.Triads;
import org.entente.graph.Triads.Sign;
import org.entente.graph.Triads.Triad;
import org.entente.model.Dossier;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.source.Passage;
import org.entente.view.OpenDossier;
import org.entente.view.question.QuestionContent.Choice;
import org.entente.view.question.QuestionContent.QuotedTie;
import org.entente.view.question.QuestionContent.RouteCard;
import org.entente.view.question.QuestionContent.SideLine;
import org.entente.view.question.QuestionContent.StepCard;
import org.entente.view.question.QuestionContent.TriangleCard;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;

/** Answers questions about the visible part of a dossier. A pure function. */
final class QuestionComposer {

    private static final int QUOTE_LENGTH = 150;
    private static final int MAX_CARDS = 60;

    /** Enough to see why a side has its sign; a click on the card's title lists all. */
    private static final int TIES_OF_A_SIDE = 2;

    private final OpenDossier open;
    private final Dossier dossier;
    private final RelationGraph graph;
    private final FilterChoice filter;
    private final Phrases phrases;

    QuestionComposer(OpenDossier open, RelationGraph graph, FilterChoice filter) {
        this.open = open;
        this.dossier = open.dossier();
        this.graph = graph;
        this.filter = filter;
        this.phrases = new Phrases(dossier);
    }

    /** Answers both questions; the first only where two actors are chosen. */
    QuestionContent compose(Optional<ActorId> from, Optional<ActorId> to, Optional<Stance> stance) {
        List<Choice> actors =
                dossier.actors().stream()
                        .filter(filter::keeps)
                        .map(actor -> new Choice(actor.id(), Isolated.of(actor.name())))
                        .sorted(Comparator.comparing(Choice::name))
                        .toList();
        String routesText = "Choose two actors to see the shortest routes between them.";
        List<RouteCard> routes = List.of();
        if (from.isPresent() && to.isPresent()) {
            Predicate<Tie> usable = tie -> stance.map(tie.stance()::equals).orElse(true);
            Routes found = Routes.between(graph, from.get(), to.get(), usable);
            routes = found.routes().stream().limit(MAX_CARDS).map(this::card).toList();
            routesText = routesText(from.get(), to.get(), stance, found);
        }
        Triads triads = Triads.of(graph);
        List<TriangleCard> triangles =
                triads.triads().stream()
                        .sorted(Comparator.comparing(Triad::isBalanced))
                        .limit(MAX_CARDS)
                        .map(this::card)
                        .toList();
        return new QuestionContent(actors, routesText, routes, trianglesText(triads), triangles);
    }

    private String name(ActorId id) {
        return Isolated.of(dossier.nameOf(id));
    }

    private String routesText(ActorId from, ActorId to, Optional<Stance> stance, Routes found) {
        if (from.equals(to)) {
            return "Choose two different actors.";
        }
        String ties = stance.map(s -> s.word() + " ties").orElse("ties");
        if (found.total() == 0) {
            return "No route along "
                    + ties
                    + " leads from "
                    + phrases.within(from)
                    + " to "
                    + phrases.within(to)
                    + (filter.isActive() ? " among what the filters show." : ".");
        }
        int steps = found.routes().get(0).steps().size();
        String length = Phrases.count(steps, "step");
        String shown = found.total() > MAX_CARDS ? ", the first " + MAX_CARDS + " listed" : "";
        return found.total() == 1
                ? "One shortest route along " + ties + ": " + length + "."
                : found.total()
                        + " shortest routes along "
                        + ties
                        + ", "
                        + length
                        + (steps == 1 ? "" : " each")
                        + shown
                        + ".";
    }

    private RouteCard card(Routes.Route route) {
        Set<ElementId> elements = new LinkedHashSet<>(route.actors());
        route.steps().forEach(step -> step.ties().forEach(tie -> elements.add(tie.id())));
        return new RouteCard(
                route.actors().stream().map(this::name).collect(Collectors.joining(" \u2013 ")),
                elements,
                route.steps().stream().map(this::card).toList());
    }

    private StepCard card(Routes.Step step) {
        return new StepCard(
                name(step.from()) + " \u2013 " + name(step.to()),
                step.ties().stream().map(this::line).toList());
    }

    private QuotedTie line(Tie tie) {
        Optional<Passage> passage =
                open.evidence().citations(tie.id()).stream()
                        .flatMap(citation -> citation.resolution().passage().stream())
                        .findFirst();
        return new QuotedTie(
                tie.id(),
                phrases.tieClause(tie),
                tie.stance(),
                passage.map(p -> Isolated.of(Phrases.shortened(p.text(), QUOTE_LENGTH))).orElse(""),
                passage.map(p -> Phrases.paragraph(p.paragraph())).orElse(""));
    }

    private static String trianglesText(Triads triads) {
        int all = triads.triads().size();
        int balanced = (int) triads.triads().stream().filter(Triad::isBalanced).count();
        List<String> parts = new ArrayList<>();
        parts.add(
                all == 0
                        ? "No triangle has a sign on every side."
                        : number(all - balanced) + " out of balance, " + balanced + " in balance.");
        if (triads.ambivalent() > 0) {
            parts.add(
                    Phrases.count(triads.ambivalent(), "triangle")
                            + " left out, because two of the three both cooperate and oppose.");
        }
        if (all > MAX_CARDS) {
            parts.add("The first " + MAX_CARDS + " are listed.");
        }
        return String.join(" ", parts);
    }

    private static String number(int count) {
        return count == 0 ? "None" : Integer.toString(count);
    }

    private TriangleCard card(Triad triad) {
        Set<ElementId> elements = new LinkedHashSet<>(triad.actors());
        triad.sides().forEach(side -> side.ties().forEach(tie -> elements.add(tie.id())));
        return new TriangleCard(
                triad.actors().stream().map(this::name).collect(Collectors.joining(", ")),
                triad.isBalanced(),
                verdict(triad),
                elements,
                triad.sides().stream().map(this::line).toList());
    }

    private String verdict(Triad triad) {
        return switch (triad.negatives()) {
            case 0 -> "All three are with each other.";
            case 1 -> {
                Triads.Side odd = side(triad, Sign.NEGATIVE);
                yield name(third(triad, odd))
                        + " stands with both "
                        + phrases.within(odd.one())
                        + " and "
                        + phrases.within(odd.other())
                        + ", who are against each other.";
            }
            case 2 -> {
                Triads.Side pair = side(triad, Sign.POSITIVE);
                yield "Two are together against " + phrases.within(third(triad, pair)) + ".";
            }
            default -> "All three are against each other.";
        };
    }

    private static Triads.Side side(Triad triad, Sign sign) {
        return triad.sides().stream().filter(s -> s.sign() == sign).findFirst().orElseThrow();
    }

    private static ActorId third(Triad triad, Triads.Side side) {
        return triad.actors().stream()
                .filter(actor -> !actor.equals(side.one()) && !actor.equals(side.other()))
                .findFirst()
                .orElseThrow();
    }

    private SideLine line(Triads.Side side) {
        int left = side.ties().size() - TIES_OF_A_SIDE;
        return new SideLine(
                name(side.one())
                        + (side.sign() == Sign.POSITIVE ? " with " : " against ")
                        + name(side.other())
                        + (left > 0 ? " (and " + Phrases.count(left, "more tie") + ")" : ""),
                side.ties().stream().limit(TIES_OF_A_SIDE).map(this::line).toList());
    }
}
