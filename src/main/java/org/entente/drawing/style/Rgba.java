package org.entente.drawing.style;

import java.util.Locale;

/**
 * A colour in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha 0 (transparent) to 1 (opaque)
 */
public record Rgba(int red, int green, int blue, double alpha) {

    /** No colour at all. */
    public static final Rgba TRANSPARENT = new Rgba(0, 0, 0, 0);

    /**
     * Reads an opaque colour from its CSS notation.
     *
     * @param hex {@code #rrggbb}
     * @throws IllegalArgumentException if it is spelled otherwise
     */
    public static Rgba of(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("not a colour such as #0072b2: " + hex);
        }
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Rgba(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff, 1);
    }

    /**
     * Returns the colour made more transparent.
     *
     * @param factor what its alpha is multiplied by, 0 to 1
     */
    public Rgba fade(double factor) {
        return new Rgba(red, green, blue, alpha * factor);
    }

    /**
     * Returns the colour mixed over another, as paint of this colour's alpha would.
     *
     * @param ground an opaque colour
     * @return an opaque colour
     */
    public Rgba over(Rgba ground) {
        return new Rgba(mix(red, ground.red), mix(green, ground.green), mix(blue, ground.blue), 1);
    }

    private int mix(int top, int bottom) {
        return (int) Math.round(top * alpha + bottom * (1 - alpha));
    }

    /**
     * Returns the colour without its alpha, in CSS notation.
     *
     * @return {@code #rrggbb}
     */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
