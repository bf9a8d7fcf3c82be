package org.entente.export.picture;

import org.entente.drawing.style.Rgba;

/**
 * How a drawing becomes an image.
 *
 * @param size how large the image is
 * @param background what is behind the drawing; {@link Rgba#TRANSPARENT} for nothing
 */
public record ImageOptions(ImageSize size, Rgba background) {

    /**
     * Magnifies by a factor.
     *
     * @param scale pixels per world unit, above 0
     * @param background what is behind the drawing; {@link Rgba#TRANSPARENT} for nothing
     * @throws IllegalArgumentException if the scale is not above 0
     */
    public ImageOptions(double scale, Rgba background) {
        this(ImageSize.times(scale), background);
    }
}
