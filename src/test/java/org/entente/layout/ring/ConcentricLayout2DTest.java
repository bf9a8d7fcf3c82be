package org.entente.layout.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.entente.layout.Measures;
import org.entente.layout.Places;
import org.entente.layout.Skeleton;
import org.entente.layout.stress.Graphs;
import org.entente.layout.stress.Layouts;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

class ConcentricLayout2DTest {

    private static final Box2D SQUARE = Box2D.of(0, 0, 800, 800);

    private static ConcentricLayout2D<Integer, DefaultWeightedEdge> around(int middle) {
        return new ConcentricLayout2D<>(middle, 0);
    }

    private static double fromMiddle(Places<Integer> places, int vertex) {
        Point2D point = places.of(vertex);
        return Math.hypot(point.getX() - 400, point.getY() - 400);
    }

    @Test
    void theDistanceFromTheMiddleIsTheNumberOfSteps() {
        Places<Integer> places = around(0).places(Graphs.path(5), SQUARE);

        for (int v = 0; v < 5; v++) {
            assertThat(fromMiddle(places, v)).isCloseTo(100.0 * v, within(1e-9));
        }
    }

    @Test
    void theRingsAreStepsInAnyDirection() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.grid(3);

        Map<Integer, Integer> rings = around(4).rings(graph);

        assertThat(rings.values()).containsExactly(2, 1, 2, 1, 0, 1, 2, 1, 2);
        Places<Integer> places = around(4).places(graph, SQUARE);
        rings.forEach(
                (vertex, ring) ->
                        assertThat(fromMiddle(places, vertex))
                                .isCloseTo(200.0 * ring, within(1e-9)));
    }

    @Test
    void theFirstRingIsEvenlySpreadFromTheTop() {
        Places<Integer> places = around(0).places(Graphs.star(4), SQUARE);

        assertThat(places.of(1).getX()).isCloseTo(400, within(1e-9));
        assertThat(places.of(1).getY()).isCloseTo(0, within(1e-9));
        assertThat(places.of(2).getX()).isCloseTo(800, within(1e-9));
        assertThat(places.of(3).getY()).isCloseTo(800, within(1e-9));
        assertThat(places.of(4).getX()).isCloseTo(0, within(1e-9));
    }

    @Test
    void whatCannotBeReachedLiesOutsideAllOthers() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.path(3);
        graph.addVertex(3);

        assertThat(around(0).rings(graph)).containsEntry(3, 3);
    }

    @Test
    void ringsFillAWideAreaOnlyAsFarAsTheStretchAllows() {
        Box2D wide = Box2D.of(100, 50, 2000, 400);

        Places<Integer> places = around(0).places(Graphs.star(4), wide);

        assertThat(places.of(1).getY()).isCloseTo(50, within(1e-9));
        double reach = 200 * ConcentricLayout2D.MAX_STRETCH;
        assertThat(places.of(2).getX()).isCloseTo(1100 + reach, within(1e-9));
    }

    @Test
    void neighboursOnTheFirstRingComeToLieSideBySide() {
        // A star whose leaves form three pairs, given in an order in which all pairs cross.
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.star(6);
        graph.addEdge(1, 4);
        graph.addEdge(2, 5);
        graph.addEdge(3, 6);

        Places<Integer> places = around(0).places(graph, SQUARE);

        assertThat(Measures.crossings(Skeleton.of(graph), places)).isZero();
        assertThat(Measures.linesThroughVertices(Skeleton.of(graph), places, 60)).isZero();
        assertThat(Layouts.distance(places, 1, 4)).isCloseTo(400, within(1e-6));
    }

    @Test
    void theOuterRingLiesTowardsItsNeighbours() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.star(4);
        graph.addVertex(5);
        graph.addEdge(2, 5);

        Places<Integer> places = around(0).places(graph, SQUARE);

        assertThat(Layouts.distance(places, 2, 5)).isCloseTo(200, within(1e-6));
    }

    @Test
    void noTwoVerticesCoincideOnACrowdedOuterRing() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.path(2);
        for (int v = 2; v < 30; v++) {
            graph.addVertex(v);
            graph.addEdge(1, v);
        }

        Places<Integer> places = around(0).places(graph, SQUARE);

        assertThat(Measures.leastVertexDistance(places)).isGreaterThan(60);
    }

    @Test
    void theSameGraphGivesTheSameBits() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(40, 3, 1);

        assertThat(around(0).places(graph, SQUARE)).isEqualTo(around(0).places(graph, SQUARE));
    }

    @Test
    void verticesFixedInTheModelStay() {
        MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(SQUARE);
        model.put(2, Point2D.of(7, 9));
        model.setFixed(2, true);

        around(0).layout(Graphs.star(4), model);

        assertThat(model.get(2)).isEqualTo(Point2D.of(7, 9));
        assertThat(model.get(0)).isEqualTo(Point2D.of(400, 400));
    }

    @Test
    void aMiddleThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> around(9).places(Graphs.path(3), SQUARE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9");
    }
}
