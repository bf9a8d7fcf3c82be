package org.entente.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.VisualStyle;

/** Finds what is under a point of the picture. */
public final class Picker {

    private Picker() {}

    /**
     * Returns the subject of the mark at a point: nodes before names, names before pills and
     * labels, labels before the nearest line.
     *
     * @param point in world coordinates
     * @param reach the distance within which a line is hit, in world units
     * @return empty on bare ground
     */
    public static Optional<Subject> subjectAt(GraphDrawing drawing, Point point, double reach) {
        for (int i = drawing.nodes().size() - 1; i >= 0; i--) {
            NodeMark node = drawing.nodes().get(i);
            if (node.centre().distance(point) <= node.radius() + Math.min(2, reach / 4)) {
                return Optional.of(new Subject.Element(node.id()));
            }
        }
        for (NodeMark node : drawing.nodes()) {
            if (isOn(node.label(), point)) {
                return Optional.of(new Subject.Element(node.id()));
            }
        }
        for (PillMark pill : drawing.pills()) {
            if (isOn(pill.label(), point)) {
                return Optional.of(pill.subject());
            }
        }
        return lineAt(drawing, point, reach);
    }

    private static boolean isOn(LabelMark label, Point point) {
        return label.shown() && label.box().contains(point);
    }

    /** Returns a box around a curve, which is within its control points. */
    private static Box hull(Curve curve) {
        return Box.around(List.of(curve.start(), curve.control1(), curve.control2(), curve.end()));
    }

    private static Optional<Subject> lineAt(GraphDrawing drawing, Point point, double reach) {
        Optional<Subject> label =
                drawing.lines().stream()
                        .filter(line -> isOn(line.label(), point))
                        .min(Comparator.comparing(line -> line.emphasis().recedes()))
                        .map(LineMark::subject);
        if (label.isPresent()) {
            return label;
        }
        Subject best = null;
        double least = reach;
        for (LineMark line : drawing.lines()) {
            // A ribbon is hit on its whole width; faded marks are below others.
            double wide = Math.max(0, line.line().width() - VisualStyle.LINE_WIDTH) / 2;
            double behind = line.emphasis().recedes() ? reach / 2 : 0;
            // Almost all lines are far away.
            if (hull(line.curve()).distance(point) - wide + behind > least) {
                continue;
            }
            double distance = line.curve().distance(point) - wide + behind;
            if (distance <= least) {
                least = distance;
                best = line.subject();
            }
        }
        if (best != null) {
            return Optional.of(best);
        }
        for (LinkMark link : drawing.links()) {
            double distance = link.curve().distance(point);
            if (distance <= least) {
                least = distance;
                best = new Subject.Element(link.concern());
            }
        }
        return Optional.ofNullable(best);
    }
}
