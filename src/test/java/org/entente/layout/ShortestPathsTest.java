package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.entente.layout.stress.Graphs;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.FloydWarshallShortestPaths;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

class ShortestPathsTest {

    private static double[] from(Adjacency graph, int source) {
        double[] distances = new double[graph.order];
        new ShortestPaths(graph).from(source, distances);
        return distances;
    }

    @Test
    void stepsAreCountedWhereAllEdgesHaveLengthOne() {
        Adjacency graph = Skeleton.of(Graphs.cycle(7)).adjacency();
        assertThat(graph.unit).isTrue();
        assertThat(from(graph, 2)).containsExactly(2, 1, 0, 1, 2, 3, 3);
    }

    @Test
    void whatNothingLeadsToIsInfinitelyFar() {
        Adjacency graph = Skeleton.of(Graphs.isolated(2)).adjacency();
        assertThat(from(graph, 0)).containsExactly(0, Double.POSITIVE_INFINITY);
    }

    @Test
    void lengthsAddUpAsFloydAndWarshallFind() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(60, 3, 5);
        SplittableRandom random = new SplittableRandom(2);
        for (DefaultWeightedEdge edge : graph.edgeSet()) {
            graph.setEdgeWeight(edge, 0.1 + random.nextDouble());
        }
        Adjacency adjacency = Skeleton.of(graph, graph::getEdgeWeight).adjacency();
        assertThat(adjacency.unit).isFalse();
        FloydWarshallShortestPaths<Integer, DefaultWeightedEdge> expected =
                new FloydWarshallShortestPaths<>(graph);
        ShortestPaths paths = new ShortestPaths(adjacency);
        double[] row = new double[60];
        for (int source = 0; source < 60; source++) {
            paths.from(source, row);
            for (int v = 0; v < 60; v++) {
                assertThat(row[v]).isCloseTo(expected.getPathWeight(source, v), within(1e-9));
            }
        }
    }

    @Test
    void ofParallelEdgesTheShortestCounts() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.isolated(2);
        for (double weight : new double[] {5, 2, 3}) {
            graph.setEdgeWeight(graph.addEdge(0, 1), weight);
        }
        Skeleton<Integer> skeleton = Skeleton.of(graph, graph::getEdgeWeight);
        assertThat(skeleton.edgeCount()).isEqualTo(1);
        assertThat(from(skeleton.adjacency(), 0)).containsExactly(0, 2);
    }

    @Test
    void neighboursAreAscendingWhateverTheOrderOfTheEdges() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.isolated(5);
        graph.addEdge(4, 2);
        graph.addEdge(2, 3);
        graph.addEdge(0, 2);
        graph.addEdge(2, 2);
        graph.addEdge(2, 0);
        Adjacency adjacency = Skeleton.of(graph).adjacency();
        assertThat(adjacency.targets).containsExactly(2, 0, 3, 4, 2, 2);
        assertThat(adjacency.offsets).containsExactly(0, 1, 1, 4, 5, 6);
    }

    @Test
    void componentsAreListedByTheirLeastVertex() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.isolated(5);
        graph.addEdge(4, 1);
        graph.addEdge(2, 0);
        Adjacency adjacency = Skeleton.of(graph).adjacency();
        assertThat(adjacency.components()).isDeepEqualTo(new int[][] {{0, 2}, {1, 4}, {3}});
        assertThat(adjacency.part(new int[] {1, 4}).targets).containsExactly(1, 0);
    }

    @Test
    void aLengthThatIsNoneIsRejected() {
        for (double length : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Skeleton.of(Graphs.path(2), edge -> length))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
