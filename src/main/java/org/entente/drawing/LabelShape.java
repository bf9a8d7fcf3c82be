package org.entente.drawing;

import java.util.List;

/**
 * A way to show a label, measured beforehand.
 *
 * @param form how much of it is shown
 * @param lines its lines
 * @param width of the box it takes, for letters of size 1
 * @param height of the box it takes, for letters of size 1
 */
public record LabelShape(LabelMark.Form form, List<String> lines, double width, double height) {

    /** Copies the list. */
    public LabelShape {
        lines = List.copyOf(lines);
    }
}
