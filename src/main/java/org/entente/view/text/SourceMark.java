package org.entente.view.text;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A small square in the colour of a source. */
public final class SourceMark {

    private SourceMark() {}

    /** Makes the mark of a source with a style class. */
    public static Node of(String color) {
        Region mark = new Region();
        mark.getStyleClass().addAll("source-mark", color);
        return mark;
    }
}
