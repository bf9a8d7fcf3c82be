package org.entente.export;

import org.entente.drawing.Rgba;

/**
 * How an image is made of a drawing.
 *
 * @param scale pixels per world unit
 * @param background behind the picture; {@link Rgba#TRANSPARENT} for none
 */
public record ImageOptions(double scale, Rgba background) {

    /**
     * Checks the scale.
     *
     * @throws IllegalArgumentException if the scale is not above 0
     */
    public ImageOptions {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale must be above 0: " + scale);
        }
    }
}
