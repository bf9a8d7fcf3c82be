package org.entente.view.canvas.painted;

import java.util.List;
import javafx.scene.Group;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.ink.Inking;
import org.entente.view.canvas.figure.InkLayer;
import org.entente.view.canvas.figure.Paints;

/**
 * What changes at every step, above a painted picture: a dragged node with its lines, and
 * highlights.
 */
final class LiveLayer extends Group {

    private static final int MAX_POINTED_GROUPS = 60;

    private final Paints paints;
    private final InkLayer dragged;
    private final InkLayer pointed;

    LiveLayer(Paints paints) {
        this.paints = paints;
        Group below = new Group();
        Group above = new Group();
        dragged = new InkLayer(below.getChildren(), paints, InkLayer.Host.NONE);
        pointed = new InkLayer(above.getChildren(), paints, InkLayer.Host.NONE);
        setMouseTransparent(true);
        getChildren().addAll(below, above);
    }

    /** Shows the dragged node and its lines. */
    void lift(Lifted lifted, GraphDrawing drawing) {
        dragged.show(Inking.of(lifted.in(drawing), paints.typeface()));
    }

    /** Hides the dragged node once it has been painted in its new place. */
    void drop() {
        dragged.show(List.of());
    }

    /** Replaces the highlight. */
    void point(GraphDrawing lit) {
        List<InkGroup> groups = Inking.of(lit, paints.typeface());
        pointed.show(groups.subList(0, Math.min(MAX_POINTED_GROUPS, groups.size())));
    }
}
