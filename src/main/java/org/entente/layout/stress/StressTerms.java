package org.entente.layout.stress;

import java.util.Arrays;
import org.entente.layout.Adjacency;
import org.entente.layout.ShortestPaths;

/**
 * The pairs whose distance on the plane should match a distance in the graph. Full stress has every
 * pair, weighted d^-2. Sparse stress (Ortmann, Klimenta, Brandes, "A Sparse Stress Model", 2016,
 * arXiv 1608.08909) has the edges and the pairs of a vertex and a pivot; a pivot then speaks for
 * the vertices nearest to it, so the two ends of a pair weigh differently.
 *
 * <p>A term is one long, so that shuffling touches memory once: its two vertices, and its kind, the
 * place in a table of distances and weights. Not changed once built.
 */
final class StressTerms {
    private static final int VERTEX_BITS = 20;
    private static final int VERTEX_MASK = (1 << VERTEX_BITS) - 1;
    private static final int MAX_KINDS = 1 << (64 - 2 * VERTEX_BITS);

    /** The terms, in an order that is kind to memory. */
    final long[] pairs;

    private final double[] distances;
    private final double[] firstWeights;
    private final double[] secondWeights;

    private StressTerms(
            long[] pairs, double[] distances, double[] firstWeights, double[] secondWeights) {
        this.pairs = pairs;
        this.distances = distances;
        this.firstWeights = firstWeights;
        this.secondWeights = secondWeights;
    }

    static int first(long pair) {
        return (int) pair & VERTEX_MASK;
    }

    static int second(long pair) {
        return (int) (pair >>> VERTEX_BITS) & VERTEX_MASK;
    }

    private static int kind(long pair) {
        return (int) (pair >>> (2 * VERTEX_BITS));
    }

    private static long pair(int first, int second, int kind) {
        return (long) kind << (2 * VERTEX_BITS) | (long) second << VERTEX_BITS | first;
    }

    double distance(long pair) {
        return distances[kind(pair)];
    }

    /** The weight with which a term moves its first vertex; 0 leaves it where it is. */
    double firstWeight(long pair) {
        return firstWeights[kind(pair)];
    }

    /** The weight with which a term moves its second vertex; 0 leaves it where it is. */
    double secondWeight(long pair) {
        return secondWeights[kind(pair)];
    }

    /** The greatest weight of any term. */
    double greatestWeight() {
        return Math.max(
                Arrays.stream(firstWeights).max().orElse(1),
                Arrays.stream(secondWeights).max().orElse(1));
    }

    /** The least weight of any term that is above 0. */
    double leastWeight() {
        return Math.min(
                Arrays.stream(firstWeights).filter(weight -> weight > 0).min().orElse(1),
                Arrays.stream(secondWeights).filter(weight -> weight > 0).min().orElse(1));
    }

    /** All pairs of a connected graph. */
    static StressTerms full(Adjacency graph) {
        int size = Math.multiplyExact(graph.order, graph.order - 1) / 2;
        double[] lengths = new double[size];
        ShortestPaths paths = new ShortestPaths(graph);
        double[] row = new double[graph.order];
        int term = 0;
        for (int i = 1; i < graph.order; i++) {
            paths.from(i, row);
            System.arraycopy(row, 0, lengths, term, i);
            term += i;
        }
        double[] distances = distinct(lengths);
        double[] weights = Arrays.stream(distances).map(d -> 1 / (d * d)).toArray();
        long[] pairs = new long[size];
        term = 0;
        for (int i = 1; i < graph.order; i++) {
            for (int j = 0; j < i; j++) {
                pairs[term] = pair(i, j, Arrays.binarySearch(distances, lengths[term]));
                term++;
            }
        }
        return new StressTerms(pairs, distances, weights, weights);
    }

    /** The different values, ascending. */
    private static double[] distinct(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (double value : sorted) {
            if (size == 0 || value > sorted[size - 1]) {
                sorted[size++] = value;
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** The edges of a connected graph, and its pairs with one of some pivots. */
    static StressTerms sparse(Adjacency graph, int pivots, long seed) {
        if (graph.order > VERTEX_MASK) {
            throw new IllegalArgumentException("Too many vertices: " + graph.order);
        }
        Pivots chosen = Pivots.choose(graph, Math.min(pivots, graph.order), seed);
        int most = Math.addExact(graph.size(), Math.multiplyExact(chosen.count(), graph.order));
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
            chosen.collect(p, graph, collector::add);
        }
        return collector.terms();
    }

    /** Terms in the making. */
    static final class Collector {
        private static final int CACHE_BITS = 12;

        private final long[] pairs;
        private double[] distances = new double[1024];
        private double[] firstWeights = new double[1024];
        private double[] secondWeights = new double[1024];

        /** Where kinds met lately are: a small table of kinds stays near the processor. */
        private final int[] cache = new int[1 << CACHE_BITS];

        private int size;
        private int kinds;

        private Collector(int capacity) {
            pairs = new long[capacity];
        }

        void add(int first, int second, double length, double firstWeight, double secondWeight) {
            long bits =
                    Double.doubleToLongBits(length)
                            + 3 * Double.doubleToLongBits(firstWeight)
                            + 5 * Double.doubleToLongBits(secondWeight);
            int slot = (int) ((bits * 0x9E3779B97F4A7C15L) >>> (64 - CACHE_BITS));
            int kind = cache[slot];
            if (kind >= kinds
                    || distances[kind] != length
                    || firstWeights[kind] != firstWeight
                    || secondWeights[kind] != secondWeight) {
                kind = kinds;
                cache[slot] = kind;
                addKind(length, firstWeight, secondWeight);
            }
            pairs[size++] = pair(first, second, kind);
        }

        private void addKind(double length, double firstWeight, double secondWeight) {
            if (kinds == MAX_KINDS) {
                throw new IllegalArgumentException("Too large a graph for that many pivots");
            }
            if (kinds == distances.length) {
                distances = Arrays.copyOf(distances, 2 * kinds);
                firstWeights = Arrays.copyOf(firstWeights, 2 * kinds);
                secondWeights = Arrays.copyOf(secondWeights, 2 * kinds);
            }
            distances[kinds] = length;
            firstWeights[kinds] = firstWeight;
            secondWeights[kinds++] = secondWeight;
        }

        private StressTerms terms() {
            return new StressTerms(
                    Arrays.copyOf(pairs, size),
                    Arrays.copyOf(distances, kinds),
                    Arrays.copyOf(firstWeights, kinds),
                    Arrays.copyOf(secondWeights, kinds));
        }
    }
}
