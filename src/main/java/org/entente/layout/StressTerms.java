package org.entente.layout;

import java.util.Arrays;

/**
 * The pairs whose distance on the plane should match a distance in the graph. Full stress has every
 * pair, weighted d^-2. Sparse stress (Ortmann, Klimenta, Brandes, Journal of Graph Algorithms and
 * Applications 2017, "A Sparse Stress Model") has the edges and the pairs of a vertex and a pivot;
 * a pivot then speaks for the vertices nearest to it, so the two ends of a pair weigh differently.
 * Not changed once built.
 */
final class StressTerms {
    final int[] first;
    final int[] second;
    final double[] distance;

    /** The weight with which a term moves its first vertex; 0 leaves it where it is. */
    final double[] firstWeight;

    /** The weight with which a term moves its second vertex; 0 leaves it where it is. */
    final double[] secondWeight;

    final double leastWeight;
    final double greatestWeight;

    StressTerms(
            int[] first,
            int[] second,
            double[] distance,
            double[] firstWeight,
            double[] secondWeight) {
        this.first = first;
        this.second = second;
        this.distance = distance;
        this.firstWeight = firstWeight;
        this.secondWeight = secondWeight;
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        for (double[] weights : new double[][] {firstWeight, secondWeight}) {
            for (double weight : weights) {
                least = weight > 0 ? Math.min(least, weight) : least;
                greatest = Math.max(greatest, weight);
            }
        }
        leastWeight = least;
        greatestWeight = greatest;
    }

    int size() {
        return first.length;
    }

    /** All pairs of a connected graph. */
    static StressTerms full(Adjacency graph) {
        int size = Math.multiplyExact(graph.order, graph.order - 1) / 2;
        int[] first = new int[size];
        int[] second = new int[size];
        double[] distance = new double[size];
        double[] weight = new double[size];
        ShortestPaths paths = new ShortestPaths(graph);
        double[] row = new double[graph.order];
        int term = 0;
        for (int i = 1; i < graph.order; i++) {
            paths.from(i, row);
            for (int j = 0; j < i; j++) {
                first[term] = i;
                second[term] = j;
                distance[term] = row[j];
                weight[term++] = 1 / (row[j] * row[j]);
            }
        }
        return new StressTerms(first, second, distance, weight, weight);
    }

    /** The edges of a connected graph, and its pairs with one of some pivots. */
    static StressTerms sparse(Adjacency graph, int pivots, long seed) {
        Pivots chosen = Pivots.choose(graph, Math.min(pivots, graph.order), seed);
        int most = graph.size() + chosen.count() * graph.order;
        Collector collector = new Collector(most);
        for (int v = 0; v < graph.order; v++) {
            for (int slot = graph.offsets[v]; slot < graph.offsets[v + 1]; slot++) {
                if (graph.targets[slot] < v) {
                    double length = graph.lengths[slot];
                    double weight = 1 / (length * length);
                    collector.add(v, graph.targets[slot], length, weight, weight);
                }
            }
        }
        for (int p = 0; p < chosen.count(); p++) {
            chosen.collect(p, graph, collector);
        }
        return collector.terms();
    }

    /** Terms in the making. */
    static final class Collector {
        private final int[] first;
        private final int[] second;
        private final double[] distance;
        private final double[] firstWeight;
        private final double[] secondWeight;
        private int size;

        private Collector(int capacity) {
            first = new int[capacity];
            second = new int[capacity];
            distance = new double[capacity];
            firstWeight = new double[capacity];
            secondWeight = new double[capacity];
        }

        void add(int one, int other, double length, double oneWeight, double otherWeight) {
            first[size] = one;
            second[size] = other;
            distance[size] = length;
            firstWeight[size] = oneWeight;
            secondWeight[size++] = otherWeight;
        }

        private StressTerms terms() {
            return new StressTerms(
                    Arrays.copyOf(first, size),
                    Arrays.copyOf(second, size),
                    Arrays.copyOf(distance, size),
                    Arrays.copyOf(firstWeight, size),
                    Arrays.copyOf(secondWeight, size));
        }
    }
}
