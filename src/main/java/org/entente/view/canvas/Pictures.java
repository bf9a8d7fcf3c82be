package org.entente.view.canvas;

import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.entente.drawing.GraphDrawing;
import org.entente.graph.Budget;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.figure.Paints;
import org.entente.view.canvas.painted.PaintedScene;
import org.entente.view.canvas.painted.PicturePainter;
import org.entente.view.canvas.scene.GraphScene;
import org.entente.view.canvas.scene.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how a drawing is shown. SmartGraph needs about three nodes for each tie, and software
 * rendering repaints all of them at every step. Up to about ninety ties that is smooth; above, the
 * picture is painted as one image.
 *
 * @param painter paints large pictures; null to always use nodes
 * @param painting runs the painter
 * @param moving told when a painted picture starts and stops moving
 * @param painted told when a painted picture is on the screen
 */
record Pictures(
        Region canvas,
        @Nullable PicturePainter painter,
        TaskRunner painting,
        Paints paints,
        Consumer<Boolean> moving,
        Runnable painted) {

    /** Tells whether a picture of this kind suits a drawing of this size. */
    boolean suits(Picture picture, GraphDrawing drawing) {
        // A picture once painted stays painted when a filter makes it small.
        return picture instanceof PaintedScene || !isLarge(drawing);
    }

    /**
     * Tells whether a picture consists of nodes, and is therefore shown as soon as it is applied.
     */
    boolean areNodes(Picture picture) {
        return !(picture instanceof PaintedScene);
    }

    public Picture of(GraphDrawing drawing) {
        return painter != null && isLarge(drawing)
                ? new PaintedScene(canvas, painter, painting, paints, moving, painted)
                : new GraphScene(drawing, paints);
    }

    private boolean isLarge(GraphDrawing drawing) {
        return painter != null && !Budget.DEFAULT.hasNodesFor(drawing.ties().size());
    }
}
