package org.entente.layout;

import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The straight lines of a drawing as flat arrays, compared in pairs by a sweep from the left. */
public final class LineSweep {
    private final Adjacency graph;
    private final double[] x;
    private final double[] y;

    /** The ends of each edge, the lower number first. */
    private final int[] from;

    private final int[] to;

    public <V> LineSweep(Skeleton<V> skeleton, Places<V> places) {
        graph = skeleton.adjacency();
        double[][] at = skeleton.coordinates(places);
        x = at[0];
        y = at[1];
        from = new int[graph.size()];
        to = new int[graph.size()];
        int edge = 0;
        for (int v = 0; v < graph.order; v++) {
            for (int slot = graph.offsets[v]; slot < graph.offsets[v + 1]; slot++) {
                if (graph.targets[slot] > v) {
                    from[edge] = v;
                    to[edge++] = graph.targets[slot];
                }
            }
        }
    }

    private double left(int edge) {
        return Math.min(x[from[edge]], x[to[edge]]);
    }

    private double right(int edge) {
        return Math.max(x[from[edge]], x[to[edge]]);
    }

    public int crossings() {
        int[] byLeft = ascending(from.length, this::left);
        int crossings = 0;
        for (int i = 0; i < byLeft.length; i++) {
            double right = right(byLeft[i]);
            for (int j = i + 1; j < byLeft.length && left(byLeft[j]) < right; j++) {
                crossings += cross(byLeft[i], byLeft[j]) ? 1 : 0;
            }
        }
        return crossings;
    }

    private boolean cross(int one, int other) {
        int a = from[one];
        int b = to[one];
        int c = from[other];
        int d = to[other];
        boolean apart =
                Math.max(y[a], y[b]) <= Math.min(y[c], y[d])
                        || Math.max(y[c], y[d]) <= Math.min(y[a], y[b]);
        return !apart
                && a != c
                && a != d
                && b != c
                && b != d
                && side(a, b, c) * side(a, b, d) < 0
                && side(c, d, a) * side(c, d, b) < 0;
    }

    /** On which side of the line from a to b a vertex is: -1, 0 (on it) or 1. */
    private double side(int a, int b, int vertex) {
        return Math.signum((x[b] - x[a]) * (y[vertex] - y[a]) - (y[b] - y[a]) * (x[vertex] - x[a]));
    }

    public int edgesWithin(double radius) {
        int[] byX = ascending(x.length, vertex -> x[vertex]);
        double[] sortedX = IntStream.of(byX).mapToDouble(vertex -> x[vertex]).toArray();
        int edges = 0;
        for (int edge = 0; edge < from.length; edge++) {
            double nearest = nearest(edge, byX, sortedX, radius);
            edges += nearest < radius || nearest == 0 ? 1 : 0;
        }
        return edges;
    }

    /** Returns the smallest distance of a foreign vertex within the reach. */
    private double nearest(int edge, int[] byX, double[] sortedX, double reach) {
        double least = Double.POSITIVE_INFINITY;
        double end = right(edge) + reach;
        for (int i = firstFrom(sortedX, left(edge) - reach);
                i < byX.length && sortedX[i] <= end;
                i++) {
            if (byX[i] != from[edge] && byX[i] != to[edge]) {
                least = Math.min(least, distance(edge, byX[i]));
            }
        }
        return least;
    }

    private static int firstFrom(double[] ascending, double limit) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double distance(int edge, int vertex) {
        double alongX = x[to[edge]] - x[from[edge]];
        double alongY = y[to[edge]] - y[from[edge]];
        double dx = x[vertex] - x[from[edge]];
        double dy = y[vertex] - y[from[edge]];
        double square = alongX * alongX + alongY * alongY;
        double share = square > 0 ? (dx * alongX + dy * alongY) / square : 0;
        double clamped = Math.max(0, Math.min(1, share));
        double offX = dx - clamped * alongX;
        double offY = dy - clamped * alongY;
        return Math.sqrt(offX * offX + offY * offY);
    }

    public double[] lengths() {
        double[] lengths = new double[from.length];
        for (int edge = 0; edge < lengths.length; edge++) {
            double dx = x[to[edge]] - x[from[edge]];
            double dy = y[to[edge]] - y[from[edge]];
            lengths[edge] = Math.sqrt(dx * dx + dy * dy);
        }
        return lengths;
    }

    /** The numbers 0 to count - 1 by a key; equal keys stay in order. */
    private static int[] ascending(int count, IntToDoubleFunction key) {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(key::applyAsDouble))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
