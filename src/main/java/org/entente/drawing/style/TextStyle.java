package org.entente.drawing.style;

/**
 * How a text is set, always in Inter.
 *
 * @param size the font size in world units
 */
public record TextStyle(double size, Weight weight) {

    /** A weight of Inter. */
    public enum Weight {
        /** 400. */
        REGULAR,
        /** 600. */
        SEMI_BOLD
    }

    private static final double HALO = 0.26;

    /**
     * Returns how wide the soft rim around the letters is drawn, half of it outside them.
     *
     * @return in world units
     */
    public double halo() {
        return HALO * size;
    }

    /**
     * Returns the height of a line.
     *
     * @return in world units
     */
    public double lineHeight() {
        return size * 1.25;
    }
}
