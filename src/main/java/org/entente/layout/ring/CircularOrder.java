package org.entente.layout.ring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.layout.Adjacency;

/**
 * An order of vertices around a circle, each group in one run. Sifting moves a vertex through its
 * run and leaves it where the fewest chords cross; then it does so with whole runs.
 */
final class CircularOrder {

    private static final int MAX_PASSES = 12;
    private static final int MAX_SIFTED_VERTICES = 400;
    private static final int MAX_SIFTED_EDGES = 4000;
    private static final int MAX_EDGES_FOR_RUNS = 1000;

    private final Adjacency graph;
    private final int[] group;
    private final List<List<Integer>> runs = new ArrayList<>();
    private final int[] place;

    CircularOrder(Adjacency graph, int[] group, int groups) {
        this.graph = graph;
        this.group = group;
        for (int g = 0; g < groups; g++) {
            runs.add(new ArrayList<>());
        }
        for (int v = 0; v < graph.order; v++) {
            runs.get(group[v]).add(v);
        }
        place = new int[graph.order];
        number();
    }

    List<Integer> order() {
        return runs.stream().flatMap(List::stream).toList();
    }

    int groups() {
        return runs.size();
    }

    boolean together(int one, int other) {
        return group[one] == group[other];
    }

    /** Improves the order from two starts: the given order and a depth-first walk. */
    void sift() {
        if (graph.order > MAX_SIFTED_VERTICES || graph.size() > MAX_SIFTED_EDGES) {
            return;
        }
        List<List<Integer>> given = copy(runs);
        siftFromHere();
        List<List<Integer>> best = copy(runs);
        int least = crossings();
        take(given);
        int[] walk = walk();
        runs.forEach(run -> run.sort(Comparator.comparingInt(v -> walk[v])));
        number();
        siftFromHere();
        if (crossings() >= least) {
            take(best);
        }
    }

    private static List<List<Integer>> copy(List<List<Integer>> runs) {
        List<List<Integer>> copy = new ArrayList<>();
        runs.forEach(run -> copy.add(new ArrayList<>(run)));
        return copy;
    }

    private void take(List<List<Integer>> other) {
        runs.clear();
        runs.addAll(copy(other));
        number();
    }

    /** The rank of each vertex in a depth-first walk: paths and cycles then do not cross. */
    private int[] walk() {
        int[] rank = new int[graph.order];
        Arrays.fill(rank, -1);
        int next = 0;
        List<Integer> stack = new ArrayList<>();
        for (int start = 0; start < graph.order; start++) {
            stack.add(start);
            while (!stack.isEmpty()) {
                int vertex = stack.remove(stack.size() - 1);
                if (rank[vertex] < 0) {
                    rank[vertex] = next++;
                    for (int i = graph.offsets[vertex + 1] - 1; i >= graph.offsets[vertex]; i--) {
                        stack.add(graph.targets[i]);
                    }
                }
            }
        }
        return rank;
    }

    private void siftFromHere() {
        int[] byDegree =
                IntStream.range(0, graph.order)
                        .boxed()
                        .sorted(Comparator.comparingInt(v -> -graph.degree(v)))
                        .mapToInt(v -> v)
                        .toArray();
        boolean changed = true;
        for (int pass = 0; pass < MAX_PASSES && changed; pass++) {
            changed = false;
            for (int vertex : byDegree) {
                changed |= sift(vertex);
            }
            changed |= siftRuns();
        }
    }

    private void number() {
        int next = 0;
        for (List<Integer> run : runs) {
            for (int vertex : run) {
                place[vertex] = next++;
            }
        }
    }

    /** Moves a vertex to the best place of its run; returns whether it moved. */
    private boolean sift(int vertex) {
        List<Integer> run =
                runs.stream().filter(r -> r.contains(vertex)).findFirst().orElse(List.of());
        int start = run.indexOf(vertex);
        int least = 0;
        int best = start;
        for (int way : new int[] {-1, 1}) {
            int change = 0;
            int at = start;
            while (at + way >= 0 && at + way < run.size()) {
                change += way > 0 ? swap(run, at) : swap(run, at - 1);
                at += way;
                if (change < least) {
                    least = change;
                    best = at;
                }
            }
            run.remove(at);
            run.add(start, vertex);
            number();
        }
        run.remove(start);
        run.add(best, vertex);
        number();
        return best != start;
    }

    /** Exchanges two neighbours of a run; returns by how many crossings there are more. */
    private int swap(List<Integer> run, int first) {
        int one = run.get(first);
        int other = run.get(first + 1);
        int before = crossings(one, other);
        int after = crossings(other, one);
        Collections.swap(run, first, first + 1);
        int kept = place[one];
        place[one] = place[other];
        place[other] = kept;
        return after - before;
    }

    /** Counts the crossings of the edges of two vertices, the one right before the other. */
    private int crossings(int one, int other) {
        int count = 0;
        int start = Math.min(place[one], place[other]);
        for (int i = graph.offsets[one]; i < graph.offsets[one + 1]; i++) {
            for (int j = graph.offsets[other]; j < graph.offsets[other + 1]; j++) {
                int endOfOne = graph.targets[i];
                int endOfOther = graph.targets[j];
                boolean crossable =
                        endOfOne != endOfOther && endOfOne != other && endOfOther != one;
                count += crossable && after(start, endOfOther) > after(start, endOfOne) ? 1 : 0;
            }
        }
        return count;
    }

    private int after(int start, int vertex) {
        return Math.floorMod(place[vertex] - start, graph.order);
    }

    /** Moves and turns whole runs as long as that helps. */
    private boolean siftRuns() {
        if (runs.size() < 2 || graph.size() > MAX_EDGES_FOR_RUNS) {
            return false;
        }
        boolean changed = false;
        int least = crossings();
        for (int g = 0; g < runs.size(); g++) {
            for (int to = 0; to < runs.size(); to++) {
                for (boolean turned : new boolean[] {false, true}) {
                    if (to == g && !turned) {
                        continue;
                    }
                    move(g, to, turned);
                    int crossings = crossings();
                    if (crossings < least) {
                        least = crossings;
                        changed = true;
                    } else {
                        move(to, g, turned);
                    }
                }
            }
        }
        return changed;
    }

    private void move(int from, int to, boolean turned) {
        List<Integer> run = runs.remove(from);
        if (turned) {
            Collections.reverse(run);
        }
        runs.add(to, run);
        number();
    }

    /** Counts the pairs of chords that cross. */
    int crossings() {
        List<int[]> chords = new ArrayList<>();
        for (int v = 0; v < graph.order; v++) {
            for (int slot = graph.offsets[v]; slot < graph.offsets[v + 1]; slot++) {
                int other = graph.targets[slot];
                if (place[v] < place[other]) {
                    chords.add(new int[] {place[v], place[other]});
                }
            }
        }
        int[][] sorted = chords.toArray(int[][]::new);
        Arrays.sort(sorted, Comparator.<int[]>comparingInt(c -> c[0]).thenComparingInt(c -> c[1]));
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            for (int j = i + 1; j < sorted.length && sorted[j][0] < sorted[i][1]; j++) {
                count += sorted[j][0] > sorted[i][0] && sorted[j][1] > sorted[i][1] ? 1 : 0;
            }
        }
        return count;
    }
}
