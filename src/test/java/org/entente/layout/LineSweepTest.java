package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.layout.stress.Graphs;
import org.entente.layout.stress.Layouts;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

/** The sweeps find what a comparison of everything with everything finds. */
class LineSweepTest {

    private static final int COUNT = 40;

    private final Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(COUNT, 2, 7);
    private final Skeleton<Integer> skeleton = Skeleton.of(graph);

    private static Places<Integer> scattered(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Integer, Point2D> points = new LinkedHashMap<>();
        for (int v = 0; v < COUNT; v++) {
            points.put(
                    v, Point2D.of(50 + 300 * random.nextDouble(), 80 + 200 * random.nextDouble()));
        }
        return new Places<>(points);
    }

    @Test
    void allCrossingsAreFound() {
        for (long seed = 1; seed <= 5; seed++) {
            Places<Integer> at = scattered(seed);

            assertThat(new LineSweep(skeleton, at).crossings())
                    .isEqualTo(Measures.crossings(skeleton, at))
                    .isGreaterThan(100);
        }
    }

    @Test
    void edgesThatComeNearAForeignVertexAreAllFound() {
        for (long seed = 1; seed <= 5; seed++) {
            Places<Integer> at = scattered(seed);
            LineSweep lines = new LineSweep(skeleton, at);
            for (double radius : new double[] {0, 0.5, 2, 5, 12, 40}) {
                assertThat(lines.edgesWithin(radius))
                        .as("within %s", radius)
                        .isEqualTo(Measures.linesThroughVertices(skeleton, at, radius));
            }
        }
    }

    @Test
    void aVertexOnAnEdgeCountsAtAnyRadius() {
        Graph<Integer, DefaultWeightedEdge> edge = Graphs.path(2);
        edge.addVertex(2);
        Map<Integer, Point2D> points = new LinkedHashMap<>();
        points.put(0, Point2D.of(0, 0));
        points.put(1, Point2D.of(10, 0));
        points.put(2, Point2D.of(5, 0));

        assertThat(new LineSweep(Skeleton.of(edge), new Places<>(points)).edgesWithin(0))
                .isEqualTo(1);
    }

    @Test
    void lengthsAreThoseOfTheEdges() {
        Places<Integer> at = scattered(1);
        double[] expected =
                graph.edgeSet().stream()
                        .mapToDouble(
                                e ->
                                        Layouts.distance(
                                                at, graph.getEdgeSource(e), graph.getEdgeTarget(e)))
                        .sorted()
                        .toArray();
        double[] lengths = new LineSweep(skeleton, at).lengths();
        Arrays.sort(lengths);

        assertThat(lengths).containsExactly(expected, within(1e-9));
    }
}
