package org.entente.export.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Map;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.compose.LevelOfDetail;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkChanges;
import org.entente.drawing.sheet.PictureSheet;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * Paints the visible part of a large picture for the window, like an exported image. If only a few
 * marks differ from the last image, only what is near them is painted again. Thread-safe.
 */
public final class ScreenPainter {

    /** With more to paint again, it is no slower to paint all. */
    private static final double MAX_SHARE = 0.6;

    private final Typeface typeface;
    private volatile ReducedFlags reduced = new ReducedFlags(Map.of());
    private volatile @Nullable Painted last;

    /**
     * An image and what is on it.
     *
     * @param inks null of a picture that may be in motion, where they would be garbage at once
     */
    private record Painted(
            View view,
            GraphDrawing drawing,
            ReducedFlags flags,
            @Nullable List<Ink> inks,
            BufferedImage image) {}

    /** A part of the world, in pixels; the corner is in world coordinates. */
    private record View(double zoom, double x, double y, int width, int height) {

        Box window() {
            return new Box(x, y, width / zoom, height / zoom);
        }

        Tiles tiles() {
            return new Tiles(zoom, x, y, width, height);
        }
    }

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
     * @return the pixels row by row: alpha, red, green, blue, with colours multiplied by alpha;
     *     kept for the next image, so not to be changed
     */
    public int[] paint(
            GraphDrawing drawing,
            Map<String, Flags.Raster> flags,
            double zoom,
            double x,
            double y,
            int width,
            int height) {
        View view = new View(zoom, x, y, width, height);
        ReducedFlags known = known(flags);
        Painted before = last;
        boolean isLike =
                before != null
                        && before.view.equals(view)
                        && before.drawing.style().ground().equals(drawing.style().ground())
                        && before.flags == known;
        Painted after =
                before != null && isLike ? changed(before, drawing) : painted(view, drawing, known);
        last = after;
        return pixels(after.image);
    }

    private List<Ink> inks(GraphDrawing drawing, View view) {
        GraphDrawing seen = LevelOfDetail.of(drawing, view.zoom, view.window());
        return PictureSheet.bare(seen, "", typeface).inks();
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private Painted painted(View view, GraphDrawing drawing, ReducedFlags flags) {
        BufferedImage image =
                new BufferedImage(view.width, view.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Painted painted = new Painted(view, drawing, flags, null, image);
        paint(painted, inks(drawing, view), null);
        return painted;
    }

    private Painted changed(Painted before, GraphDrawing drawing) {
        View view = before.view;
        Tiles tiles = view.tiles();
        List<Ink> known = before.inks == null ? inks(before.drawing, view) : before.inks;
        List<Ink> inks = inks(drawing, view);
        InkChanges.between(known, inks).forEach(tiles::add);
        boolean isOther = tiles.share() > MAX_SHARE;
        BufferedImage image =
                isOther
                        ? new BufferedImage(view.width, view.height, before.image.getType())
                        : tiles.isEmpty() ? before.image : copied(before.image);
        Painted painted = new Painted(view, drawing, before.flags, inks, image);
        if (isOther) {
            paint(painted, inks, null);
        } else if (!tiles.isEmpty()) {
            tiles.addCorners();
            paint(painted, inks, tiles);
        }
        return painted;
    }

    private static BufferedImage copied(BufferedImage image) {
        BufferedImage copy =
                new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
        int[] pixels = pixels(image);
        System.arraycopy(pixels, 0, pixels(copy), 0, pixels.length);
        return copy;
    }

    private void paint(Painted image, List<Ink> inks, @Nullable Tiles tiles) {
        View view = image.view;
        Graphics2D g = image.image.createGraphics();
        try {
            g.setClip(tiles == null ? null : tiles.shape());
            g.setColor(TextPainter.color(image.drawing.style().ground()));
            g.fillRect(0, 0, view.width, view.height);
            g.scale(view.zoom, view.zoom);
            g.translate(-view.x, -view.y);
            new DrawingPainter(g, view.zoom, typeface, view.window(), image.flags)
                    .paint(tiles == null ? inks : inks.stream().filter(tiles::touch).toList());
        } finally {
            g.dispose();
        }
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
