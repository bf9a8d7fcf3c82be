package org.entente.drawing;

import java.util.List;

/**
 * A measured form of a label.
 *
 * @param form how much of it is shown
 * @param width of the box it takes, for letters of size 1
 * @param height of the box it takes, for letters of size 1
 */
public record LabelShape(Form form, List<String> lines, double width, double height) {

    /** How much of a label there is room for. */
    public enum Form {
        WORDS,
        /** A number alone: that of its note, or else the number of things it represents. */
        NUMBER,
        /** Nothing; shown on zoom, hover or selection. */
        HIDDEN
    }

    public LabelShape {
        lines = List.copyOf(lines);
    }
}
