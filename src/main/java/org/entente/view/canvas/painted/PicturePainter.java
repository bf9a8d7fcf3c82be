package org.entente.view.canvas.painted;

import java.util.Map;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.style.Flags;

/** Paints part of a picture as pixels. Called on a background thread. */
@FunctionalInterface
public interface PicturePainter {

    /**
     * Paints a part of a picture.
     *
     * @param flags the flags painted so far, by ISO code in lower case; others are left out
     * @param zoom pixels per world unit
     * @param x the left edge in world coordinates
     * @param y the upper edge in world coordinates
     * @param width of the image in pixels
     * @param height of the image in pixels
     * @return the pixels row by row as premultiplied ARGB
     */
    int[] paint(
            GraphDrawing drawing,
            Map<String, Flags.Raster> flags,
            double zoom,
            double x,
            double y,
            int width,
            int height);
}
