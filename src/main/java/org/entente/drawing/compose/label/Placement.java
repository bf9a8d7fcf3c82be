package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.LabelMark;
import org.entente.drawing.geometry.Box;

/**
 * Where the labels of one thing might be.
 *
 * @param labels the labels, in the order of the marks they belong to
 * @param cost what that costs, lines that run through not counted
 */
record Placement(List<LabelMark> labels, double cost) {

    /** Copies the list. */
    Placement {
        labels = List.copyOf(labels);
    }

    /** Returns the placement that shows nothing. */
    static Placement hidden(List<LabelMark> labels, double cost) {
        return new Placement(
                labels.stream().map(label -> label.at(label.box(), false)).toList(), cost);
    }

    /** Returns the same with plates under the labels. */
    Placement onPlates() {
        return new Placement(
                labels.stream()
                        .map(label -> label.withSigns(label.signs().withPlate(true)))
                        .toList(),
                cost);
    }

    Placement costing(double more) {
        return new Placement(labels, cost + more);
    }

    /** Returns what it covers. */
    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        for (LabelMark label : labels) {
            if (label.shown()) {
                boxes.add(label.box());
            }
        }
        return boxes;
    }
}
