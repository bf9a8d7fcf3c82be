package org.entente.export.picture;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.drawing.style.Flags;

/** Supplies flags to a painter. */
@FunctionalInterface
interface FlagImages {

    /** No flag is painted smaller, in pixels. */
    int MIN_PIXELS = 8;

    /** No flag is painted larger, in pixels. */
    int MAX_PIXELS = 1024;

    /**
     * Returns a flag.
     *
     * @param iso ISO 3166-1 alpha-2 code of the country, lower case
     * @param pixels how wide and how high it will be seen
     * @param opacity from 0 to 1
     * @return the flag in about that size, empty if there is none
     */
    Optional<BufferedImage> image(String iso, int pixels, double opacity);

    /** Returns flags painted from the files in just the size they are seen in; each once. */
    static FlagImages painted() {
        Map<Wanted, Optional<BufferedImage>> painted = new HashMap<>();
        return (iso, pixels, opacity) ->
                painted.computeIfAbsent(
                        new Wanted(
                                iso, Math.max(MIN_PIXELS, Math.min(MAX_PIXELS, pixels)), opacity),
                        wanted ->
                                Flags.raster(iso, wanted.pixels)
                                        .map(flag -> image(flag.argb(), flag.size(), opacity)));
    }

    /** A flag in a size. */
    record Wanted(String iso, int pixels, double opacity) {}

    /** Makes an image of a flag's pixels, faded. */
    static BufferedImage image(int[] argb, int size, double opacity) {
        int[] faded = argb.clone();
        for (int i = 0; i < faded.length && opacity < 1; i++) {
            int alpha = (int) Math.round((faded[i] >>> 24) * opacity);
            faded[i] = (alpha << 24) | (faded[i] & 0xffffff);
        }
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, size, size, faded, 0, size);
        return image;
    }
}
