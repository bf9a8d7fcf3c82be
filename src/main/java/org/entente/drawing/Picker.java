package org.entente.drawing;

import java.util.Optional;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ElementId;

/** Finds what lies under a point of the picture. */
public final class Picker {

    private Picker() {}

    /**
     * Returns the element at a point: a node before its name, a name before a label, a label before
     * the nearest line.
     *
     * @param drawing the picture
     * @param point where, in world coordinates
     * @param reach how far from a line still counts, in world units
     * @return the element, empty on bare ground
     */
    public static Optional<ElementId> at(GraphDrawing drawing, Point point, double reach) {
        for (int i = drawing.nodes().size() - 1; i >= 0; i--) {
            NodeMark node = drawing.nodes().get(i);
            if (node.centre().distance(point) <= node.radius() + Math.min(2, reach / 4)) {
                return Optional.of(node.id());
            }
        }
        for (NodeMark node : drawing.nodes()) {
            if (node.label().shown() && node.label().box().contains(point)) {
                return Optional.of(node.id());
            }
        }
        return tieAt(drawing, point, reach);
    }

    private static Optional<ElementId> tieAt(GraphDrawing drawing, Point point, double reach) {
        ElementId best = null;
        double least = reach;
        for (TieMark tie : drawing.ties()) {
            if (tie.label().shown() && tie.label().box().contains(point)) {
                return Optional.of(tie.id());
            }
            double distance = tie.curve().distance(point);
            if (distance <= least) {
                least = distance;
                best = tie.id();
            }
        }
        if (best != null) {
            return Optional.of(best);
        }
        for (LinkMark link : drawing.links()) {
            double distance = link.curve().distance(point);
            if (distance <= least) {
                least = distance;
                best = link.concern();
            }
        }
        return Optional.ofNullable(best);
    }
}
