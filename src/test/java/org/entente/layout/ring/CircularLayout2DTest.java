package org.entente.layout.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.layout.Measures;
import org.entente.layout.Places;
import org.entente.layout.Skeleton;
import org.entente.layout.stress.Graphs;
import org.entente.layout.stress.Layouts;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

class CircularLayout2DTest {

    private static final Box2D SQUARE = Box2D.of(0, 0, 800, 800);

    private static CircularLayout2D<Integer, DefaultWeightedEdge> oneGroup() {
        return new CircularLayout2D<>(vertex -> "all", 0);
    }

    @Test
    void allLieOnTheCircleEvenlySpread() {
        Places<Integer> places = oneGroup().places(Graphs.cycle(8), SQUARE);

        for (int v = 0; v < 8; v++) {
            double x = places.of(v).getX() - 400;
            double y = places.of(v).getY() - 400;
            assertThat(Math.hypot(x, y)).isCloseTo(400, within(1e-9));
            assertThat(Layouts.distance(places, v, (v + 1) % 8))
                    .isCloseTo(800 * Math.sin(Math.PI / 8), within(1e-9));
        }
    }

    @Test
    void aCycleGivenInAnyOrderIsUntangled() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.isolated(9);
        int[] around = {0, 5, 2, 7, 1, 8, 3, 6, 4};
        for (int i = 0; i < around.length; i++) {
            graph.addEdge(around[i], around[(i + 1) % around.length]);
        }

        Places<Integer> places = oneGroup().places(graph, SQUARE);

        assertThat(Measures.crossings(Skeleton.of(graph), places)).isZero();
    }

    /** The angle from the top of the circle, clockwise. */
    private static double angle(Point2D point) {
        double angle = Math.atan2(point.getX() - 400, 400 - point.getY());
        return (angle + 2 * Math.PI) % (2 * Math.PI);
    }

    @Test
    void aGroupStaysInOneRun() {
        CircularLayout2D<Integer, DefaultWeightedEdge> layout =
                new CircularLayout2D<>(vertex -> vertex % 3, 0);
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(21, 2, 4);

        Places<Integer> places = layout.places(graph, SQUARE);
        List<Integer> order =
                graph.vertexSet().stream()
                        .sorted(Comparator.comparingDouble(v -> angle(places.of(v))))
                        .toList();

        long changes =
                IntStream.range(1, order.size())
                        .filter(i -> order.get(i) % 3 != order.get(i - 1) % 3)
                        .count();
        assertThat(order).containsExactlyInAnyOrderElementsOf(graph.vertexSet());
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void twoGroupsHaveAGapBetweenThem() {
        CircularLayout2D<Integer, DefaultWeightedEdge> layout =
                new CircularLayout2D<>(vertex -> vertex < 4, 0);

        Places<Integer> places = layout.places(Graphs.isolated(8), SQUARE);

        assertThat(Layouts.distance(places, 3, 4))
                .isGreaterThan(1.3 * Layouts.distance(places, 0, 1));
        assertThat(Layouts.distance(places, 7, 0))
                .isCloseTo(Layouts.distance(places, 3, 4), within(1e-9));
    }

    @Test
    void siftingNeverAddsCrossings() {
        for (long seed = 1; seed <= 12; seed++) {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(24, 3, seed);
            int[] group = new int[24];
            for (int v = 0; v < 24; v++) {
                group[v] = v % 4;
            }
            CircularOrder order = new CircularOrder(Skeleton.of(graph).adjacency(), group, 4);
            int before = order.crossings();

            order.sift();

            assertThat(order.crossings()).as("seed %d", seed).isLessThan(before);
        }
    }

    @Test
    void theCrossingsCountedAreThoseDrawn() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(24, 3, 2);
        CircularOrder order = new CircularOrder(Skeleton.of(graph).adjacency(), new int[24], 1);
        order.sift();

        assertThat(Measures.crossings(Skeleton.of(graph), oneGroup().places(graph, SQUARE)))
                .isEqualTo(order.crossings());
    }

    @Test
    void aSingleVertexIsInTheMiddle() {
        Places<Integer> places = oneGroup().places(Graphs.isolated(1), SQUARE);

        assertThat(places.of(0).getX()).isEqualTo(400);
        assertThat(places.of(0).getY()).isEqualTo(400);
        assertThat(oneGroup().places(Graphs.isolated(0), SQUARE).points()).isEmpty();
    }

    @Test
    void aWideAreaIsFilledAsFarAsTheStretchAllows() {
        Places<Integer> places = oneGroup().places(Graphs.cycle(4), Box2D.of(0, 0, 2000, 400));

        assertThat(places.bounds().getWidth())
                .isCloseTo(400 * CircularLayout2D.MAX_STRETCH, within(1e-6));
        assertThat(places.bounds().getHeight()).isCloseTo(400, within(1e-6));
    }

    @Test
    void theSameGraphGivesTheSameBits() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(60, 3, 1);

        assertThat(oneGroup().places(graph, SQUARE)).isEqualTo(oneGroup().places(graph, SQUARE));
    }
}
