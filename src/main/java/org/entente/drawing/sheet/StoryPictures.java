package org.entente.drawing.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.compose.Magnification;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.place.Draftsman;
import org.entente.drawing.style.Typeface;
import org.entente.graph.FilterChoice;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.StoryStep;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;
import org.entente.model.trace.EvidenceIndex;

/**
 * Draws the steps of a story as the window shows them: without what a step leaves out, with what it
 * selects standing out. Nothing moves from step to step.
 */
public final class StoryPictures {

    /** A step with ties of more pairs opens none of them. */
    private static final int MAX_OPENED = 4;

    private final GraphDrawing whole;
    private final RelationGraph graph;
    private final Dossier dossier;
    private final Set<TieId> marked;
    private final DrawingComposer composer;

    /**
     * @param whole the finished picture, with nothing selected
     * @param graph what it shows
     * @param evidence tells which ties need fixing
     * @param typeface measures the texts
     */
    public StoryPictures(
            GraphDrawing whole, RelationGraph graph, EvidenceIndex evidence, Typeface typeface) {
        this.whole = whole;
        this.graph = graph;
        this.dossier = evidence.dossier();
        this.marked = Draftsman.toMend(graph, evidence);
        this.composer = new DrawingComposer(typeface, whole.style());
    }

    /** Returns the pictures of some steps. */
    public List<StoryPicture> of(List<StoryStep> steps) {
        return steps.stream().map(this::of).toList();
    }

    private StoryPicture of(StoryStep step) {
        FilterChoice choice = new FilterChoice(step.filter());
        RelationGraph left = choice.isActive() ? graph.filtered(choice.of(dossier)) : graph;
        GraphDrawing drawing =
                choice.isActive()
                        ? composer.keeping(whole, graph, kept(choice, left), marked)
                        : whole;
        Set<ElementId> shown = new LinkedHashSet<>(step.select());
        shown.retainAll(drawing.elements(emphasis -> true));
        Set<PairId> open = toOpen(shown, drawing);
        GraphDrawing opened =
                open.size() <= MAX_OPENED
                        ? composer.opened(drawing, left, open, marked, Magnification.NONE)
                        : drawing;
        String text = step.text();
        return new StoryPicture(
                step.title(),
                text == null ? "" : text,
                Revised.focused(opened, focus(left, shown)));
    }

    private Set<ElementId> kept(FilterChoice choice, RelationGraph left) {
        Set<ElementId> kept = new LinkedHashSet<>();
        dossier.actors().stream().filter(choice::keeps).map(Actor::id).forEach(kept::add);
        Stream.concat(left.ties().stream(), left.concerns().stream())
                .map(Claim::id)
                .forEach(kept::add);
        return kept;
    }

    /** Returns the pairs whose ribbons hold what is shown. */
    private Set<PairId> toOpen(Set<ElementId> shown, GraphDrawing drawing) {
        Set<PairId> closed = new LinkedHashSet<>();
        drawing.ribbons().forEach(ribbon -> closed.add(ribbon.subject().pair()));
        Set<PairId> open = new LinkedHashSet<>();
        for (ElementId id : shown) {
            if (id instanceof TieId tie) {
                dossier.tie(tie).ifPresent(t -> open.add(graph.pairId(t.from(), t.to())));
            }
        }
        open.retainAll(closed);
        return open;
    }

    private static Focus focus(RelationGraph graph, Set<ElementId> shown) {
        if (shown.size() != 1) {
            return shown.isEmpty() ? Focus.none() : Focus.onNothingBut(graph, shown);
        }
        return shown.iterator().next() instanceof ActorId actor
                ? Focus.onActor(graph, actor)
                : Focus.on(graph, shown);
    }
}
