package org.entente.view.canvas.viewport;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Tween;
import org.jspecify.annotations.Nullable;

/** The picture on the screen; where its nodes have new places, it glides to the next one. */
public final class Gliding {

    private static final int MOST_TIES_IN_MOTION = 200;

    private final ReadOnlyObjectWrapper<@Nullable GraphDrawing> drawing =
            new ReadOnlyObjectWrapper<>(this, "drawing");
    private final BooleanSupplier still;
    private Motion motion = Motion.NONE;
    private boolean glides;
    private @Nullable GraphDrawing destination;

    /**
     * Makes the part.
     *
     * @param still whether the user wants nothing to move by itself
     */
    public Gliding(BooleanSupplier still) {
        this.still = still;
    }

    public ReadOnlyObjectProperty<@Nullable GraphDrawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** Says what lets nodes glide; without it they jump. */
    public void moveWith(Motion other) {
        motion = other;
    }

    /** Runs something; where it puts another picture, nodes glide to it if asked for. */
    public void during(boolean gliding, Runnable change) {
        glides = gliding;
        change.run();
        glides = false;
    }

    /** Shows a picture. */
    public void put(GraphDrawing after) {
        GraphDrawing before = drawing.get();
        if (glides && !still.getAsBoolean() && before != null && isLight(after)) {
            Tween tween = new Tween(before, after);
            destination = after;
            motion.start(progress -> drawing.set(tween.at(progress)));
        } else {
            motion.stop();
            destination = null;
            drawing.set(after);
        }
    }

    /** Cuts a motion short: all nodes are at once where they are going. */
    public void arrive() {
        GraphDrawing after = destination;
        if (after != null) {
            put(after);
        }
    }

    /** Shows nothing. */
    public void clear() {
        motion.stop();
        destination = null;
        drawing.set(null);
    }

    /** Whether there is time to paint the picture anew for each step of a motion. */
    private static boolean isLight(GraphDrawing picture) {
        return picture.ties().size() <= MOST_TIES_IN_MOTION;
    }
}
