package org.entente.export.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.style.LineStyle;

/** Some of the square tiles of an image: those on which something was or will be painted. */
final class Tiles {

    /** The width of a tile in pixels; that of the tiles in which Java2D smooths shapes. */
    private static final int SIZE = 32;

    /** For the soft edge of a shape, in pixels. */
    private static final double EDGE = 2;

    private static final int PIECES = 16;

    /** How far the corners of a border may stick out, in widths; Java2D's limit for mitres. */
    private static final double MITRE = 5;

    private final double zoom;
    private final double x;
    private final double y;
    private final int across;
    private final int down;
    private final BitSet tiles = new BitSet();

    /**
     * @param zoom pixels per world unit
     * @param x the image's left edge in world coordinates
     * @param y its upper edge in world coordinates
     * @param width of the image in pixels
     * @param height of the image in pixels
     */
    Tiles(double zoom, double x, double y, int width, int height) {
        this.zoom = zoom;
        this.x = x;
        this.y = y;
        across = (width + SIZE - 1) / SIZE;
        down = (height + SIZE - 1) / SIZE;
    }

    /** Adds the tiles that an ink may paint on. */
    void add(Ink ink) {
        isPainted(
                ink,
                box -> {
                    visit(box, true);
                    return false;
                });
    }

    /** Tells whether an ink may paint on one of the tiles. */
    boolean touch(Ink ink) {
        return isPainted(ink, box -> visit(box, false));
    }

    boolean isEmpty() {
        return tiles.isEmpty();
    }

    /** Returns the share of the image, 0 to 1. */
    double share() {
        return (double) tiles.cardinality() / Math.max(1, across * down);
    }

    /**
     * Adds two opposite corners of the image, so that the tiles reach all across it. Java2D divides
     * a curve at the borders of all that is clipped, and then smooths it a little differently.
     */
    void addCorners() {
        tiles.set(0);
        tiles.set(across * down - 1);
    }

    /** Returns the tiles' shape, in pixels. */
    Shape shape() {
        Path2D shape = new Path2D.Double();
        for (int row = 0; row < down; row++) {
            int end = (row + 1) * across;
            int from = tiles.nextSetBit(row * across);
            while (from >= 0 && from < end) {
                int to = Math.min(tiles.nextClearBit(from), end);
                int left = (from - row * across) * SIZE;
                int right = (to - row * across) * SIZE;
                shape.moveTo(left, row * SIZE);
                shape.lineTo(right, row * SIZE);
                shape.lineTo(right, (row + 1) * SIZE);
                shape.lineTo(left, (row + 1) * SIZE);
                shape.closePath();
                from = to < end ? tiles.nextSetBit(to) : -1;
            }
        }
        return shape;
    }

    /** Visits the tiles under a box; returns true if one is among these. */
    private boolean visit(Box box, boolean adds) {
        int left = tile((box.minX() - x) * zoom - EDGE, across);
        int right = tile((box.maxX() - x) * zoom + EDGE, across);
        int top = tile((box.minY() - y) * zoom - EDGE, down);
        int bottom = tile((box.maxY() - y) * zoom + EDGE, down);
        for (int row = Math.max(0, top); row <= Math.min(down - 1, bottom); row++) {
            int from = row * across + Math.max(0, left);
            int to = row * across + Math.min(across - 1, right) + 1;
            if (from >= to) {
                return false;
            }
            if (adds) {
                tiles.set(from, to);
            } else {
                int next = tiles.nextSetBit(from);
                if (next >= 0 && next < to) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the number of a tile; -1 before the first, {@code count} after the last. */
    private static int tile(double pixel, int count) {
        return (int) Math.max(-1, Math.min(count, Math.floor(pixel / SIZE)));
    }

    /** Passes on the boxes within which an ink paints, until one is accepted. */
    private static boolean isPainted(Ink ink, Predicate<Box> each) {
        if (ink instanceof Ink.Fill fill) {
            return each.test(around(fill.shape()));
        }
        if (ink instanceof Ink.Border border) {
            return each.test(around(border.shape()).grow(MITRE * border.width()));
        }
        if (ink instanceof Ink.Line line) {
            return isPainted(line.curve(), line.style(), each);
        }
        if (ink instanceof Ink.Flag flag) {
            return each.test(flag.box()) || areAny(flag.meanwhile(), each);
        }
        if (ink instanceof Ink.Text words) {
            return each.test(DrawingPainter.extent(words));
        }
        if (ink instanceof Ink.Clip clip) {
            return each.test(clip.window());
        }
        return areAny(((InkGroup) ink).inks(), each);
    }

    private static boolean areAny(List<? extends Ink> inks, Predicate<Box> each) {
        for (Ink ink : inks) {
            if (isPainted(ink, each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPainted(Curve curve, LineStyle style, Predicate<Box> each) {
        List<Point> points = curve.samples(PIECES);
        double around = style.width() + sagitta(curve);
        for (int i = 1; i < points.size(); i++) {
            if (each.test(Box.around(points.subList(i - 1, i + 1)).grow(around))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns how far a piece of a curve is from its chord at most: an eighth of the square of the
     * step times the largest second derivative.
     */
    private static double sagitta(Curve curve) {
        double first = bend(curve.start(), curve.control1(), curve.control2());
        double second = bend(curve.control1(), curve.control2(), curve.end());
        return 6 * Math.max(first, second) / (8.0 * PIECES * PIECES);
    }

    private static double bend(Point a, Point b, Point c) {
        return Math.hypot(a.x() - 2 * b.x() + c.x(), a.y() - 2 * b.y() + c.y());
    }

    private static Box around(Outline shape) {
        List<Point> points = new ArrayList<>();
        for (Outline.Step step : shape.steps()) {
            if (step instanceof Outline.MoveTo move) {
                points.add(move.to());
            } else if (step instanceof Outline.LineTo line) {
                points.add(line.to());
            } else if (step instanceof Outline.CurveTo curve) {
                points.add(curve.control1());
                points.add(curve.control2());
                points.add(curve.to());
            }
        }
        return Box.around(points);
    }
}
