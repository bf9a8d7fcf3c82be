package org.entente.drawing.place;

/** The ways to give the actors of a picture their places. */
public enum GraphLayout {
    /** Distances on the picture follow distances in the graph; the most readable. */
    STRESS,
    /** Rings around one actor, a ring for each step. */
    CONCENTRIC,
    /** A circle, actors of a kind side by side. */
    CIRCLE,
    /** Countries and territories where they are on the globe, the others in a tray below. */
    MAP
}
