package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Nearby;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Segments;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.Budget;
import org.entente.model.Concern;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;

/**
 * Places each concern halfway between its holders and what it is about, clear of nodes and lines of
 * ties. Tries places on rings around that point and takes the cheapest.
 */
public final class ConcernPlacement {

    private static final double RADIUS = VisualStyle.CONCERN_RADIUS;
    private static final double NEAR = 11;
    private static final double RING = 13;
    private static final int RINGS = 22;
    private static final int RINGS_IN_A_CROWD = 6;
    private static final double CELL = 50;

    private final Box area;
    private final Map<ActorId, NodeMark> actors;
    private final Map<TieId, Curve> curves;
    private final List<Line> lines = new ArrayList<>();
    private final List<Room> rooms = new ArrayList<>();
    private final Nearby near;
    private final List<Point> placed = new ArrayList<>();

    public ConcernPlacement(Box area, Map<ActorId, NodeMark> actors, Map<TieId, Curve> curves) {
        this.area = area.grow(-RADIUS - 4);
        this.actors = actors;
        this.curves = curves;
        actors.values().forEach(node -> rooms.add(Room.of(node)));
        near = Nearby.of(area, CELL, rooms.stream().map(Room::bounds).toList());
        if (Budget.DEFAULT.avoids(curves.size())) {
            curves.values().forEach(curve -> lines.add(Line.of(curve)));
        }
    }

    /** Returns a centre for each concern; pinned ones stay in place. */
    public Map<ConcernId, Point> place(List<Concern> concerns, Map<ElementId, Point> fixed) {
        Map<ConcernId, Point> places = new LinkedHashMap<>();
        concerns.stream()
                .map(Concern::id)
                .filter(fixed::containsKey)
                .forEach(id -> placed.add(fixed.getOrDefault(id, area.centre())));
        for (Concern concern : concerns) {
            Point point = fixed.get(concern.id());
            if (point == null) {
                point = place(ends(concern));
                placed.add(point);
            }
            places.put(concern.id(), point);
        }
        return places;
    }

    /** A tie's line, and the box outside which it is not near anything. */
    private record Line(List<Point> points, Box around) {

        static Line of(Curve curve) {
            return new Line(curve.samples(14), curve.bounds().grow(RADIUS + NEAR));
        }
    }

    private record Ends(List<Point> holders, List<Point> about) {

        List<Point> all() {
            List<Point> all = new ArrayList<>(holders);
            all.addAll(about);
            return all;
        }
    }

    /** The space a node keeps free: its disc, and the name that will be below it. */
    private record Room(Point centre, double node, double radius, Box name) {

        static Room of(NodeMark node) {
            return new Room(
                    node.centre(),
                    node.radius() + 5,
                    node.radius() + RADIUS + 10,
                    Box.around(
                            node.centre().plus(0, node.radius() + 11),
                            node.label().box().width() + 2 * RADIUS,
                            18 + 2 * RADIUS));
        }

        /** Returns the box outside which the space is irrelevant. */
        Box bounds() {
            return Box.around(centre, 2 * radius, 2 * radius).union(name);
        }

        double costs(Point point) {
            return (centre.distance(point) < radius ? 400 : 0) + (name.contains(point) ? 60 : 0);
        }

        boolean isInTheWay(Point point, Point end, Box between) {
            return between.distance(centre) < node
                    && centre.distance(end) > 1
                    && Segments.distance(centre, point, end) < node;
        }
    }

    private Ends ends(Concern concern) {
        List<Point> holders = new ArrayList<>();
        List<Point> about = new ArrayList<>();
        for (ActorId holder : concern.holders()) {
            add(holder, holders);
        }
        for (ElementId id : concern.about()) {
            if (id instanceof ActorId actor) {
                add(actor, about);
                continue;
            }
            Curve curve = id instanceof TieId tie ? curves.get(tie) : null;
            if (curve != null) {
                about.add(curve.at(0.5));
            }
        }
        return new Ends(holders, about);
    }

    private void add(ActorId actor, List<Point> points) {
        NodeMark node = actors.get(actor);
        if (node != null) {
            points.add(node.centre());
        }
    }

    private Point place(Ends ends) {
        int rings = Budget.DEFAULT.avoids(actors.size()) ? RINGS : RINGS_IN_A_CROWD;
        Point ideal = middle(ends);
        Point best = clamp(ideal);
        double least = Double.POSITIVE_INFINITY;
        for (int ring = 0; ring <= rings; ring++) {
            int steps = ring == 0 ? 1 : Math.min(36, 8 + 2 * ring);
            for (int step = 0; step < steps; step++) {
                double angle = 2 * Math.PI * (step + 0.5 * (ring % 2)) / steps;
                Point point =
                        ideal.plus(
                                ring * RING * StrictMath.cos(angle),
                                ring * RING * StrictMath.sin(angle));
                if (area.contains(point) && ring * 0.8 < least) {
                    double cost = ring * 0.8 + cost(point, ends, least - ring * 0.8);
                    if (cost < least) {
                        least = cost;
                        best = point;
                    }
                }
            }
        }
        return best;
    }

    /**
     * Returns the cost of a place, or if that is not below {@code enough}, any value that is not.
     */
    private double cost(Point point, Ends ends, double enough) {
        double cost = 0;
        for (Point end : ends.all()) {
            cost += 0.012 * end.distance(point);
        }
        for (Point other : placed) {
            double distance = other.distance(point);
            cost += distance < 2 * RADIUS + 8 ? 400 : distance < 60 ? (60 - distance) * 0.15 : 0;
        }
        if (cost < enough) {
            cost += crowding(point);
        }
        for (Line line : lines) {
            if (cost >= enough) {
                return cost;
            }
            if (line.around().contains(point)) {
                double distance = Segments.distance(line.points(), point);
                cost += distance < RADIUS + 5 ? 80 : distance < RADIUS + NEAR ? 3 : 0;
            }
        }
        for (Point end : ends.all()) {
            if (cost >= enough) {
                return cost;
            }
            cost += obstacles(point, end) * 14;
        }
        return cost;
    }

    private double crowding(Point point) {
        double[] cost = new double[1];
        near.any(
                Box.around(point, 0, 0),
                number -> {
                    cost[0] += rooms.get(number).costs(point);
                    return false;
                });
        return cost[0];
    }

    /** Counts the nodes in the way of a link, other holders of the concern included. */
    private int obstacles(Point point, Point end) {
        Box between = Box.around(List.of(point, end));
        return near.count(between, number -> rooms.get(number).isInTheWay(point, end, between));
    }

    private Point middle(Ends ends) {
        Point holder = mean(ends.holders());
        Point about = mean(ends.about());
        return ends.about().isEmpty() ? holder : holder.towards(about, 0.5);
    }

    private Point mean(List<Point> points) {
        if (points.isEmpty()) {
            return area.centre();
        }
        double x = points.stream().mapToDouble(Point::x).sum() / points.size();
        double y = points.stream().mapToDouble(Point::y).sum() / points.size();
        return new Point(x, y);
    }

    private Point clamp(Point point) {
        return new Point(
                Math.max(area.minX(), Math.min(area.maxX(), point.x())),
                Math.max(area.minY(), Math.min(area.maxY(), point.y())));
    }
}
