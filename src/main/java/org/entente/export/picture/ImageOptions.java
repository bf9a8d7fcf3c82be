package org.entente.export.picture;

import org.entente.drawing.style.Rgba;

/**
 * How a drawing becomes an image.
 *
 * @param size the size of the image
 * @param background the colour under the drawing; {@link Rgba#TRANSPARENT} for none
 */
public record ImageOptions(ImageSize size, Rgba background) {

    /**
     * Scales by a factor.
     *
     * @param scale pixels per world unit, above 0
     * @param background the colour under the drawing; {@link Rgba#TRANSPARENT} for none
     * @throws IllegalArgumentException if the scale is not above 0
     */
    public ImageOptions(double scale, Rgba background) {
        this(ImageSize.times(scale), background);
    }
}
