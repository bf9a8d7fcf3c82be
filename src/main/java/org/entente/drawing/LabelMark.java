package org.entente.drawing;

import java.util.List;

/**
 * A text on the picture.
 *
 * @param box the space it takes, its padding included
 * @param lines its lines
 * @param style how it is set
 * @param shown whether there is room for it; a label that is not shown waits for zoom, hover or
 *     selection
 */
public record LabelMark(Box box, List<String> lines, TextStyle style, boolean shown) {

    /** Copies the list of lines. */
    public LabelMark {
        lines = List.copyOf(lines);
    }

    /**
     * Returns the label at another place.
     *
     * @param newBox the space it takes there
     * @param newShown whether there is room for it
     * @return the label
     */
    public LabelMark at(Box newBox, boolean newShown) {
        return new LabelMark(newBox, lines, style, newShown);
    }
}
