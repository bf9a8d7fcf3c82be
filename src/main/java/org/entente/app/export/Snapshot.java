package org.entente.app.export;

import org.entente.drawing.GraphDrawing;
import org.entente.drawing.geometry.Box;
import org.entente.graph.RelationGraph;
import org.entente.view.OpenDossier;

/**
 * What the window shows at one moment.
 *
 * @param dossier the dossier
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

    boolean hasSelection() {
        return shown.ties().stream().anyMatch(tie -> tie.emphasis().recedes())
                || shown.nodes().stream().anyMatch(node -> node.emphasis().recedes());
    }
}
