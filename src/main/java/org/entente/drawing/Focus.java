package org.entente.drawing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.drawing.style.Emphasis;
import org.entente.graph.RelationGraph;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/**
 * What the picture draws attention to.
 *
 * @param selected what is selected; empty for a picture with nothing selected
 * @param bright what belongs to it, the selected included; empty where nothing is to stand out
 */
public record Focus(Set<ElementId> selected, Set<ElementId> bright) {

    private static final Focus NOWHERE = new Focus(Set.of(), Set.of());

    /** Copies the sets. */
    public Focus {
        selected = Set.copyOf(selected);
        bright = Set.copyOf(bright);
    }

    /**
     * Returns the focus of a picture with nothing selected.
     *
     * @return the focus
     */
    public static Focus none() {
        return NOWHERE;
    }

    /**
     * Returns the focus on some elements.
     *
     * @param graph where they are
     * @param elements the elements
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
     * Returns the focus that shows beforehand what selecting some elements would bring out, with
     * nothing marked as selected.
     *
     * @param graph where they are
     * @param elements the elements
     * @return a focus on what belongs to each
     */
    public static Focus preview(RelationGraph graph, Set<? extends ElementId> elements) {
        return new Focus(Set.of(), on(graph, elements).bright());
    }

    /**
     * Returns the focus on some elements alone: the neighbours of an actor recede, the ends of a
     * tie or a concern stay bright.
     *
     * @param graph where they are
     * @param elements the elements
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

    /**
     * Tells how much an element stands out.
     *
     * @param element the element
     * @return its emphasis
     */
    public Emphasis of(ElementId element) {
        if (bright.isEmpty()) {
            return Emphasis.PLAIN;
        }
        if (selected.contains(element)) {
            return Emphasis.SELECTED;
        }
        return bright.contains(element) ? Emphasis.BRIGHT : Emphasis.RECEDED;
    }
}
