package org.entente.drawing.compose.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Polyline;
import org.entente.drawing.geometry.Segments;

/**
 * The ties of an actor to itself: nested loops on the side of the node where they cross fewest
 * lines. Ends do not coincide, so that heads can be told apart.
 */
final class Loops {

    private static final int DIRECTIONS = 16;
    private static final double REACH = 40;

    /** The distance between neighbouring loops: enough for a label on each. */
    private static final double STEP = 24;

    private static final double MAX_DEPTH = 170;

    /** Half of the angle between the ends of the innermost and the outermost loop. */
    private static final double INNERMOST = 0.34;

    private static final double OUTERMOST = 1.3;
    private static final double BETWEEN = 0.3;

    private static final double FOR_OUTSIDE = 30;
    private static final double FOR_NODE = 40;
    private static final double FOR_CROSSING = 4;
    private static final double CLEARANCE = 6;

    private final NodeMark node;
    private final double radius;
    private final int count;

    Loops(NodeMark node, double gap, int count) {
        this.node = node;
        this.radius = node.radius() + gap;
        this.count = count;
    }

    /** Returns the loops on a side of the node, the innermost first. */
    List<Curve> at(double angle) {
        double step = Math.min(STEP, MAX_DEPTH / count);
        double spread = count < 2 ? 0 : Math.min(BETWEEN, (OUTERMOST - INNERMOST) / (count - 1));
        List<Curve> loops = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            loops.add(loop(angle, INNERMOST + i * spread, radius + REACH + i * step));
        }
        return loops;
    }

    /** Returns a loop with its middle at the distance {@code apex} from the node's centre. */
    private Curve loop(double angle, double half, double apex) {
        double forward = (8 * apex - 2 * radius * StrictMath.cos(half)) / 6;
        double aside = Math.max(radius * StrictMath.sin(half) * 1.5, 0.55 * (apex - radius));
        return new Curve(
                polar(angle, radius * StrictMath.cos(half), -radius * StrictMath.sin(half)),
                polar(angle, forward, -aside),
                polar(angle, forward, aside),
                polar(angle, radius * StrictMath.cos(half), radius * StrictMath.sin(half)));
    }

    private Point polar(double angle, double forward, double aside) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return node.centre().plus(forward * cos - aside * sin, forward * sin + aside * cos);
    }

    /**
     * Returns the angle of the side with most room.
     *
     * @param area contains the loops
     * @param curves the lines of other ties
     */
    double freest(Box area, Collection<NodeMark> nodes, List<Curve> curves) {
        List<List<Point>> lines = curves.stream().map(curve -> curve.samples(12)).toList();
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS - Math.PI / 2;
            double cost = cost(angle, area, nodes, lines);
            if (cost < least - 1e-9) {
                least = cost;
                best = angle;
            }
        }
        return best;
    }

    private double cost(
            double angle, Box area, Collection<NodeMark> nodes, List<List<Point>> lines) {
        // Labels look best above one another, and the name is usually below.
        double cost =
                2 * Math.abs(StrictMath.cos(angle)) + 1.5 * Math.max(0, StrictMath.sin(angle));
        for (Curve loop : at(angle)) {
            List<Point> points = loop.samples(12);
            for (Point point : points) {
                cost += area.contains(point) ? 0 : FOR_OUTSIDE;
            }
            for (NodeMark other : nodes) {
                boolean own = other.id().equals(node.id());
                double room = other.radius() + CLEARANCE;
                cost += !own && Segments.distance(points, other.centre()) < room ? FOR_NODE : 0;
            }
            Polyline outline = Polyline.of(points);
            for (List<Point> line : lines) {
                cost += FOR_CROSSING * outline.crossings(Polyline.of(line));
                cost += Segments.distance(line, loop.start()) < CLEARANCE ? FOR_CROSSING : 0;
                cost += Segments.distance(line, loop.end()) < CLEARANCE ? FOR_CROSSING : 0;
            }
        }
        return cost;
    }
}
