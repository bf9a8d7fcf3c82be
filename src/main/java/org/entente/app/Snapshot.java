package org.entente.app;

import org.entente.drawing.Box;
import org.entente.drawing.Emphasis;
import org.entente.drawing.GraphDrawing;
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
 */
record Snapshot(
        OpenDossier dossier,
        RelationGraph graph,
        GraphDrawing shown,
        GraphDrawing whole,
        Box seen,
        double zoom) {

    boolean hasSelection() {
        return shown.ties().stream().anyMatch(tie -> tie.emphasis() == Emphasis.RECEDED)
                || shown.nodes().stream().anyMatch(node -> node.emphasis() == Emphasis.RECEDED);
    }
}
