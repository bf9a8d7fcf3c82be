package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.LabelMark;
import org.entente.drawing.geometry.Box;

/**
 * Possible places for the labels of one thing.
 *
 * @param labels the labels, in the order of their marks
 * @param cost the cost without crossing lines
 */
record PlacementOption(List<LabelMark> labels, double cost) {

    PlacementOption {
        labels = List.copyOf(labels);
    }

    /** Returns the placement that shows nothing. */
    static PlacementOption hidden(List<LabelMark> labels, double cost) {
        return new PlacementOption(
                labels.stream().map(label -> label.at(label.box(), false)).toList(), cost);
    }

    /** Returns the placement with plates under the labels. */
    PlacementOption onPlates() {
        return new PlacementOption(
                labels.stream()
                        .map(label -> label.withSigns(label.signs().withPlate(true)))
                        .toList(),
                cost);
    }

    PlacementOption costing(double more) {
        return new PlacementOption(labels, cost + more);
    }

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
