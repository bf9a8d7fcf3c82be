package org.entente.drawing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.drawing.style.Emphasis;
import org.entente.graph.RelationGraph;
import org.entente.model.Concern;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;

/**
 * The emphasis of a picture.
 *
 * @param selected what is drawn as selected; what of it is not bright keeps an outline
 * @param bright what is emphasised; if it is empty, nothing is emphasised and nothing fades
 */
public record Focus(Set<ElementId> selected, Set<ElementId> bright) {

    private static final Focus NOWHERE = new Focus(Set.of(), Set.of());

    public Focus {
        selected = Set.copyOf(selected);
        bright = Set.copyOf(bright);
    }

    /** Returns the focus of a picture with nothing selected. */
    public static Focus none() {
        return NOWHERE;
    }

    /**
     * Returns the focus on some elements.
     *
     * @param graph where they are
     * @return a focus on them and on what belongs to each
     */
    public static Focus on(RelationGraph graph, Set<? extends ElementId> elements) {
        if (elements.isEmpty()) {
            return NOWHERE;
        }
        Set<ElementId> bright = new LinkedHashSet<>();
        elements.forEach(element -> bright.addAll(graph.neighbourhood(element)));
        return new Focus(Set.copyOf(elements), bright);
    }

    /**
     * Returns the emphasis on an actor, its ties, the concerns it holds or is about, and what it is
     * cited as saying.
     *
     * @param graph contains the actor
     */
    public static Focus onActor(RelationGraph graph, ActorId actor) {
        Set<ElementId> bright = new LinkedHashSet<>(graph.neighbourhood(actor));
        graph.saidBy(actor).forEach(claim -> bright.addAll(graph.neighbourhood(claim.id())));
        graph.concernsAbout(actor).forEach(concern -> bright.addAll(concern.holders()));
        for (Concern concern : graph.concernsHeldBy(actor)) {
            for (ElementId subject : concern.about()) {
                bright.add(subject);
                bright.addAll(subject instanceof TieId ? graph.neighbourhood(subject) : Set.of());
            }
        }
        return new Focus(Set.of(actor), bright);
    }

    /**
     * Returns the focus on a pair: its ties and its actors stand out, none of them marked.
     *
     * @param graph where it is
     * @param pair the actors
     */
    public static Focus on(RelationGraph graph, PairId pair) {
        Set<ElementId> bright = new LinkedHashSet<>(List.of(pair.first()));
        bright.add(pair.second());
        graph.tiesBetween(pair.first(), pair.second()).forEach(tie -> bright.add(tie.id()));
        return new Focus(Set.of(), bright);
    }

    /**
     * Returns the emphasis while something is pointed at, whatever is selected.
     *
     * @param graph contains the elements
     * @param elements what is pointed at
     * @param standing the selection
     * @return an emphasis on what belongs to the elements, or on only the ties and concerns among
     *     them
     */
    public static Focus pointing(
            RelationGraph graph,
            Set<? extends ElementId> elements,
            Set<? extends ElementId> standing) {
        boolean actors = elements.stream().allMatch(ActorId.class::isInstance);
        Focus focus = actors ? on(graph, elements) : onNothingBut(graph, elements);
        return new Focus(Set.copyOf(standing), focus.bright());
    }

    /**
     * Returns the focus on some elements alone: the neighbours of an actor recede, the ends of a
     * tie or a concern stay bright.
     *
     * @param graph where they are
     * @return a focus on them
     */
    public static Focus onNothingBut(RelationGraph graph, Set<? extends ElementId> elements) {
        Set<ElementId> bright = new LinkedHashSet<>(elements);
        for (ElementId element : elements) {
            if (!(element instanceof ActorId)) {
                bright.addAll(graph.neighbourhood(element));
            }
        }
        return new Focus(Set.copyOf(elements), bright);
    }

    /** Returns the emphasis of an element. */
    public Emphasis of(ElementId element) {
        if (bright.isEmpty()) {
            return Emphasis.PLAIN;
        }
        boolean stands = bright.contains(element);
        if (selected.contains(element)) {
            return stands ? Emphasis.SELECTED : Emphasis.OUTLINED;
        }
        return stands ? Emphasis.BRIGHT : Emphasis.RECEDED;
    }

    /**
     * Returns the emphasis of a mark: the strongest of its elements.
     *
     * @param subject what the mark represents
     */
    public Emphasis of(Subject subject) {
        Emphasis most = bright.isEmpty() ? Emphasis.PLAIN : Emphasis.RECEDED;
        for (ElementId element : subject.elements()) {
            Emphasis emphasis = of(element);
            most = emphasis.compareTo(most) > 0 ? emphasis : most;
        }
        return most;
    }
}
