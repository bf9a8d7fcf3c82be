package org.entente.app.export;

import java.util.HashSet;
import java.util.Set;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.place.Draftsman;
import org.entente.drawing.style.Typeface;
import org.entente.graph.RelationFilter;
import org.entente.graph.RelationGraph;
import org.entente.model.id.ElementId;
import org.entente.view.OpenDossier;

/**
 * What the window shows at one moment.
 *
 * @param graph what the filters show of it
 * @param shown the picture with the selection's emphasis
 * @param whole the picture with nothing selected
 * @param seen the part of the world that the canvas shows
 * @param zoom pixels of the canvas for a world unit
 * @param all the picture of the whole dossier, filters aside, with nothing selected
 */
public record Snapshot(
        OpenDossier dossier,
        RelationGraph graph,
        GraphDrawing shown,
        GraphDrawing whole,
        Box seen,
        double zoom,
        GraphDrawing all) {

    /**
     * Returns the snapshot without drafts, which are not exported. Nothing moves.
     *
     * @param typeface measures labels that appear where room has become free
     */
    Snapshot withoutDrafts(Typeface typeface) {
        OpenDossier finished = dossier.withoutDrafts();
        if (finished.equals(dossier)) {
            return this;
        }
        Set<ElementId> shownIds = new HashSet<>();
        graph.ties().forEach(tie -> shownIds.add(tie.id()));
        graph.concerns().forEach(concern -> shownIds.add(concern.id()));
        RelationFilter filter =
                new RelationFilter(
                        tie -> shownIds.contains(tie.id()),
                        concern -> shownIds.contains(concern.id()));
        return new Snapshot(
                finished,
                finished.graph().filtered(filter),
                kept(shown, graph, finished, typeface),
                kept(whole, graph, finished, typeface),
                seen,
                zoom,
                kept(all, dossier.graph(), finished, typeface));
    }

    private GraphDrawing kept(
            GraphDrawing drawing, RelationGraph of, OpenDossier finished, Typeface typeface) {
        Set<ElementId> kept = new HashSet<>();
        finished.dossier().actors().forEach(actor -> kept.add(actor.id()));
        finished.dossier().claims().forEach(claim -> kept.add(claim.id()));
        kept.retainAll(drawing.elements(any -> true));
        return new Draftsman(typeface, drawing.style(), () -> false)
                .keeping(drawing, of, dossier.evidence(), kept);
    }

    boolean hasSelection() {
        return shown.ties().stream().anyMatch(tie -> tie.emphasis().recedes())
                || shown.nodes().stream().anyMatch(node -> node.emphasis().recedes());
    }
}
