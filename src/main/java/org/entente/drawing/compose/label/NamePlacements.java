package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.LabelMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.ConcernSign;
import org.entente.drawing.style.Typeface;

/** Where the name of an actor might be, and the pill of concerns about it. */
final class NamePlacements {

    /** What it costs that a name stands at each of its places rather than below its node. */
    private static final double[] BESIDE = {0, 0.6, 0.8, 0.8, 2, 2, 2.4, 2.4, 1, 1, 1.6, 1.6};

    private static final double FOR_NAME = 400;
    private static final double FOR_PILL = 60;
    private static final double FOR_WORDS = 20;
    private static final double FARTHER = 16;

    private NamePlacements() {}

    static List<Placement> ofName(NodeMark node) {
        LabelMark name = node.label();
        List<Placement> placements = new ArrayList<>();
        List<Box> boxes = boxes(node, name.box(), 0);
        for (int i = 0; i < boxes.size(); i++) {
            placements.add(new Placement(List.of(name.at(boxes.get(i), true)), BESIDE[i]));
        }
        placements.add(Placement.hidden(List.of(name.at(boxes.get(0), false)), FOR_NAME));
        return placements;
    }

    static List<Placement> ofPill(PillMark pill, NodeMark node, Typeface typeface) {
        List<Placement> placements = new ArrayList<>();
        for (LabelMark.Form form : List.of(LabelMark.Form.WORDS, LabelMark.Form.NUMBER)) {
            LabelMark label = ConcernSign.onPill(pill.label(), form, typeface);
            double cost = form == LabelMark.Form.WORDS ? 0 : FOR_WORDS;
            for (double farther : new double[] {0, FARTHER, 2 * FARTHER}) {
                List<Box> boxes = boxes(node, label.box(), farther);
                for (int i = 0; i < boxes.size(); i++) {
                    double there = cost + BESIDE[i] + farther / 8;
                    placements.add(new Placement(List.of(label.at(boxes.get(i), form)), there));
                }
            }
        }
        placements.add(Placement.hidden(List.of(pill.label()), FOR_PILL));
        return placements;
    }

    /**
     * Below, above, on the right, on the left; then the corners, the lower ones first; last,
     * halfway between below or above and a corner.
     */
    private static List<Box> boxes(NodeMark node, Box size, double farther) {
        double w = size.width();
        double h = size.height();
        double r = node.radius() + farther;
        Point c = node.centre();
        List<Box> boxes = new ArrayList<>();
        boxes.add(Box.around(c.plus(0, r + 3 + h / 2), w, h));
        boxes.add(Box.around(c.plus(0, -r - 3 - h / 2), w, h));
        boxes.add(Box.around(c.plus(r + 5 + w / 2, 0), w, h));
        boxes.add(Box.around(c.plus(-r - 5 - w / 2, 0), w, h));
        double x = 0.75 * r + 2 + w / 2;
        double y = 0.75 * r + 2 + h / 2;
        boxes.add(Box.around(c.plus(x, y), w, h));
        boxes.add(Box.around(c.plus(-x, y), w, h));
        boxes.add(Box.around(c.plus(x, -y), w, h));
        boxes.add(Box.around(c.plus(-x, -y), w, h));
        for (int side = 1; side >= -1; side -= 2) {
            boxes.add(Box.around(c.plus(x / 2, side * (r + 3 + h / 2)), w, h));
            boxes.add(Box.around(c.plus(-x / 2, side * (r + 3 + h / 2)), w, h));
        }
        return boxes;
    }
}
