package org.entente.view.export;

/**
 * How large the picture shall be. The numbers of the measures that are not chosen are kept, so that
 * one may go back to them.
 *
 * @param measure what counts
 * @param scale pixels for each pixel of the window, 1 to {@value #MAX_SCALE}
 * @param pixels the width of the picture
 * @param millimetres the width on paper
 * @param dpi pixels per inch on paper, where the format has pixels
 */
public record ExportSize(Measure measure, int scale, int pixels, int millimetres, int dpi) {

    /** The largest scale. */
    public static final int MAX_SCALE = 8;

    /** The widest picture, in pixels. */
    public static final int MAX_PIXELS = 60_000;

    /** The widest picture, in millimetres. */
    public static final int MAX_MILLIMETRES = 5_000;

    /** The finest picture, in pixels per inch. */
    public static final int MAX_DPI = 2_400;

    /** The coarsest picture, in pixels per inch. */
    public static final int MIN_DPI = 36;

    /** Twice as fine as the window. */
    public static final ExportSize DEFAULT = new ExportSize(Measure.SCALE, 2, 1920, 180, 300);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public ExportSize {
        check("scale", scale, 1, MAX_SCALE);
        check("pixels", pixels, 1, MAX_PIXELS);
        check("millimetres", millimetres, 1, MAX_MILLIMETRES);
        check("dpi", dpi, MIN_DPI, MAX_DPI);
    }

    private static void check(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    what + " must be from " + least + " to " + most + ": " + number);
        }
    }

    /** In what the size is given. */
    public enum Measure {
        /** As a multiple of the window. */
        SCALE("Times the window", MAX_SCALE),
        /** As a width in pixels. */
        PIXELS("Pixels wide", MAX_PIXELS),
        /** As a width on paper. */
        PRINT("Millimetres wide", MAX_MILLIMETRES);

        private final String title;
        private final int most;

        Measure(String title, int most) {
            this.title = title;
            this.most = most;
        }

        /** Returns the largest number of this measure; the least is 1. */
        public int most() {
            return most;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /** Returns the number that counts: scale, pixels or millimetres. */
    public int number() {
        return switch (measure) {
            case SCALE -> scale;
            case PIXELS -> pixels;
            case PRINT -> millimetres;
        };
    }

    public ExportSize withMeasure(Measure other) {
        return new ExportSize(other, scale, pixels, millimetres, dpi);
    }

    /**
     * Returns the size with another number of the measure that counts.
     *
     * @param number from 1 to {@link Measure#most()}
     */
    public ExportSize withNumber(int number) {
        return switch (measure) {
            case SCALE -> new ExportSize(measure, number, pixels, millimetres, dpi);
            case PIXELS -> new ExportSize(measure, scale, number, millimetres, dpi);
            case PRINT -> new ExportSize(measure, scale, pixels, number, dpi);
        };
    }

    /**
     * Returns the size with another resolution.
     *
     * @param other pixels per inch
     */
    public ExportSize withDpi(int other) {
        return new ExportSize(measure, scale, pixels, millimetres, other);
    }
}
