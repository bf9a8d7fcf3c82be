package org.entente.layout.untangle;

import org.entente.layout.Adjacency;
import org.entente.layout.ShortestPaths;

/**
 * The scale-normalised stress of points that move one at a time: the mean over all connected pairs
 * of the squared relative error, at the scale where it is least. It follows from the sum of the
 * ratios of distances and the sum of their squares, which are kept.
 */
final class StressSum {

    private final double[] x;
    private final double[] y;

    /** One over the distance of each pair in the graph; 0 if nothing joins them. */
    private final double[][] inverse;

    private double sum;
    private double squares;
    private long pairs;

    /** What the vertex asked about last adds to the sums. */
    private double partSum;

    private double partSquares;

    StressSum(Adjacency graph, double[] x, double[] y) {
        this.x = x;
        this.y = y;
        inverse = new double[graph.order][graph.order];
        ShortestPaths paths = new ShortestPaths(graph);
        for (int v = 0; v < graph.order; v++) {
            paths.from(v, inverse[v]);
            for (int u = 0; u < graph.order; u++) {
                inverse[v][u] = u == v ? 0 : 1 / inverse[v][u];
                pairs += u < v && inverse[v][u] > 0 ? 1 : 0;
            }
        }
        for (int v = 0; v < graph.order; v++) {
            part(v, x[v], y[v]);
            sum += partSum / 2;
            squares += partSquares / 2;
        }
    }

    private void part(int v, double atX, double atY) {
        double[] row = inverse[v];
        double ratios = 0;
        double ofSquares = 0;
        for (int u = 0; u < row.length; u++) {
            double dx = (x[u] - atX) * row[u];
            double dy = (y[u] - atY) * row[u];
            double square = dx * dx + dy * dy;
            ratios += Math.sqrt(square);
            ofSquares += square;
        }
        partSum = ratios;
        partSquares = ofSquares;
    }

    double value() {
        return value(sum, squares);
    }

    private double value(double ratios, double ofSquares) {
        if (pairs == 0) {
            return 0;
        }
        return ofSquares > 0 ? Math.max(0, 1 - ratios * (ratios / ofSquares) / pairs) : 1;
    }

    /** The stress as it would be with one vertex elsewhere. */
    double with(int v, double atX, double atY) {
        part(v, x[v], y[v]);
        double ratios = sum - partSum;
        double ofSquares = squares - partSquares;
        part(v, atX, atY);
        return value(ratios + partSum, ofSquares + partSquares);
    }

    /** Follows a vertex that is about to move. */
    void move(int v, double toX, double toY) {
        part(v, x[v], y[v]);
        sum -= partSum;
        squares -= partSquares;
        part(v, toX, toY);
        sum += partSum;
        squares += partSquares;
    }
}
