package org.entente.view.canvas.scene;

import javafx.scene.Node;
import org.entente.drawing.GraphDrawing;
import org.entente.model.id.ElementId;
import org.entente.view.canvas.viewport.Viewport;

/** Shows a drawing on the canvas. For the JavaFX application thread. */
public interface Picture {

    /** Returns the node to put on the canvas, at its origin. */
    Node node();

    /** Tells whether this picture can show a drawing. */
    boolean fits(GraphDrawing drawing);

    /**
     * Shows a drawing.
     *
     * @param lit the marks under the pointer, drawn as highlighted
     */
    void apply(GraphDrawing drawing, GraphDrawing lit);

    /** Shows a part of the picture. */
    void show(Viewport viewport);

    /** Tells whether the picture covers the canvas, so that no ground need be painted. */
    default boolean coversGround() {
        return false;
    }

    /** Tells whether the picture is shown so small that no label is painted. */
    default boolean hidesLabels() {
        return false;
    }

    /** Prepares a node for dragging. */
    default void lift(ElementId node) {}

    /** Ends what {@link #lift} began. */
    default void drop() {}

    /** Ends all background work; the picture is not shown again. */
    default void close() {}
}
