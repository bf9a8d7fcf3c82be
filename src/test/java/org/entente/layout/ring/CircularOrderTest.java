package org.entente.layout.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.layout.Skeleton;
import org.entente.layout.stress.Graphs;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

/** What sifting must reach: no single move that it tries can better its result. */
class CircularOrderTest {

    private static final int GROUPS = 4;

    private static CircularOrder order(Graph<Integer, DefaultWeightedEdge> graph, int groups) {
        int[] group = IntStream.range(0, graph.vertexSet().size()).map(v -> v % groups).toArray();
        return new CircularOrder(Skeleton.of(graph).adjacency(), group, groups);
    }

    /** Counts the crossing chords pair by pair, as their definition says. */
    private static int crossings(Graph<Integer, DefaultWeightedEdge> graph, List<Integer> order) {
        List<int[]> chords = new ArrayList<>();
        for (DefaultWeightedEdge edge : graph.edgeSet()) {
            int one = order.indexOf(graph.getEdgeSource(edge));
            int other = order.indexOf(graph.getEdgeTarget(edge));
            chords.add(new int[] {Math.min(one, other), Math.max(one, other)});
        }
        int count = 0;
        for (int[] a : chords) {
            for (int[] b : chords) {
                count += a[0] < b[0] && b[0] < a[1] && a[1] < b[1] ? 1 : 0;
            }
        }
        return count;
    }

    private static List<List<Integer>> runs(List<Integer> order, int groups) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int vertex : order) {
            if (runs.isEmpty() || runs.get(runs.size() - 1).get(0) % groups != vertex % groups) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(vertex);
        }
        return runs;
    }

    private static List<Integer> joined(List<List<Integer>> runs) {
        return runs.stream().flatMap(List::stream).toList();
    }

    @Test
    void crossingsAreCountedAsTheyAreDefined() {
        for (long seed = 1; seed <= 8; seed++) {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(14, 3, seed);
            CircularOrder order = order(graph, 1);

            assertThat(order.crossings()).isEqualTo(crossings(graph, order.order()));
        }
        Graph<Integer, DefaultWeightedEdge> complete = Graphs.isolated(5);
        for (int v = 0; v < 5; v++) {
            for (int w = 0; w < v; w++) {
                complete.addEdge(v, w);
            }
        }
        assertThat(order(complete, 1).crossings()).isEqualTo(5);
    }

    @Test
    void noMoveOfOneVertexWithinItsRunWouldHelp() {
        for (long seed = 1; seed <= 6; seed++) {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(16, 2, seed);
            CircularOrder order = order(graph, GROUPS);
            order.sift();
            List<List<Integer>> runs = runs(order.order(), GROUPS);
            int reached = crossings(graph, order.order());

            for (List<Integer> run : runs) {
                List<Integer> before = List.copyOf(run);
                for (int from = 0; from < run.size(); from++) {
                    for (int to = 0; to < run.size(); to++) {
                        run.add(to, run.remove(from));
                        assertThat(crossings(graph, joined(runs)))
                                .as("seed %d, %s", seed, runs)
                                .isGreaterThanOrEqualTo(reached);
                        Collections.copy(run, before);
                    }
                }
            }
        }
    }

    @Test
    void noMoveAndNoTurnOfAWholeRunWouldHelp() {
        for (long seed = 1; seed <= 6; seed++) {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(16, 2, seed);
            CircularOrder order = order(graph, GROUPS);
            order.sift();
            List<List<Integer>> reached = runs(order.order(), GROUPS);
            int least = crossings(graph, order.order());

            for (int from = 0; from < GROUPS; from++) {
                for (int to = 0; to < GROUPS; to++) {
                    for (boolean turned : new boolean[] {false, true}) {
                        List<List<Integer>> runs = new ArrayList<>(reached);
                        List<Integer> run = new ArrayList<>(runs.remove(from));
                        if (turned) {
                            Collections.reverse(run);
                        }
                        runs.add(to, run);
                        assertThat(crossings(graph, joined(runs)))
                                .as("seed %d, %s", seed, runs)
                                .isGreaterThanOrEqualTo(least);
                    }
                }
            }
        }
    }

    @Test
    void runsThatStandInEachOthersWayChangePlaces() {
        // Four pairs; each is joined to the pair across, so that two of them must move together.
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.isolated(8);
        graph.addEdge(0, 2);
        graph.addEdge(4, 6);
        graph.addEdge(1, 3);
        graph.addEdge(5, 7);
        CircularOrder order = order(graph, GROUPS);

        order.sift();

        assertThat(order.crossings()).isZero();
    }

    @Test
    void aRunIsTurnedWhereItsLinesCross() {
        // Two runs whose lines lead straight across: parallel the one way, crossed the other.
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.isolated(8);
        for (int v = 0; v < 8; v += 2) {
            graph.addEdge(v, v + 1);
        }
        CircularOrder order = order(graph, 2);
        assertThat(order.crossings()).isEqualTo(6);

        order.sift();

        assertThat(order.crossings()).isZero();
    }

    @Test
    void nearlyAllSmallGraphsReachTheFewestCrossingsThereAre() {
        SplittableRandom random = new SplittableRandom(3);
        int reached = 0;
        for (int trial = 0; trial < 20; trial++) {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.isolated(6);
            for (int edge = 0; edge < 9; edge++) {
                int from = random.nextInt(6);
                int to = (from + 1 + random.nextInt(5)) % 6;
                if (!graph.containsEdge(from, to)) {
                    graph.addEdge(from, to);
                }
            }
            CircularOrder order = order(graph, 1);
            order.sift();
            int least = least(graph, new ArrayList<>(List.of(0)), 1);
            reached += crossings(graph, order.order()) == least ? 1 : 0;
        }
        assertThat(reached).isGreaterThanOrEqualTo(18);
    }

    private static int least(
            Graph<Integer, DefaultWeightedEdge> graph, List<Integer> order, int next) {
        if (next == graph.vertexSet().size()) {
            return crossings(graph, order);
        }
        int least = Integer.MAX_VALUE;
        for (int at = 1; at <= order.size(); at++) {
            order.add(at, next);
            least = Math.min(least, least(graph, order, next + 1));
            order.remove(at);
        }
        return least;
    }

    @Test
    void anOrderWithoutCrossingsIsLeftUnchanged() {
        CircularOrder order = order(Graphs.cycle(9), 1);

        order.sift();

        assertThat(order.order()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void whatWouldTakeLongIsLeftUnchanged() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.isolated(401);
        graph.addEdge(0, 2);
        graph.addEdge(1, 3);
        CircularOrder order = order(graph, 1);

        order.sift();

        assertThat(order.crossings()).isEqualTo(1);
    }
}
