package org.entente.drawing.compose;

import org.entente.drawing.GraphDrawing;

/**
 * Scales of labels and lines relative to the picture, which keep it readable when zoomed out and
 * fine when zoomed in.
 *
 * @param labels the scale of names and labels
 * @param lines the scale of lines, arrowheads, dashes and borders
 */
public record Magnification(double labels, double lines) {

    /** The picture as composed. */
    public static final Magnification NONE = new Magnification(1, 1);

    /**
     * Returns the scales for a zoom.
     *
     * @param zoom pixels per world unit
     * @return one of a few values
     */
    public static Magnification of(double zoom) {
        return new Magnification(LabelZoom.scale(zoom), LineZoom.scale(zoom));
    }

    /**
     * Applies the scales. Nodes and lines keep their places.
     *
     * @param drawing the picture as composed, with nothing selected
     * @return the picture; the same if neither scale changes anything
     */
    public GraphDrawing of(GraphDrawing drawing) {
        return LineZoom.at(LabelZoom.at(drawing, labels), lines);
    }
}
