package org.entente.drawing.compose;

import org.entente.drawing.GraphDrawing;

/**
 * How large labels and how thick lines are drawn against a picture that is seen at a zoom, so that
 * it reads from afar and is not coarse from close by.
 *
 * @param labels the scale of names and labels
 * @param lines the scale of lines, arrow heads, dashes and borders
 */
public record Magnification(double labels, double lines) {

    /** The picture as composed. */
    public static final Magnification NONE = new Magnification(1, 1);

    /**
     * Returns what suits a zoom.
     *
     * @param zoom pixels for a world unit
     * @return one of a few values
     */
    public static Magnification of(double zoom) {
        return new Magnification(LabelZoom.scale(zoom), LineZoom.scale(zoom));
    }

    /**
     * Sets labels and lines for the zoom. Nodes and lines keep their places.
     *
     * @param drawing the picture as composed, with nothing selected
     * @return the picture; the same where neither labels nor lines change
     */
    public GraphDrawing of(GraphDrawing drawing) {
        return LineZoom.at(LabelZoom.at(drawing, labels), lines);
    }
}
