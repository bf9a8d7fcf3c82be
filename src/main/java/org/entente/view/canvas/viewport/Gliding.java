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

/** The picture on the screen. Nodes glide to new places; pairs unfold and fold. */
public final class Gliding {

    /** Duration of a move of nodes. */
    public static final int GLIDE_MILLIS = 400;

    /** Duration of unfolding or folding a pair. */
    public static final int FOLD_MILLIS = 120;

    private final ReadOnlyObjectWrapper<@Nullable GraphDrawing> drawing =
            new ReadOnlyObjectWrapper<>(this, "drawing");
    private final BooleanSupplier still;
    private Motion motion = Motion.NONE;
    private boolean glides;
    private @Nullable GraphDrawing destination;

    /** The picture being unfolded, and its progress, 0 to 1. */
    private @Nullable GraphDrawing folded;

    private double unfolded;

    /**
     * @param still whether the user has turned animation off
     */
    public Gliding(BooleanSupplier still) {
        this.still = still;
    }

    public ReadOnlyObjectProperty<@Nullable GraphDrawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** Sets the animation; without it nodes jump. */
    public void moveWith(Motion other) {
        motion = other;
    }

    /** Runs a change; if it shows another picture, nodes glide to it if asked. */
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

    /** Continues unfolding to a picture with another emphasis from the current progress. */
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

    /** Ends the motion at once, with all nodes at their destination. */
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

    /** Tells whether the picture is small enough to be painted at each step of a motion. */
    private static boolean isLight(GraphDrawing picture) {
        return Budget.DEFAULT.animates(picture.ties().size());
    }
}
