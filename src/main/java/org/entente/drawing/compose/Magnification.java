package org.entente.drawing.compose;

import org.entente.drawing.GraphDrawing;
import org.entente.drawing.compose.label.PlacementMemory;

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

    /**
     * Applies the scales to a picture that may be much like the last one.
     *
     * @param drawing the picture as composed, with nothing selected
     * @param memory of the last such picture; afterwards, of this one
     * @return the same as without a memory
     */
    public GraphDrawing of(GraphDrawing drawing, PlacementMemory memory) {
        return LineZoom.at(LabelZoom.at(drawing, labels, memory), lines);
    }
}
