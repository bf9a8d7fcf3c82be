package org.entente.export.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Map;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.compose.LevelOfDetail;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.sheet.PictureSheet;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.Typeface;

/**
 * Paints the visible part of a large picture for the window, like an exported image. Thread-safe.
 */
public final class ScreenPainter {

    private final Typeface typeface;
    private volatile ReducedFlags reduced = new ReducedFlags(Map.of());

    /**
     * @param typeface for the texts
     */
    public ScreenPainter(Typeface typeface) {
        this.typeface = typeface;
    }

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
    public int[] paint(
            GraphDrawing drawing,
            Map<String, Flags.Raster> flags,
            double zoom,
            double x,
            double y,
            int width,
            int height) {
        Box window = new Box(x, y, width / zoom, height / zoom);
        GraphDrawing seen = LevelOfDetail.of(drawing, zoom, window);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        try {
            g.setColor(TextPainter.color(drawing.style().ground()));
            g.fillRect(0, 0, width, height);
            g.scale(zoom, zoom);
            g.translate(-x, -y);
            new DrawingPainter(g, zoom, typeface, window, known(flags))
                    .paint(PictureSheet.bare(seen, "", typeface).inks());
        } finally {
            g.dispose();
        }
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private ReducedFlags known(Map<String, Flags.Raster> flags) {
        ReducedFlags known = reduced;
        if (!known.isOf(flags)) {
            known = new ReducedFlags(flags);
            reduced = known;
        }
        return known;
    }
}
