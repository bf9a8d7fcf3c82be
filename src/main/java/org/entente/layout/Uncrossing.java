package org.entente.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * Takes crossings out of a drawing by small moves. Least stress leaves crossings that a step aside
 * would avoid: each vertex in turn is tried at places around its own, and goes where its edges
 * cross fewest others and pass fewest vertices, as long as the stress of the whole stays within a
 * share of what it was. Deterministic; for graphs of up to {@value #MOST_VERTICES} vertices.
 */
public final class Uncrossing {

    /** Graphs with more vertices are left alone: a try takes time with the number of edges. */
    public static final int MOST_VERTICES = 150;

    private static final int PASSES = 10;
    private static final int TRIES = 18;

    /** The widest move, and how near an edge may come to a vertex, in mean edge lengths. */
    private static final double WIDEST = 0.7;

    private static final double NEAR = 0.07;
    private static final int FOR_VERTEX = 3;

    private final Adjacency graph;
    private final double[] x;
    private final double[] y;
    private final int[] from;
    private final int[] to;
    private final double[][] distances;
    private final Box2D bounds;
    private final double edge;

    /** Sums of the relative distances of all pairs and of their squares: the stress follows. */
    private double linear;

    private double square;
    private long pairs;

    private Uncrossing(Adjacency graph, double[][] at, Box2D bounds) {
        this.graph = graph;
        this.bounds = bounds;
        x = at[0];
        y = at[1];
        from = new int[graph.size()];
        to = new int[graph.size()];
        double length = 0;
        int number = 0;
        for (int v = 0; v < graph.order; v++) {
            for (int slot = graph.offsets[v]; slot < graph.offsets[v + 1]; slot++) {
                if (graph.targets[slot] > v) {
                    from[number] = v;
                    to[number++] = graph.targets[slot];
                    length += Math.sqrt(squared(v, graph.targets[slot]));
                }
            }
        }
        edge = number == 0 ? 0 : length / number;
        distances = new double[graph.order][graph.order];
        ShortestPaths paths = new ShortestPaths(graph);
        for (int v = 0; v < graph.order; v++) {
            paths.from(v, distances[v]);
        }
    }

    /**
     * Returns the positions with fewer crossings, or as they were.
     *
     * @param <V> the vertex type
     * @param skeleton the graph, with its edge lengths
     * @param positions where its vertices are
     * @param tolerance by which share of itself the stress may grow; 0 or more
     * @param seed picks the places that are tried
     * @param cancelled asked once a pass
     * @return positions within the same bounds
     * @throws CancellationException if cancelled
     */
    public static <V> Positions<V> of(
            Skeleton<V> skeleton,
            Positions<V> positions,
            double tolerance,
            long seed,
            BooleanSupplier cancelled) {
        Adjacency graph = skeleton.adjacency();
        if (graph.order > MOST_VERTICES || graph.size() < 2) {
            return positions;
        }
        double[][] at = skeleton.coordinates(positions);
        new Uncrossing(graph, at, positions.bounds()).run(tolerance, new Prng(seed), cancelled);
        Map<V, Point2D> moved = new LinkedHashMap<>();
        for (int v = 0; v < graph.order; v++) {
            moved.put(skeleton.vertices().get(v), Point2D.of(at[0][v], at[1][v]));
        }
        return new Positions<>(moved);
    }

    private void run(double tolerance, Prng random, BooleanSupplier cancelled) {
        for (int v = 0; v < graph.order; v++) {
            count(v, v, 1);
        }
        double most = stress() * (1 + tolerance);
        boolean moved = true;
        for (int pass = 0; pass < PASSES && moved; pass++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            moved = false;
            double reach = WIDEST * edge * (PASSES - pass) / PASSES;
            for (int v = 0; v < graph.order; v++) {
                moved |= move(v, reach, most, random);
            }
        }
    }

    /** Puts a vertex where it costs least, if that is less than where it is. */
    private boolean move(int v, double reach, double most, Prng random) {
        double oldX = x[v];
        double oldY = y[v];
        int least = cost(v, Integer.MAX_VALUE);
        if (least == 0) {
            return false;
        }
        boolean moved = false;
        double bestX = oldX;
        double bestY = oldY;
        count(v, graph.order, -1);
        for (int i = 0; i < TRIES; i++) {
            double angle = 2 * Math.PI * random.nextDouble();
            double step = reach * Math.sqrt(random.nextDouble());
            x[v] = oldX + step * StrictMath.cos(angle);
            y[v] = oldY + step * StrictMath.sin(angle);
            int cost = isInside(v) ? cost(v, least) : least;
            if (cost < least) {
                count(v, graph.order, 1);
                if (stress() <= most) {
                    least = cost;
                    bestX = x[v];
                    bestY = y[v];
                    moved = true;
                }
                count(v, graph.order, -1);
            }
        }
        x[v] = bestX;
        y[v] = bestY;
        count(v, graph.order, 1);
        return moved;
    }

    private boolean isInside(int v) {
        return x[v] >= bounds.getMinX()
                && x[v] <= bounds.getMaxX()
                && y[v] >= bounds.getMinY()
                && y[v] <= bounds.getMaxY();
    }

    /** Adds the pairs of a vertex with those below a number to the sums, or takes them out. */
    private void count(int v, int below, int sign) {
        for (int u = 0; u < below; u++) {
            if (u != v && distances[v][u] < Double.POSITIVE_INFINITY) {
                double ratio = squared(u, v) / (distances[v][u] * distances[v][u]);
                linear += sign * Math.sqrt(ratio);
                square += sign * ratio;
                pairs += sign;
            }
        }
    }

    private double stress() {
        return square > 0 ? 1 - linear * (linear / square) / pairs : 1;
    }

    /** What a vertex costs, or anything not below {@code enough} where it is not. */
    private int cost(int v, int enough) {
        int cost = 0;
        double near = NEAR * edge * NEAR * edge;
        for (int u = 0; u < graph.order; u++) {
            cost += u != v && squared(u, v) < 9 * near ? FOR_VERTEX : 0;
        }
        for (int e = 0; e < from.length && cost < enough; e++) {
            boolean own = from[e] == v || to[e] == v;
            cost += !own && passes(e, v, near) ? FOR_VERTEX : 0;
        }
        for (int slot = graph.offsets[v]; slot < graph.offsets[v + 1] && cost < enough; slot++) {
            cost += cost(v, graph.targets[slot], near);
        }
        return cost;
    }

    /** The crossings of one edge, and the vertices it passes. */
    private int cost(int v, int end, double near) {
        int cost = 0;
        for (int e = 0; e < from.length; e++) {
            int c = from[e];
            int d = to[e];
            boolean joined = c == v || d == v || c == end || d == end;
            cost += !joined && cross(v, end, c, d) ? 1 : 0;
        }
        for (int u = 0; u < graph.order; u++) {
            cost += u != v && u != end && near(v, end, u, near) ? FOR_VERTEX : 0;
        }
        return cost;
    }

    private boolean passes(int e, int v, double near) {
        return near(from[e], to[e], v, near);
    }

    private boolean near(int a, int b, int vertex, double near) {
        double dx = x[b] - x[a];
        double dy = y[b] - y[a];
        double length = dx * dx + dy * dy;
        double along = (x[vertex] - x[a]) * dx + (y[vertex] - y[a]) * dy;
        double share = length > 0 ? Math.max(0, Math.min(1, along / length)) : 0;
        double offX = x[a] + share * dx - x[vertex];
        double offY = y[a] + share * dy - y[vertex];
        return offX * offX + offY * offY < near;
    }

    private boolean cross(int a, int b, int c, int d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private double side(int a, int b, int vertex) {
        return Math.signum((x[b] - x[a]) * (y[vertex] - y[a]) - (y[b] - y[a]) * (x[vertex] - x[a]));
    }

    private double squared(int a, int b) {
        double dx = x[b] - x[a];
        double dy = y[b] - y[a];
        return dx * dx + dy * dy;
    }
}
