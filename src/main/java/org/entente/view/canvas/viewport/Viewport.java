package org.entente.view.canvas.viewport;

import org.entente.drawing.compose.LevelOfDetail;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;

/**
 * The visible part of the world and its scale.
 *
 * @param zoom canvas pixels per world unit, {@link #MIN_ZOOM} to {@link #MAX_ZOOM}
 * @param x the world's origin, in canvas pixels from the left
 * @param y the world's origin, in canvas pixels from the top
 */
public record Viewport(double zoom, double x, double y) {

    /** 10 %. */
    public static final double MIN_ZOOM = 0.1;

    /** 800 %. */
    public static final double MAX_ZOOM = 8;

    /** Room on each side for the names at the edges of a picture seen from afar, in pixels. */
    private static final double NAME_X = 44;

    private static final double NAME_Y = 24;

    /** 100 %, with the world's origin at the canvas's. */
    public static final Viewport IDENTITY = new Viewport(1, 0, 0);

    /** Converts canvas pixels to world coordinates. */
    public Point toWorld(double canvasX, double canvasY) {
        return new Point((canvasX - x) / zoom, (canvasY - y) / zoom);
    }

    /** Converts world coordinates to canvas pixels. */
    public Point toCanvas(Point world) {
        return new Point(world.x() * zoom + x, world.y() * zoom + y);
    }

    /** Converts a box in world coordinates to canvas pixels. */
    public Box toCanvas(Box world) {
        Point corner = toCanvas(new Point(world.minX(), world.minY()));
        return new Box(corner.x(), corner.y(), world.width() * zoom, world.height() * zoom);
    }

    /**
     * Zooms around a fixed point of the canvas.
     *
     * @param factor above 1 to zoom in; the zoom stays within its limits
     */
    public Viewport zoomAt(double factor, double canvasX, double canvasY) {
        double next = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom * factor));
        double ratio = next / zoom;
        return new Viewport(next, canvasX - (canvasX - x) * ratio, canvasY - (canvasY - y) * ratio);
    }

    /** Pans by canvas pixels. */
    public Viewport pan(double dx, double dy) {
        return new Viewport(zoom, x + dx, y + dy);
    }

    /**
     * Interpolates towards another viewport.
     *
     * @param share 0 to 1
     */
    Viewport towards(Viewport other, double share) {
        return share >= 1
                ? other
                : new Viewport(
                        zoom + share * (other.zoom - zoom),
                        x + share * (other.x - x),
                        y + share * (other.y - y));
    }

    /**
     * Returns the viewport that centres a box, as large as fits but not above 100 %. At a small
     * zoom, where names are larger than the picture, room is left for those at its edges.
     *
     * @param box in world coordinates
     * @param width of the canvas in pixels
     * @param height of the canvas in pixels
     */
    public static Viewport fit(Box box, double width, double height) {
        double zoom = Math.min(1, fitting(box, width, height));
        if (zoom < LevelOfDetail.LEGIBLE) {
            zoom = fitting(box, width - 2 * NAME_X, height - 2 * NAME_Y);
        }
        zoom = Math.max(MIN_ZOOM, zoom);
        Point centre = box.centre();
        return new Viewport(zoom, width / 2 - centre.x() * zoom, height / 2 - centre.y() * zoom);
    }

    private static double fitting(Box box, double width, double height) {
        return Math.min(width / Math.max(1, box.width()), height / Math.max(1, box.height()));
    }
}
