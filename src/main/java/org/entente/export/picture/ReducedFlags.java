package org.entente.export.picture;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.drawing.style.Flags;

/**
 * Flags made by halving ones already painted, since painting one from its file takes longer than a
 * frame. A country whose flag is not available yet has none. Thread-safe.
 */
final class ReducedFlags implements FlagImages {

    private final Map<String, Flags.Raster> rasters;
    private final Map<Wanted, int[]> halves = new ConcurrentHashMap<>();
    private final Map<Wanted, BufferedImage> images = new ConcurrentHashMap<>();

    /**
     * Makes flags of those there are.
     *
     * @param rasters the painted flags by ISO code in lower case
     */
    ReducedFlags(Map<String, Flags.Raster> rasters) {
        this.rasters = rasters;
    }

    /** Tells whether it is made of certain flags. */
    @SuppressWarnings("ReferenceEquality") // The very map; comparing pixels would take too long.
    boolean isOf(Map<String, Flags.Raster> others) {
        return rasters == others;
    }

    @Override
    public Optional<BufferedImage> image(String iso, int pixels, double opacity) {
        Flags.Raster raster = rasters.get(iso);
        if (raster == null) {
            return Optional.empty();
        }
        int size = raster.size();
        while (size % 2 == 0 && size / 2 >= Math.max(MIN_PIXELS, pixels)) {
            size /= 2;
        }
        return Optional.of(
                images.computeIfAbsent(
                        new Wanted(iso, size, opacity),
                        wanted ->
                                FlagImages.image(
                                        pixels(iso, raster, wanted.pixels()),
                                        wanted.pixels(),
                                        opacity)));
    }

    /** Each size is halved from the next larger one, and kept for those below it. */
    private int[] pixels(String iso, Flags.Raster raster, int size) {
        if (size == raster.size()) {
            return raster.argb();
        }
        Wanted wanted = new Wanted(iso, size, 1);
        int[] known = halves.get(wanted);
        if (known == null) {
            known = halved(pixels(iso, raster, 2 * size), 2 * size);
            halves.put(wanted, known);
        }
        return known;
    }

    private static int[] halved(int[] pixels, int size) {
        int half = size / 2;
        int[] smaller = new int[half * half];
        for (int y = 0; y < half; y++) {
            for (int x = 0; x < half; x++) {
                int at = 2 * y * size + 2 * x;
                smaller[y * half + x] =
                        mean(pixels[at], pixels[at + 1], pixels[at + size], pixels[at + size + 1]);
            }
        }
        return smaller;
    }

    /** Colours count by how much of them is seen. */
    private static int mean(int a, int b, int c, int d) {
        int alpha = (a >>> 24) + (b >>> 24) + (c >>> 24) + (d >>> 24);
        if (alpha == 0) {
            return 0;
        }
        int mean = ((alpha + 2) / 4) << 24;
        for (int shift = 0; shift < 24; shift += 8) {
            int colour = seen(a, shift) + seen(b, shift) + seen(c, shift) + seen(d, shift);
            mean |= ((colour + alpha / 2) / alpha) << shift;
        }
        return mean;
    }

    private static int seen(int pixel, int shift) {
        return (pixel >>> 24) * ((pixel >>> shift) & 0xff);
    }
}
