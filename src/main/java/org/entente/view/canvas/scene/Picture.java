package org.entente.view.canvas.scene;

import javafx.scene.Node;
import org.entente.drawing.GraphDrawing;
import org.entente.model.id.ElementId;
import org.entente.view.canvas.viewport.Viewport;

/** What shows a drawing on the canvas. For the JavaFX application thread. */
public interface Picture {

    /** The node to put on the canvas, at its origin. */
    Node node();

    /** Tells whether a drawing can be applied to what there is. */
    boolean fits(GraphDrawing drawing);

    /**
     * Shows a drawing.
     *
     * @param drawing the drawing
     * @param lit those of its marks that are pointed at, as they look then
     */
    void apply(GraphDrawing drawing, GraphDrawing lit);

    /** Shows a part of it. */
    void show(Viewport viewport);

    /** Tells whether it covers the canvas, so that no ground need be painted behind it. */
    default boolean coversGround() {
        return false;
    }

    /** Takes a node up before it is dragged. */
    default void lift(ElementId node) {}

    /** Ends what {@link #lift} has begun. */
    default void drop() {}

    /** Ends all that goes on in the background; the picture is not shown again. */
    default void close() {}
}
