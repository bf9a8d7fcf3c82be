package org.entente.drawing.compose;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.entente.drawing.GraphDrawing;

/**
 * A composed picture. In a crowd its labels, which take longest, are placed only when asked for.
 * Thread-safe.
 */
public final class Composition {

    private final GraphDrawing lines;
    private final Supplier<GraphDrawing> labelling;
    private final boolean isLabelled;

    private Composition(GraphDrawing lines, Supplier<GraphDrawing> labelling, boolean isLabelled) {
        this.lines = lines;
        this.labelling = labelling;
        this.isLabelled = isLabelled;
    }

    /** Makes one whose labels are placed. */
    static Composition labelled(GraphDrawing drawing) {
        return new Composition(drawing, () -> drawing, true);
    }

    /**
     * Makes one whose labels are yet to be placed.
     *
     * @param lines the picture with labels at no particular places
     * @param labelling returns the same picture with its labels placed
     */
    static Composition unlabelled(GraphDrawing lines, Supplier<GraphDrawing> labelling) {
        return new Composition(lines, labelling, false);
    }

    /** Returns the picture with all nodes and lines at their places, but perhaps not its labels. */
    public GraphDrawing lines() {
        return lines;
    }

    /** Tells whether {@link #lines} is the whole picture already. */
    public boolean isLabelled() {
        return isLabelled;
    }

    /** Returns the whole picture. This takes long if it is not labelled yet. */
    public GraphDrawing labelled() {
        return labelling.get();
    }

    /** Applies a change that moves no node or line. */
    public Composition with(UnaryOperator<GraphDrawing> change) {
        return new Composition(
                change.apply(lines), () -> change.apply(labelling.get()), isLabelled);
    }
}
