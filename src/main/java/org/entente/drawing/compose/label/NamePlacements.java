package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.LabelMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;

/** The possible places of an actor's name, and of the pill of concerns about it. */
final class NamePlacements {

    /** The cost of each place of a name, relative to the place below the node. */
    private static final double[] BESIDE = {
        0, 0.6, 0.8, 0.8, 2, 2, 2.4, 2.4, 1, 1, 1.6, 1.6, 1.4, 1.4, 1.6, 1.6
    };

    private static final double FOR_NAME = 400;
    private static final double FOR_PILL = 60;

    private static final double FOR_BRIEF = 12;
    private static final double FOR_WORDS = 20;
    private static final double FOR_WRAP = 1;
    private static final double FARTHER = 16;
    private static final double[] NEAR = {0};
    private static final double[] NEAR_OR_NOT = {0, FARTHER};

    private NamePlacements() {}

    static List<PlacementOption> ofName(NodeMark node) {
        LabelMark unplated = node.label().withSigns(node.label().signs().withPlate(false));
        List<LabelMark> shapes = unplated.shaped();
        List<PlacementOption> placements = new ArrayList<>();
        for (int s = 0; s < shapes.size(); s++) {
            double brief = s == 0 ? 0 : FOR_BRIEF;
            for (double farther : s == 0 ? NEAR : NEAR_OR_NOT) {
                add(node, shapes.get(s), farther, brief + farther / 2, placements);
            }
        }
        placements.add(PlacementOption.hidden(List.of(unplated.hidden()), FOR_NAME));
        return placements;
    }

    private static void add(
            NodeMark node, LabelMark label, double farther, double cost, List<PlacementOption> to) {
        List<Point> centres = centres(node, label.box(), farther);
        for (int i = 0; i < centres.size(); i++) {
            to.add(new PlacementOption(List.of(label.centredAt(centres.get(i))), cost + BESIDE[i]));
        }
    }

    static List<PlacementOption> ofPill(PillMark pill, NodeMark node) {
        List<PlacementOption> placements = new ArrayList<>();
        for (LabelMark label : pill.label().shaped()) {
            double cost = label.isNumber() ? FOR_WORDS : label.lines().size() > 1 ? FOR_WRAP : 0;
            for (double farther : new double[] {0, FARTHER, 2 * FARTHER}) {
                add(node, label, farther, cost + farther / 8, placements);
            }
        }
        placements.add(PlacementOption.hidden(List.of(pill.label()), FOR_PILL));
        return placements;
    }

    /**
     * Returns centres below, above, right and left; then at the corners, lower ones first; last,
     * halfway between those below or above and a corner, and between a side and a corner.
     */
    private static List<Point> centres(NodeMark node, Box size, double farther) {
        double w = size.width();
        double h = size.height();
        double r = node.radius() + farther;
        double x = 0.75 * r + 2 + w / 2;
        double y = 0.75 * r + 2 + h / 2;
        double below = r + 3 + h / 2;
        double aside = r + 5 + w / 2;
        Point c = node.centre();
        return List.of(
                c.plus(0, below),
                c.plus(0, -below),
                c.plus(aside, 0),
                c.plus(-aside, 0),
                c.plus(x, y),
                c.plus(-x, y),
                c.plus(x, -y),
                c.plus(-x, -y),
                c.plus(x / 2, below),
                c.plus(-x / 2, below),
                c.plus(x / 2, -below),
                c.plus(-x / 2, -below),
                c.plus(aside - 0.1 * r, 0.5 * r),
                c.plus(-aside + 0.1 * r, 0.5 * r),
                c.plus(aside - 0.1 * r, -0.5 * r),
                c.plus(-aside + 0.1 * r, -0.5 * r));
    }
}
