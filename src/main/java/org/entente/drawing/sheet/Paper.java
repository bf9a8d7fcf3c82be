package org.entente.drawing.sheet;

/** The sizes of paper that printers have; A4 and A3 by ISO 216, US Letter by ANSI Y14.1. */
public enum Paper {
    A4(210, 297),
    A3(297, 420),
    LETTER(215.9, 279.4);

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final double narrow;
    private final double wide;

    Paper(double narrow, double wide) {
        this.narrow = narrow;
        this.wide = wide;
    }

    /**
     * Returns the width in points of print, 72 to the inch.
     *
     * @param landscape whether the longer side is horizontal
     */
    double width(boolean landscape) {
        return (landscape ? wide : narrow) * POINTS_PER_MILLIMETRE;
    }

    /** Returns the height, likewise. */
    double height(boolean landscape) {
        return width(!landscape);
    }
}
