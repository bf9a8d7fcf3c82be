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
 * Chooses how a drawing is shown. SmartGraph has some three nodes to each tie, all of which
 * software rendering paints anew at every step; up to some ninety ties it moves smoothly, above
 * that the picture is painted as one image.
 *
 * @param canvas what it is shown on
 * @param painter paints large pictures; null to show pictures of any size by nodes
 * @param painting runs the painter
 * @param paints the flags
 * @param moving told that a painted picture moves, and that it rests
 * @param painted told that a painted picture is on the screen
 */
record Pictures(
        Region canvas,
        @Nullable PicturePainter painter,
        TaskRunner painting,
        Paints paints,
        Consumer<Boolean> moving,
        Runnable painted) {

    /** Tells whether a drawing of this size is to be shown in this way. */
    boolean suits(Picture picture, GraphDrawing drawing) {
        // What has once been painted stays so while a filter leaves little of it.
        return picture instanceof PaintedScene || !isLarge(drawing);
    }

    /** Tells whether a picture is shown by nodes, and so as soon as it is applied. */
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
