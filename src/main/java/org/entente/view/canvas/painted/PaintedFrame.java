package org.entente.view.canvas.painted;

import java.util.List;
import java.util.Map;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.compose.LevelOfDetail;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Flags;
import org.entente.view.canvas.viewport.Viewport;

/**
 * A request to paint a drawing through a viewport, on a canvas with a margin for panning.
 *
 * @param flags the flags painted so far, by ISO code in lower case
 * @param width of the canvas, in canvas units
 * @param height of the canvas, in canvas units
 * @param density screen pixels per canvas unit
 */
record PaintedFrame(
        GraphDrawing drawing,
        Map<String, Flags.Raster> flags,
        Viewport viewport,
        double width,
        double height,
        double density) {

    /** Width of the margin, in canvas units. */
    static final double MARGIN = LevelOfDetail.MARGIN;

    /** The next image is requested when less of the margin is left, in canvas units. */
    private static final double RESERVE = 40;

    private static final double MIN_RATIO = 0.5;
    private static final double MAX_RATIO = 2;

    int pixelsAcross() {
        return (int) Math.ceil((width + 2 * MARGIN) * density);
    }

    int pixelsDown() {
        return (int) Math.ceil((height + 2 * MARGIN) * density);
    }

    int[] paint(PicturePainter painter) {
        return painter.paint(
                drawing,
                flags,
                viewport.zoom() * density,
                viewport.toWorld(-MARGIN, -MARGIN).x(),
                viewport.toWorld(-MARGIN, -MARGIN).y(),
                pixelsAcross(),
                pixelsDown());
    }

    /** Returns where to place the image on the canvas for another viewport. */
    Viewport placedIn(Viewport other) {
        double ratio = other.zoom() / viewport.zoom();
        return new Viewport(
                ratio,
                other.x() - (viewport.x() + MARGIN) * ratio,
                other.y() - (viewport.y() + MARGIN) * ratio);
    }

    /** Tells whether the image covers the canvas and a margin in another viewport. */
    boolean covers(Viewport other, double around) {
        Viewport placed = placedIn(other);
        double ratio = placed.zoom();
        return placed.x() <= -around
                && placed.y() <= -around
                && placed.x() + (width + 2 * MARGIN) * ratio >= width + around
                && placed.y() + (height + 2 * MARGIN) * ratio >= height + around;
    }

    /**
     * Tells whether the image is good enough while the viewport moves: it covers the canvas and a
     * little more, and its resolution is close. At rest only the exact viewport is.
     */
    boolean servesInMotion(Viewport other) {
        double ratio = other.zoom() / viewport.zoom();
        return ratio >= MIN_RATIO && ratio <= MAX_RATIO && covers(other, RESERVE);
    }

    /** Tells whether the whole picture is on the image. */
    boolean showsAll() {
        Point corner = viewport.toWorld(-MARGIN, -MARGIN);
        Box seen =
                new Box(
                        corner.x(),
                        corner.y(),
                        (width + 2 * MARGIN) / viewport.zoom(),
                        (height + 2 * MARGIN) / viewport.zoom());
        return seen.contains(drawing.area());
    }

    /** Tells whether two frames have the same nodes, places and colours. */
    boolean isLike(PaintedFrame other) {
        return drawing.style().equals(other.drawing.style())
                && places(drawing).equals(places(other.drawing));
    }

    private static List<Point> places(GraphDrawing drawing) {
        return drawing.nodes().stream().map(NodeMark::centre).toList();
    }

    /** Tells whether this frame is exactly the wanted one. */
    @SuppressWarnings("ReferenceEquality") // Comparing thousands of marks would take longer.
    boolean isFinal(PaintedFrame wanted) {
        return drawing == wanted.drawing
                && flags == wanted.flags
                && viewport.equals(wanted.viewport)
                && width == wanted.width
                && height == wanted.height
                && density == wanted.density;
    }
}
