package org.entente.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * What makes a drawing of points and straight lines hard or easy to read, one line a joined pair,
 * each measure as one number. Everything is compared with everything: these are what quicker counts
 * are held to. No result is NaN, whatever coincides.
 */
public final class Measures {
    private Measures() {}

    /** A straight line between two vertices, by number. */
    private record Line(int from, int to) {

        boolean joins(int vertex) {
            return from == vertex || to == vertex;
        }
    }

    /**
     * Counts the pairs of lines that cross: each has the ends of the other on its two sides.
     * LineSweep with a common end, lines that only touch and lines that run along each other do not
     * cross.
     */
    public static <V> int crossings(Skeleton<V> skeleton, Places<V> places) {
        List<Line> lines = lines(skeleton);
        double[][] at = skeleton.coordinates(places);
        int crossings = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                crossings += cross(lines.get(i), lines.get(j), at) ? 1 : 0;
            }
        }
        return crossings;
    }

    private static boolean cross(Line one, Line other, double[][] at) {
        return !one.joins(other.from)
                && !one.joins(other.to)
                && side(one, other.from, at) * side(one, other.to, at) < 0
                && side(other, one.from, at) * side(other, one.to, at) < 0;
    }

    /** On which side of a line a vertex is: -1, 0 (on it) or 1. */
    private static double side(Line line, int vertex, double[][] at) {
        double alongX = at[0][line.to] - at[0][line.from];
        double alongY = at[1][line.to] - at[1][line.from];
        return Math.signum(
                alongX * (at[1][vertex] - at[1][line.from])
                        - alongY * (at[0][vertex] - at[0][line.from]));
    }

    private static List<Line> lines(Skeleton<?> skeleton) {
        Adjacency graph = skeleton.adjacency();
        List<Line> lines = new ArrayList<>();
        for (int v = 0; v < graph.order; v++) {
            for (int slot = graph.offsets[v]; slot < graph.offsets[v + 1]; slot++) {
                if (graph.targets[slot] > v) {
                    lines.add(new Line(v, graph.targets[slot]));
                }
            }
        }
        return lines;
    }

    /**
     * Measures how far distances on the plane are from distances in the graph: the scale-normalised
     * stress, the mean over all connected pairs of vertices of ((s |p_i - p_j| - d_ij) / d_ij)^2 at
     * the scale s where it is least (Ahmed, Kobourov et al., "Size Should not Matter:
     * Scale-invariant Stress Metrics", GD 2024, arXiv 2408.04688). With r_ij = |p_i - p_j| / d_ij
     * and n such pairs that is 1 - (sum r)^2 / (n sum r^2).
     *
     * @return 0, all distances exact, to 1, all vertices of each component at one point
     */
    public static <V> double stress(Skeleton<V> skeleton, Places<V> places) {
        Adjacency graph = skeleton.adjacency();
        double[][] at = skeleton.coordinates(places);
        ShortestPaths paths = new ShortestPaths(graph);
        double[] row = new double[graph.order];
        double sum = 0;
        double squares = 0;
        long pairs = 0;
        for (int i = 1; i < graph.order; i++) {
            paths.from(i, row);
            for (int j = 0; j < i; j++) {
                if (row[j] < Double.POSITIVE_INFINITY) {
                    double ratio = Math.hypot(at[0][i] - at[0][j], at[1][i] - at[1][j]) / row[j];
                    sum += ratio;
                    squares += ratio * ratio;
                    pairs++;
                }
            }
        }
        if (pairs == 0) {
            return 0;
        }
        return squares > 0 ? Math.max(0, 1 - sum * sum / squares / pairs) : 1;
    }

    /** Counts the lines that pass a vertex they do not end at nearer than a radius, or touch it. */
    public static <V> int linesThroughVertices(
            Skeleton<V> skeleton, Places<V> places, double radius) {
        double[][] at = skeleton.coordinates(places);
        int count = 0;
        for (Line line : lines(skeleton)) {
            double nearest = nearest(line, at);
            count += nearest < radius || nearest == 0 ? 1 : 0;
        }
        return count;
    }

    /** The least distance of a line from a vertex it does not end at; infinity without one. */
    public static <V> double leastLineDistance(Skeleton<V> skeleton, Places<V> places) {
        double[][] at = skeleton.coordinates(places);
        return lines(skeleton).stream()
                .mapToDouble(line -> nearest(line, at))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double nearest(Line line, double[][] at) {
        double least = Double.POSITIVE_INFINITY;
        for (int vertex = 0; vertex < at[0].length; vertex++) {
            if (!line.joins(vertex)) {
                least = Math.min(least, distance(line, vertex, at));
            }
        }
        return least;
    }

    private static double distance(Line line, int vertex, double[][] at) {
        double alongX = at[0][line.to] - at[0][line.from];
        double alongY = at[1][line.to] - at[1][line.from];
        double dx = at[0][vertex] - at[0][line.from];
        double dy = at[1][vertex] - at[1][line.from];
        double square = alongX * alongX + alongY * alongY;
        double share = square > 0 ? (dx * alongX + dy * alongY) / square : 0;
        double clamped = Math.max(0, Math.min(1, share));
        return Math.hypot(dx - clamped * alongX, dy - clamped * alongY);
    }

    /** Counts the pairs of vertices whose discs overlap. */
    public static <V> int overlaps(
            Places<V> places, ToDoubleFunction<? super V> radius, double gap) {
        List<Map.Entry<V, Point2D>> points = List.copyOf(places.points().entrySet());
        int overlaps = 0;
        for (int i = 0; i < points.size(); i++) {
            Map.Entry<V, Point2D> one = points.get(i);
            for (Map.Entry<V, Point2D> other : points.subList(0, i)) {
                double apart =
                        radius.applyAsDouble(one.getKey())
                                + radius.applyAsDouble(other.getKey())
                                + gap;
                overlaps += distance(one.getValue(), other.getValue()) < apart ? 1 : 0;
            }
        }
        return overlaps;
    }

    /** The least distance of two vertices; infinity if there are fewer than two. */
    public static <V> double leastVertexDistance(Places<V> places) {
        List<Point2D> points = List.copyOf(places.points().values());
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                least = Math.min(least, distance(points.get(i), points.get(j)));
            }
        }
        return least;
    }

    private static double distance(Point2D one, Point2D other) {
        return Math.hypot(one.getX() - other.getX(), one.getY() - other.getY());
    }

    /** The standard deviation of the lengths of lines over their mean; 0 if all are alike. */
    public static <V> double lengthVariation(Skeleton<V> skeleton, Places<V> places) {
        double[][] at = skeleton.coordinates(places);
        double[] lengths =
                lines(skeleton).stream()
                        .mapToDouble(
                                line ->
                                        Math.hypot(
                                                at[0][line.to] - at[0][line.from],
                                                at[1][line.to] - at[1][line.from]))
                        .toArray();
        double mean = Arrays.stream(lengths).average().orElse(0);
        if (mean == 0) {
            return 0;
        }
        double squares = 0;
        for (double length : lengths) {
            squares += (length - mean) * (length - mean);
        }
        return Math.sqrt(squares / lengths.length) / mean;
    }

    /**
     * Measures how evenly lines spread around vertices: the least angle between two lines at a
     * vertex over the angle they would have if spread evenly, averaged over the vertices with two
     * lines or more. A line without length has no direction and counts as an angle of 0.
     *
     * @return 0, lines coincide, to 1, evenly spread everywhere or nothing to spread
     */
    public static <V> double angularResolution(Skeleton<V> skeleton, Places<V> places) {
        Adjacency graph = skeleton.adjacency();
        double[][] at = skeleton.coordinates(places);
        double sum = 0;
        int counted = 0;
        for (int v = 0; v < graph.order; v++) {
            if (graph.degree(v) > 1) {
                sum += leastAngle(graph, at, v) * graph.degree(v) / (2 * Math.PI);
                counted++;
            }
        }
        return counted == 0 ? 1 : Math.min(1, sum / counted);
    }

    private static double leastAngle(Adjacency graph, double[][] at, int vertex) {
        double[] angles = new double[graph.degree(vertex)];
        for (int e = 0; e < angles.length; e++) {
            int other = graph.targets[graph.offsets[vertex] + e];
            double dx = at[0][other] - at[0][vertex];
            double dy = at[1][other] - at[1][vertex];
            if (dx == 0 && dy == 0) {
                return 0;
            }
            angles[e] = Math.atan2(dy, dx);
        }
        Arrays.sort(angles);
        double least = angles[0] + 2 * Math.PI - angles[angles.length - 1];
        for (int e = 1; e < angles.length; e++) {
            least = Math.min(least, angles[e] - angles[e - 1]);
        }
        return Math.max(0, least);
    }

    /** The share of an area that the bounds of all vertices take; 1 where there is no area. */
    public static double use(Places<?> places, Box2D area) {
        Box2D box = places.bounds();
        double whole = area.getWidth() * area.getHeight();
        return whole > 0 ? Math.min(1, box.getWidth() * box.getHeight() / whole) : 1;
    }
}
