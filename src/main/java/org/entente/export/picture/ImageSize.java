package org.entente.export.picture;

import java.util.Locale;
import org.entente.drawing.geometry.Box;

/** The size of an image, given in one of several ways. */
public sealed interface ImageSize {

    /** Millimetres in an inch. */
    double INCH = 25.4;

    /** Pixels in an inch of a screen, by the definition of CSS. */
    double SCREEN_DPI = 96;

    /**
     * How fine a picture is.
     *
     * @param scale pixels per world unit
     * @param dpi pixels per inch of the printed picture
     */
    record Grain(double scale, double dpi) {

        /** Returns how large a world unit is in print. */
        public double inchesPerUnit() {
            return scale / dpi;
        }
    }

    /**
     * So many pixels for each world unit.
     *
     * @param scale pixels per world unit, above 0
     * @param dpi pixels per inch of the printed picture
     */
    record Scaled(double scale, double dpi) implements ImageSize {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is not above 0
         */
        public Scaled {
            positive("scale", scale);
            positive("resolution", dpi);
        }

        @Override
        public Grain of(Box area) {
            return new Grain(scale, dpi);
        }
    }

    /**
     * So many pixels from side to side, 96 to the inch.
     *
     * @param width in pixels, above 0
     */
    record Pixels(double width) implements ImageSize {

        /**
         * Checks the width.
         *
         * @throws IllegalArgumentException if it is not above 0
         */
        public Pixels {
            positive("width", width);
        }

        @Override
        public Grain of(Box area) {
            return new Grain(width / area.width(), SCREEN_DPI);
        }
    }

    /**
     * So wide on paper.
     *
     * @param millimetres from side to side, above 0
     * @param dpi pixels per inch, where the format has pixels
     */
    record Print(double millimetres, double dpi) implements ImageSize {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is not above 0
         */
        public Print {
            positive("width", millimetres);
            positive("resolution", dpi);
        }

        @Override
        public Grain of(Box area) {
            return new Grain(millimetres / INCH * dpi / area.width(), dpi);
        }
    }

    /**
     * Returns the size of a picture as on a screen, magnified.
     *
     * @param scale pixels per world unit
     * @return the size; in print the picture is as large at every scale, but finer
     * @throws IllegalArgumentException if the scale is not above 0
     */
    static ImageSize times(double scale) {
        return new Scaled(scale, scale * SCREEN_DPI);
    }

    /**
     * Computes the resolution for a picture of an area.
     *
     * @param area what the picture shows, in world units
     */
    Grain of(Box area);

    private static void positive(String what, double number) {
        if (!(number > 0)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "the %s must be above 0: %s", what, number));
        }
    }
}
