package org.entente.drawing;

import java.util.Set;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;

/** A corner of the picture, where a card may lie over it. */
public enum Corner {
    BOTTOM_LEFT,
    TOP_LEFT,
    /** Above on the right. */
    TOP_RIGHT,
    /** Below on the right. */
    BOTTOM_RIGHT;

    private static final double FOR_NODE = 100;
    private static final double FOR_LABEL = 30;

    /**
     * Returns the place of a card in this corner.
     *
     * @param area the area with the corner
     * @param margin between card and border
     */
    public Box place(Box area, double width, double height, double margin) {
        boolean left = this == BOTTOM_LEFT || this == TOP_LEFT;
        boolean top = this == TOP_LEFT || this == TOP_RIGHT;
        return new Box(
                left ? area.minX() + margin : area.maxX() - margin - width,
                top ? area.minY() + margin : area.maxY() - margin - height,
                width,
                height);
    }

    /**
     * Returns the corner where a card hides least of a picture.
     *
     * @param drawing the picture, which fills its area
     * @param width of the card
     * @param height of the card
     * @param margin between card and border
     * @param taken corners that other cards have; not all four
     * @return the corner; of several as good the first
     */
    public static Corner freest(
            GraphDrawing drawing, double width, double height, double margin, Set<Corner> taken) {
        Corner best = BOTTOM_LEFT;
        double least = Double.POSITIVE_INFINITY;
        for (Corner corner : values()) {
            if (taken.contains(corner)) {
                continue;
            }
            double cost = cost(drawing, corner.place(drawing.area(), width, height, margin));
            if (cost < least) {
                least = cost;
                best = corner;
            }
        }
        return best;
    }

    /** Tells whether a card covers no node and no shown label. */
    public static boolean isFree(GraphDrawing drawing, Box card) {
        return cost(drawing, card) < FOR_LABEL;
    }

    private static double cost(GraphDrawing drawing, Box card) {
        double cost = 0;
        for (NodeMark node : drawing.nodes()) {
            cost += card.overlapsDisc(node.centre(), node.radius()) ? FOR_NODE : 0;
            cost += node.label().shown() && card.overlaps(node.label().box()) ? FOR_LABEL : 0;
        }
        int crossed = 0;
        for (LineMark line : drawing.lines()) {
            cost += line.label().shown() && card.overlaps(line.label().box()) ? FOR_LABEL : 0;
            crossed += card.overlaps(line.curve().bounds()) && passes(line.curve(), card) ? 1 : 0;
        }
        for (PillMark pill : drawing.pills()) {
            cost += pill.label().shown() && card.overlaps(pill.label().box()) ? FOR_LABEL : 0;
        }
        for (LinkMark link : drawing.links()) {
            crossed += card.overlaps(link.curve().bounds()) && passes(link.curve(), card) ? 1 : 0;
        }
        return cost + (double) crossed / (1 + crossed);
    }

    private static boolean passes(Curve curve, Box card) {
        return curve.samples(16).stream().anyMatch(card::contains);
    }
}
