package org.entente.drawing.place;

/** The layouts of a picture. */
public enum GraphLayout {
    /**
     * Stress minimisation: distances in the picture follow distances in the graph. The most
     * readable.
     */
    STRESS,
    /** Rings around one actor, a ring for each step. */
    CONCENTRIC,
    /** A circle, actors of a kind side by side. */
    CIRCLE,
    /** Countries and territories where they are on the globe, the others in a tray below. */
    MAP
}
