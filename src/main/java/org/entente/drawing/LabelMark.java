package org.entente.drawing;

import java.util.List;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.style.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * A text on the picture.
 *
 * @param box the space it takes, its padding included
 * @param lines its lines; none where there is room for the number only
 * @param style how it is set
 * @param shown whether there is room for it; a label that is not shown waits for zoom, hover or
 *     selection
 * @param number the number of a note on the page, before the first line; null for none
 */
public record LabelMark(
        Box box, List<String> lines, TextStyle style, boolean shown, @Nullable Integer number) {

    /** Copies the list of lines. */
    public LabelMark {
        lines = List.copyOf(lines);
    }

    /**
     * Makes a label without a number.
     *
     * @param box the space it takes, its padding included
     * @param lines its lines
     * @param style how it is set
     * @param shown whether there is room for it
     */
    public LabelMark(Box box, List<String> lines, TextStyle style, boolean shown) {
        this(box, lines, style, shown, null);
    }

    /**
     * Returns the label at another place.
     *
     * @param newBox the space it takes there
     * @param newShown whether there is room for it
     * @return the label
     */
    public LabelMark at(Box newBox, boolean newShown) {
        return new LabelMark(newBox, lines, style, newShown, number);
    }
}
