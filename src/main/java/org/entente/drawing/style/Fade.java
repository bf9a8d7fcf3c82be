package org.entente.drawing.style;

/** The opacities of the parts of the picture, from 0 to 1. */
public final class Fade {

    /** A line or a shape that recedes. */
    public static final double RECEDED = 0.3;

    /** A receding label: there are many, and they are not needed now. */
    public static final double RECEDED_LABEL = 0.25;

    /** A receding name, which still serves orientation. */
    public static final double RECEDED_NAME = 0.45;

    /** The link of a concern: quieter than a tie, and still seen. */
    public static final double LINK = 0.75;

    /** What is written on the backdrop. */
    public static final double TITLE = 0.75;

    /** The line of a tie that is over. */
    public static final double PAST = 0.8;

    /** The line of a tie or a concern that no quote supports yet. */
    public static final double GHOST = 0.6;

    /** The glow under the line of a tie that is selected or pointed at. */
    public static final double GLOW = 0.35;

    /** The rim around the letters of a name, which keeps lines away from them. */
    public static final double NAME_RIM = 0.85;

    /** The plate under a name that covers other things. */
    public static final double PLATE = 0.88;

    /** The ring around a node that is pointed at. */
    public static final double POINTED_RING = 0.55;

    private Fade() {}

    /** Returns how much of its colour a line or a shape keeps. */
    public static double line(Emphasis emphasis) {
        return emphasis.recedes() ? RECEDED : 1;
    }

    /** Returns how much of its colour a label keeps. */
    public static double label(Emphasis emphasis) {
        return emphasis.recedes() ? RECEDED_LABEL : 1;
    }

    /** Returns how much of its colour a name keeps. */
    public static double name(Emphasis emphasis) {
        return emphasis.recedes() ? RECEDED_NAME : 1;
    }
}
