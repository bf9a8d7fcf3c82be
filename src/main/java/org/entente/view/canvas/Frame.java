package org.entente.view.canvas;

import org.entente.drawing.GraphDrawing;

/**
 * What has been or is to be painted: a drawing, seen through a viewport, on a canvas with a margin
 * all around, which is what panning brings in first.
 *
 * @param drawing what
 * @param viewport which part of it
 * @param width of the canvas, in its own units
 * @param height likewise
 * @param density pixels of the screen per unit of the canvas
 */
record Frame(GraphDrawing drawing, Viewport viewport, double width, double height, double density) {

    /** Around the canvas, in its units. */
    static final double MARGIN = 120;

    private static final double LEAST_RATIO = 0.75;
    private static final double MOST_RATIO = 1.5;

    /** The width of the image. */
    int pixelsAcross() {
        return (int) Math.ceil((width + 2 * MARGIN) * density);
    }

    /** The height of the image. */
    int pixelsDown() {
        return (int) Math.ceil((height + 2 * MARGIN) * density);
    }

    int[] paint(PicturePainter painter) {
        return painter.paint(
                drawing,
                viewport.zoom() * density,
                viewport.toWorld(-MARGIN, -MARGIN).x(),
                viewport.toWorld(-MARGIN, -MARGIN).y(),
                pixelsAcross(),
                pixelsDown());
    }

    /** Where the image must be on the canvas to lie right in another viewport. */
    Viewport placedIn(Viewport other) {
        double ratio = other.zoom() / viewport.zoom();
        return new Viewport(
                ratio,
                other.x() - (viewport.x() + MARGIN) * ratio,
                other.y() - (viewport.y() + MARGIN) * ratio);
    }

    /**
     * Tells whether the image still serves while the viewport moves: it covers the canvas, and is
     * neither much too coarse nor much too fine. At rest only the very viewport will do.
     */
    boolean servesInMotion(Viewport other) {
        Viewport placed = placedIn(other);
        double ratio = placed.zoom();
        return ratio >= LEAST_RATIO
                && ratio <= MOST_RATIO
                && placed.x() <= 0
                && placed.y() <= 0
                && placed.x() + (width + 2 * MARGIN) * ratio >= width
                && placed.y() + (height + 2 * MARGIN) * ratio >= height;
    }

    /** Tells whether this shows all that is to be shown, just as it is to be. */
    @SuppressWarnings("ReferenceEquality") // Comparing thousands of marks would take longer.
    boolean isFinal(Frame wanted) {
        return drawing == wanted.drawing
                && viewport.equals(wanted.viewport)
                && width == wanted.width
                && height == wanted.height
                && density == wanted.density;
    }
}
