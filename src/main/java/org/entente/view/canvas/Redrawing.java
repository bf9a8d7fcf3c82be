package org.entente.view.canvas;

import java.util.Set;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.compose.PairOpening;
import org.entente.drawing.place.Draftsman;
import org.entente.drawing.style.Typeface;
import org.entente.graph.RelationGraph;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.view.OpenDossier;

/**
 * Makes pictures of a dossier from a finished one, without anything that stays being moved. Any
 * thread may use it.
 *
 * @param dossier what is drawn
 * @param typeface measures the texts
 */
record Redrawing(OpenDossier dossier, Typeface typeface) {

    /** Leaves only some elements. */
    GraphDrawing keeping(GraphDrawing drawing, Set<ElementId> kept) {
        return new Draftsman(typeface, drawing.style(), () -> false)
                .keeping(drawing, dossier.graph(), dossier.evidence(), kept);
    }

    /** Opens pairs of a graph; those without ribbons stay as they are. */
    GraphDrawing opened(GraphDrawing drawing, RelationGraph graph, Set<PairId> pairs) {
        return pairs.isEmpty() ? drawing : opening(graph).open(drawing, pairs);
    }

    /** Opens those pairs whose fans hide nothing. */
    GraphDrawing openedWhereFits(GraphDrawing drawing, RelationGraph graph) {
        return opening(graph).openWhatFits(drawing);
    }

    private PairOpening opening(RelationGraph graph) {
        return new PairOpening(graph, dossier.evidence()::hasUnresolvedEvidence, typeface);
    }
}
