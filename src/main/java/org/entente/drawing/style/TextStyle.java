package org.entente.drawing.style;

/**
 * How a text is set, always in Inter.
 *
 * @param size the font size in world units
 * @param slanted whether it leans to the right, as for drafts
 */
public record TextStyle(double size, Weight weight, boolean slanted) {

    /** How far slanted letters lean for each unit of their height. */
    public static final double SLANT = 0.21;

    /** Sets a text upright. */
    public TextStyle(double size, Weight weight) {
        this(size, weight, false);
    }

    /** Returns the same, leaning to the right. */
    public TextStyle lean() {
        return new TextStyle(size, weight, true);
    }

    /** A weight of Inter. */
    public enum Weight {
        /** 400. */
        REGULAR,
        /** 600. */
        SEMI_BOLD
    }

    private static final double HALO = 0.26;

    /**
     * Returns the width of the soft rim around the letters in world units; half of it is outside
     * them.
     */
    public double halo() {
        return HALO * size;
    }

    /** Returns the height of a line in world units. */
    public double lineHeight() {
        return size * 1.25;
    }
}
