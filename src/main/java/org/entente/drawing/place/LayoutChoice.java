package org.entente.drawing.place;

import org.entente.model.id.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * A layout with its parameters.
 *
 * @param layout the way to place actors
 * @param around the centre of the rings; null for the actor with most ties, and for layouts without
 *     rings
 */
public record LayoutChoice(GraphLayout layout, @Nullable ActorId around) {

    /** Stress. */
    public static final LayoutChoice DEFAULT = new LayoutChoice(GraphLayout.STRESS, null);

    /**
     * Chooses a layout without parameters.
     *
     * @param layout the layout; for rings, those around the actor with most ties
     */
    public static LayoutChoice of(GraphLayout layout) {
        return new LayoutChoice(layout, null);
    }
}
