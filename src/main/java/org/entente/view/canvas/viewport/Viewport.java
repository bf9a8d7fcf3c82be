package org.entente.view.canvas.viewport;

import org.entente.drawing.compose.LevelOfDetail;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;

/**
 * Which part of the world the canvas shows, and how large.
 *
 * @param zoom canvas pixels per world unit, {@link #MIN_ZOOM} to {@link #MAX_ZOOM}
 * @param x where the world's origin is on the canvas, in pixels from its left
 * @param y likewise from its top
 */
public record Viewport(double zoom, double x, double y) {

    /** 10 %. */
    public static final double MIN_ZOOM = 0.1;

    /** 800 %. */
    public static final double MAX_ZOOM = 8;

    /** Room for the names at the edges of a picture seen from afar, in pixels to each side. */
    private static final double NAME_X = 44;

    private static final double NAME_Y = 24;

    /** The world as it is. */
    public static final Viewport IDENTITY = new Viewport(1, 0, 0);

    /**
     * Returns the point of the world under a point of the canvas.
     *
     * @param canvasX pixels from the canvas's left
     * @param canvasY pixels from its top
     * @return the point in world coordinates
     */
    public Point toWorld(double canvasX, double canvasY) {
        return new Point((canvasX - x) / zoom, (canvasY - y) / zoom);
    }

    /**
     * Returns the point of the canvas over a point of the world.
     *
     * @param world the point in world coordinates
     * @return the point in pixels from the canvas's top left
     */
    public Point toCanvas(Point world) {
        return new Point(world.x() * zoom + x, world.y() * zoom + y);
    }

    /** Returns the part of the canvas over a part of the world. */
    public Box toCanvas(Box world) {
        Point corner = toCanvas(new Point(world.minX(), world.minY()));
        return new Box(corner.x(), corner.y(), world.width() * zoom, world.height() * zoom);
    }

    /**
     * Zooms so that what is under a point of the canvas stays there.
     *
     * @param factor above 1 to come closer; the zoom stays within its limits
     * @param canvasX pixels from the canvas's left
     * @param canvasY pixels from its top
     * @return the new viewport
     */
    public Viewport zoomAt(double factor, double canvasX, double canvasY) {
        double next = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom * factor));
        double ratio = next / zoom;
        return new Viewport(next, canvasX - (canvasX - x) * ratio, canvasY - (canvasY - y) * ratio);
    }

    /**
     * Moves the world over the canvas.
     *
     * @param dx pixels to the right
     * @param dy pixels down
     * @return the new viewport
     */
    public Viewport pan(double dx, double dy) {
        return new Viewport(zoom, x + dx, y + dy);
    }

    /**
     * Returns a viewport on the way to another.
     *
     * @param share how much of the way is behind, 0 to 1
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
     * Returns the viewport that shows a box in the middle of the canvas, as large as fits but not
     * above 100 %. From afar, where names are larger than the picture, room is left for those at
     * its edges.
     *
     * @param box what to show, in world coordinates
     * @param width of the canvas in pixels
     * @param height of the canvas in pixels
     * @return the viewport
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
