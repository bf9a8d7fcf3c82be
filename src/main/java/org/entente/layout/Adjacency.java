package org.entente.layout;

import java.util.Arrays;

/**
 * A simple undirected graph on the numbers 0 to n - 1 as flat arrays: the neighbours of v are
 * {@code targets[offsets[v]]} up to {@code targets[offsets[v + 1] - 1]}, ascending. Loops are
 * dropped; of parallel edges only the shortest is kept. The arrays are not changed once built.
 */
public final class Adjacency {
    public final int order;
    public final int[] offsets;
    public final int[] targets;
    public final double[] lengths;

    /** Whether all edges have length 1, so that counting steps measures distances. */
    final boolean unit;

    private Adjacency(int order, int[] offsets, int[] targets, double[] lengths) {
        this.order = order;
        this.offsets = offsets;
        this.targets = targets;
        this.lengths = lengths;
        this.unit = Arrays.stream(lengths).allMatch(length -> length == 1);
    }

    /** Builds from parallel arrays of edge ends and lengths. */
    static Adjacency of(int order, int[] sources, int[] ends, double[] lengths) {
        int[] offsets = new int[order + 1];
        for (int e = 0; e < sources.length; e++) {
            if (sources[e] != ends[e]) {
                offsets[sources[e] + 1]++;
                offsets[ends[e] + 1]++;
            }
        }
        for (int v = 0; v < order; v++) {
            offsets[v + 1] += offsets[v];
        }
        // The transpose of a list in any order is a list in ascending order: two passes sort it.
        int[] entries = new int[offsets[order]];
        int[] fill = offsets.clone();
        for (int e = 0; e < sources.length; e++) {
            if (sources[e] != ends[e]) {
                entries[fill[sources[e]]++] = 2 * e;
                entries[fill[ends[e]]++] = 2 * e + 1;
            }
        }
        int[] sorted = new int[entries.length];
        fill = offsets.clone();
        for (int v = 0; v < order; v++) {
            for (int slot = offsets[v]; slot < offsets[v + 1]; slot++) {
                int e = entries[slot] / 2;
                int other = entries[slot] % 2 == 0 ? ends[e] : sources[e];
                // Seen from the other end: that end's list receives v, and v only grows.
                sorted[fill[other]++] = entries[slot] ^ 1;
            }
        }
        return merge(order, offsets, sorted, sources, ends, lengths);
    }

    private static Adjacency merge(
            int order, int[] offsets, int[] sorted, int[] sources, int[] ends, double[] lengths) {
        int[] merged = new int[order + 1];
        int[] targets = new int[sorted.length];
        double[] spans = new double[sorted.length];
        int size = 0;
        for (int v = 0; v < order; v++) {
            for (int slot = offsets[v]; slot < offsets[v + 1]; slot++) {
                int e = sorted[slot] / 2;
                int other = sorted[slot] % 2 == 0 ? ends[e] : sources[e];
                if (size > merged[v] && targets[size - 1] == other) {
                    spans[size - 1] = Math.min(spans[size - 1], lengths[e]);
                } else {
                    targets[size] = other;
                    spans[size++] = lengths[e];
                }
            }
            merged[v + 1] = size;
        }
        return new Adjacency(
                order, merged, Arrays.copyOf(targets, size), Arrays.copyOf(spans, size));
    }

    public int degree(int vertex) {
        return offsets[vertex + 1] - offsets[vertex];
    }

    /** The number of edges. */
    public int size() {
        return targets.length / 2;
    }

    /** The connected components, each ascending, in the order of their least vertices. */
    public int[][] components() {
        int[][] components = new int[order][];
        boolean[] seen = new boolean[order];
        int[] queue = new int[order];
        int count = 0;
        for (int first = 0; first < order; first++) {
            if (!seen[first]) {
                int tail = collect(first, seen, queue);
                components[count] = Arrays.copyOf(queue, tail);
                Arrays.sort(components[count++]);
            }
        }
        return Arrays.copyOf(components, count);
    }

    private int collect(int first, boolean[] seen, int[] queue) {
        int tail = 0;
        queue[tail++] = first;
        seen[first] = true;
        for (int head = 0; head < tail; head++) {
            for (int slot = offsets[queue[head]]; slot < offsets[queue[head] + 1]; slot++) {
                if (!seen[targets[slot]]) {
                    seen[targets[slot]] = true;
                    queue[tail++] = targets[slot];
                }
            }
        }
        return tail;
    }

    /** The part on the given vertices, a whole component, renumbered in their order. */
    public Adjacency part(int[] members) {
        if (members.length == order) {
            return this;
        }
        int[] local = new int[order];
        int size = 0;
        for (int i = 0; i < members.length; i++) {
            local[members[i]] = i;
            size += degree(members[i]);
        }
        int[] partOffsets = new int[members.length + 1];
        int[] partTargets = new int[size];
        double[] partLengths = new double[size];
        int next = 0;
        for (int i = 0; i < members.length; i++) {
            for (int slot = offsets[members[i]]; slot < offsets[members[i] + 1]; slot++) {
                partTargets[next] = local[targets[slot]];
                partLengths[next++] = lengths[slot];
            }
            partOffsets[i + 1] = next;
        }
        return new Adjacency(members.length, partOffsets, partTargets, partLengths);
    }
}
