package org.entente.view.canvas;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.compose.Magnification;
import org.entente.drawing.place.Draftsman;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.view.OpenDossier;

/**
 * Derives pictures from a finished one; what stays does not move. Thread-safe.
 *
 * @param dossier what is drawn
 */
record Redrawing(OpenDossier dossier, DrawingComposer composer) {

    /** Makes pictures in a style. */
    static Redrawing of(OpenDossier dossier, Typeface typeface, VisualStyle style) {
        return new Redrawing(dossier, new DrawingComposer(typeface, style));
    }

    /** Keeps only some elements. */
    GraphDrawing keeping(GraphDrawing drawing, Set<ElementId> kept) {
        RelationGraph graph = dossier.graph();
        return composer.keeping(drawing, graph, kept, Draftsman.toMend(graph, dossier.evidence()));
    }

    /** Opens pairs; pairs without ribbons stay as they are. */
    GraphDrawing opened(
            GraphDrawing drawing,
            RelationGraph graph,
            Set<PairId> pairs,
            Magnification magnification) {
        Set<PairId> closed = new LinkedHashSet<>();
        drawing.ribbons().forEach(ribbon -> closed.add(ribbon.subject().pair()));
        closed.retainAll(pairs);
        return closed.isEmpty()
                ? drawing
                : composer.opened(
                        drawing,
                        graph,
                        closed,
                        Draftsman.toMend(graph, dossier.evidence()),
                        magnification);
    }

    /** Opens the pairs whose fans hide nothing. */
    GraphDrawing openedWhereFits(
            GraphDrawing drawing, RelationGraph graph, Magnification magnification) {
        return drawing.ribbons().isEmpty()
                ? drawing
                : composer.openedWhereFits(
                        drawing, graph, Draftsman.toMend(graph, dossier.evidence()), magnification);
    }
}
