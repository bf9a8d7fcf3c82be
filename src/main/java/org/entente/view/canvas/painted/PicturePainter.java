package org.entente.view.canvas.painted;

import java.util.Map;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.style.Flags;

/** Paints a part of a picture as pixels. Called by a thread of its own. */
@FunctionalInterface
public interface PicturePainter {

    /**
     * Paints a part of a picture.
     *
     * @param drawing the picture
     * @param flags the flags there are, by ISO code in lower case; others are left out
     * @param zoom pixels per world unit
     * @param x the world's left border of the part
     * @param y its upper border
     * @param width of the image in pixels
     * @param height of the image in pixels
     * @return the pixels row by row: alpha, red, green, blue, with colours multiplied by alpha
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
