package org.entente.layout.stress;

import java.util.Arrays;
import org.entente.layout.Adjacency;
import org.entente.layout.Prng;
import org.entente.layout.ShortestPaths;

/**
 * Pivots: vertices spread over a connected graph, each representing those nearest to it. Chosen
 * max-min: the next pivot is the vertex farthest from all pivots so far.
 */
final class Pivots {
    private final int[] vertices;

    /** The distances of all vertices from each pivot. */
    private final double[][] distances;

    /** For each pivot, the distances of the vertices it represents, ascending. */
    private final double[][] regions;

    /** The number of the pivot a vertex is, or -1. */
    private final int[] numbers;

    private Pivots(int[] vertices, double[][] distances, double[][] regions, int order) {
        this.vertices = vertices;
        this.distances = distances;
        this.regions = regions;
        this.numbers = new int[order];
        Arrays.fill(numbers, -1);
        for (int p = 0; p < vertices.length; p++) {
            numbers[vertices[p]] = p;
        }
    }

    static Pivots choose(Adjacency graph, int count, long seed) {
        int[] vertices = new int[count];
        double[][] distances = new double[count][graph.order];
        double[] nearest = new double[graph.order];
        int[] owner = new int[graph.order];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        ShortestPaths paths = new ShortestPaths(graph);
        int next = new Prng(seed).nextInt(graph.order);
        for (int p = 0; p < count; p++) {
            vertices[p] = next;
            paths.from(next, distances[p]);
            for (int v = 0; v < graph.order; v++) {
                if (distances[p][v] < nearest[v]) {
                    nearest[v] = distances[p][v];
                    owner[v] = p;
                }
            }
            next = farthest(nearest);
        }
        return new Pivots(vertices, distances, regions(count, nearest, owner), graph.order);
    }

    private static int farthest(double[] nearest) {
        int farthest = 0;
        for (int v = 1; v < nearest.length; v++) {
            farthest = nearest[v] > nearest[farthest] ? v : farthest;
        }
        return farthest;
    }

    private static double[][] regions(int count, double[] nearest, int[] owner) {
        int[] sizes = new int[count];
        for (int p : owner) {
            sizes[p]++;
        }
        double[][] regions = new double[count][];
        for (int p = 0; p < count; p++) {
            regions[p] = new double[sizes[p]];
        }
        for (int v = 0; v < owner.length; v++) {
            regions[owner[v]][--sizes[owner[v]]] = nearest[v];
        }
        for (double[] region : regions) {
            Arrays.sort(region);
        }
        return regions;
    }

    int count() {
        return vertices.length;
    }

    /** Takes the terms of the stress one by one. */
    interface Taker {

        /**
         * Takes the term of two vertices.
         *
         * @param one a vertex
         * @param other another
         * @param length how far apart they should be
         * @param heed how much the first heeds it
         * @param back how much the other does
         */
        void add(int one, int other, double length, double heed, double back);
    }

    /** Adds the terms of a pivot with the vertices that are not its neighbours. */
    void collect(int p, Adjacency graph, Taker terms) {
        int pivot = vertices[p];
        boolean[] done = new boolean[graph.order];
        done[pivot] = true;
        for (int slot = graph.offsets[pivot]; slot < graph.offsets[pivot + 1]; slot++) {
            done[graph.targets[slot]] = true;
        }
        for (int v = 0; v < graph.order; v++) {
            int other = numbers[v];
            if (!done[v] && other < p) {
                double length = distances[p][v];
                double back = other < 0 ? 0 : weight(other, length);
                terms.add(v, pivot, length, weight(p, length), back);
            }
        }
    }

    /**
     * The weight of a pivot for a vertex at a distance: the number of represented vertices that are
     * nearer to the pivot than to the vertex.
     */
    private double weight(int p, double length) {
        return reach(regions[p], length / 2) / (length * length);
    }

    /** How many of the ascending values are at most the limit. */
    private static int reach(double[] ascending, double limit) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
