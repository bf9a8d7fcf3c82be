package org.entente.view.canvas.viewport;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.motion.Tween;
import org.entente.drawing.motion.Unfolding;
import org.entente.graph.Budget;
import org.jspecify.annotations.Nullable;

/**
 * The picture on the screen; it glides to the next one where nodes have new places, and unfolds to
 * it where pairs open or close.
 */
public final class Gliding {

    /** How long nodes take to their new places. */
    public static final int GLIDE_MILLIS = 400;

    /** How long the ties of a pair take to come out of their ribbons, or to go back. */
    public static final int FOLD_MILLIS = 120;

    private final ReadOnlyObjectWrapper<@Nullable GraphDrawing> drawing =
            new ReadOnlyObjectWrapper<>(this, "drawing");
    private final BooleanSupplier still;
    private Motion motion = Motion.NONE;
    private boolean glides;
    private @Nullable GraphDrawing destination;

    /** What unfolds now, and how much of that is done, 0 to 1. */
    private @Nullable GraphDrawing folded;

    private double unfolded;

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
        motion.stop();
        boolean isUnfolding = destination != null && folded != null;
        destination = null;
        if (still.getAsBoolean() || before == null || !isLight(after)) {
            drawing.set(after);
        } else if (glides) {
            folded = null;
            Tween tween = new Tween(before, after);
            destination = after;
            motion.start(GLIDE_MILLIS, progress -> drawing.set(tween.at(progress)));
        } else if (!isUnfolding || !goOn(after)) {
            folded = before;
            unfold(before, after, 0);
        }
    }

    /** Unfolds to a picture with other emphasis, where the one before had got to. */
    private boolean goOn(GraphDrawing after) {
        GraphDrawing origin = folded;
        return origin != null && unfolded < 1 && unfold(origin, after, unfolded);
    }

    private boolean unfold(GraphDrawing from, GraphDrawing after, double done) {
        Optional<Unfolding> unfolding = Unfolding.between(from, after);
        if (unfolding.isEmpty()) {
            if (done == 0) {
                drawing.set(after);
            }
            return done == 0;
        }
        destination = after;
        motion.start(
                (int) Math.ceil(FOLD_MILLIS * (1 - done)),
                progress -> {
                    unfolded = done + (1 - done) * progress;
                    drawing.set(unfolding.get().at(unfolded));
                });
        return true;
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
        return Budget.DEFAULT.animates(picture.ties().size());
    }
}
