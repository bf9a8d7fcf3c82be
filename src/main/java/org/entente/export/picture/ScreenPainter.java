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
import org.entente.drawing.style.Rgba;
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

    /** An image and what is on it. */
    private record Painted(
            View view, Rgba ground, ReducedFlags flags, List<Ink> inks, BufferedImage image) {}

    /** A part of the world, in pixels; the corner is in world coordinates. */
    private record View(double zoom, double x, double y, int width, int height) {

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
     * @return the pixels row by row: alpha, red, green, blue, with colours multiplied by alpha; kept
     *     for the next image, so not to be changed
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
        Box window = new Box(x, y, width / zoom, height / zoom);
        GraphDrawing seen = LevelOfDetail.of(drawing, zoom, window);
        List<Ink> inks = PictureSheet.bare(seen, "", typeface).inks();
        Rgba ground = drawing.style().ground();
        ReducedFlags known = known(flags);
        Painted before = last;
        Painted after =
                before != null
                                && before.view.equals(view)
                                && before.ground.equals(ground)
                                && before.flags == known
                        ? changed(before, inks)
                        : painted(view, ground, known, inks);
        last = after;
        return pixels(after.image);
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private Painted painted(View view, Rgba ground, ReducedFlags flags, List<Ink> inks) {
        BufferedImage image =
                new BufferedImage(view.width, view.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Painted painted = new Painted(view, ground, flags, inks, image);
        paint(painted, null);
        return painted;
    }

    private Painted changed(Painted before, List<Ink> inks) {
        View view = before.view;
        Tiles tiles = view.tiles();
        InkChanges.between(before.inks, inks).forEach(tiles::add);
        if (tiles.share() > MAX_SHARE) {
            return painted(view, before.ground, before.flags, inks);
        }
        BufferedImage image = tiles.isEmpty() ? before.image : copied(before.image);
        Painted painted = new Painted(view, before.ground, before.flags, inks, image);
        if (!tiles.isEmpty()) {
            tiles.addCorners();
            paint(painted, tiles);
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

    private void paint(Painted image, @Nullable Tiles tiles) {
        View view = image.view;
        Graphics2D g = image.image.createGraphics();
        try {
            g.setClip(tiles == null ? null : tiles.shape());
            g.setColor(TextPainter.color(image.ground));
            g.fillRect(0, 0, view.width, view.height);
            g.scale(view.zoom, view.zoom);
            g.translate(-view.x, -view.y);
            Box window = new Box(view.x, view.y, view.width / view.zoom, view.height / view.zoom);
            new DrawingPainter(g, view.zoom, typeface, window, image.flags)
                    .paint(
                            tiles == null
                                    ? image.inks
                                    : image.inks.stream().filter(tiles::touch).toList());
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
