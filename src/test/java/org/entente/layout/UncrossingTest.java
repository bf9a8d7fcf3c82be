package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.layout.stress.Layouts.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.entente.layout.stress.Graphs;
import org.entente.layout.stress.Layouts;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

class UncrossingTest {

    private static final double TOLERANCE = 0.01;

    private static Positions<Integer> uncrossed(
            Graph<Integer, DefaultWeightedEdge> graph, Positions<Integer> positions) {
        return Uncrossing.of(Skeleton.of(graph), positions, TOLERANCE, 1, () -> false);
    }

    @Test
    void crossingsGoAndStressStays() {
        for (long seed = 1; seed <= 4; seed++) {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(40, 3, seed);
            Skeleton<Integer> skeleton = Skeleton.of(graph);
            Positions<Integer> before = layout(graph);
            Positions<Integer> after = uncrossed(graph, before);

            assertThat(Readability.crossings(skeleton, after))
                    .isLessThan(Readability.crossings(skeleton, before));
            assertThat(Readability.stress(skeleton, after))
                    .isLessThanOrEqualTo(
                            Readability.stress(skeleton, before) * (1 + TOLERANCE) + 1e-9);
            Layouts.assertInsideArea(after);
            assertThat(uncrossed(graph, before)).isEqualTo(after);
        }
    }

    @Test
    void aPictureWithoutCrossingsStaysAsItIs() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.grid(5);
        Positions<Integer> positions = layout(graph);

        assertThat(uncrossed(graph, positions)).isEqualTo(positions);
    }

    @Test
    void aVertexStepsOutOfTheLineOfAnEdge() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.cycle(3);
        graph.addVertex(3);
        Map<Integer, Point2D> points = new LinkedHashMap<>();
        points.put(0, Point2D.of(0, 0));
        points.put(1, Point2D.of(100, 0));
        points.put(2, Point2D.of(50, 90));
        points.put(3, Point2D.of(40, 1));
        Positions<Integer> after = uncrossed(graph, new Positions<>(points));

        assertThat(Readability.edgesThroughVertices(Skeleton.of(graph), after, 5)).isZero();
    }

    @Test
    void graphsThatWouldTakeLongAreLeftAlone() {
        Graph<Integer, DefaultWeightedEdge> graph =
                Graphs.grown(Uncrossing.MOST_VERTICES + 1, 2, 1);
        Positions<Integer> positions = layout(graph);

        assertThat(uncrossed(graph, positions)).isSameAs(positions);
        Graph<Integer, DefaultWeightedEdge> none = Graphs.isolated(0);
        assertThat(uncrossed(none, new Positions<>(Map.of())).size()).isZero();
    }

    @Test
    void itCanBeCancelled() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(20, 3, 1);
        Positions<Integer> positions = layout(graph);

        assertThatThrownBy(
                        () ->
                                Uncrossing.of(
                                        Skeleton.of(graph), positions, TOLERANCE, 1, () -> true))
                .isInstanceOf(CancellationException.class);
    }
}
