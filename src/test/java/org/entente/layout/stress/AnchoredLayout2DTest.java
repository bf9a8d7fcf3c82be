package org.entente.layout.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.entente.layout.Measures;
import org.entente.layout.Positions;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

class AnchoredLayout2DTest {

    private static final Box2D AREA = Box2D.of(0, 0, 1000, 700);

    private static AnchoredLayout2D<Integer, DefaultWeightedEdge> layout(
            Map<Integer, Point2D> anchors) {
        return new AnchoredLayout2D<>(anchors, vertex -> 20, 10, 150, 1);
    }

    @Test
    void verticesWithRoomStayAtTheirPlaces() {
        Map<Integer, Point2D> anchors = Map.of(0, Point2D.of(100, 100), 1, Point2D.of(900, 500));

        Positions<Integer> positions =
                layout(anchors).positions(Graphs.path(2), AREA, new HashMap<>());

        assertThat(positions.of(0)).isEqualTo(Point2D.of(100, 100));
        assertThat(positions.of(1)).isEqualTo(Point2D.of(900, 500));
    }

    @Test
    void verticesTooNearPartEvenlyAndNoFurtherThanNeedBe() {
        Map<Integer, Point2D> anchors = Map.of(0, Point2D.of(490, 300), 1, Point2D.of(510, 300));

        Positions<Integer> positions =
                layout(anchors).positions(Graphs.path(2), AREA, new HashMap<>());

        assertThat(Layouts.distance(positions, 0, 1)).isCloseTo(50, within(0.01));
        assertThat(positions.of(0).getX()).isCloseTo(475, within(0.01));
        assertThat(positions.of(0).getY()).isCloseTo(300, within(1e-9));
    }

    @Test
    void verticesAtOnePlacePartAllTheSame() {
        Map<Integer, Point2D> anchors = new HashMap<>();
        for (int v = 0; v < 6; v++) {
            anchors.put(v, Point2D.of(500, 350));
        }

        Positions<Integer> positions =
                layout(anchors).positions(Graphs.isolated(6), AREA, new HashMap<>());

        assertThat(Measures.leastVertexDistance(positions)).isGreaterThan(49.9);
    }

    @Test
    void aVertexWithoutAPlaceLiesAStepFromItsOnlyNeighbour() {
        Map<Integer, Point2D> anchors = Map.of(0, Point2D.of(500, 350));

        Positions<Integer> positions =
                layout(anchors).positions(Graphs.path(2), AREA, new HashMap<>());

        assertThat(positions.of(0)).isEqualTo(Point2D.of(500, 350));
        assertThat(Layouts.distance(positions, 0, 1)).isCloseTo(150, within(1.0));
    }

    @Test
    void aVertexWithoutAPlaceLiesBetweenThoseItIsTiedTo() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.isolated(3);
        graph.addEdge(0, 2);
        graph.addEdge(1, 2);
        Map<Integer, Point2D> anchors = Map.of(0, Point2D.of(400, 350), 1, Point2D.of(700, 350));

        Positions<Integer> positions = layout(anchors).positions(graph, AREA, new HashMap<>());

        assertThat(positions.of(2).getX()).isCloseTo(550, within(1.0));
        assertThat(positions.of(2).getY()).isCloseTo(350, within(30.0));
    }

    @Test
    void whatIsFixedStaysAndOthersKeepOff() {
        Map<Integer, Point2D> anchors = Map.of(0, Point2D.of(500, 350), 1, Point2D.of(505, 350));

        Positions<Integer> positions =
                layout(anchors).positions(Graphs.path(2), AREA, Map.of(0, Point2D.of(500, 350)));

        assertThat(positions.of(0)).isEqualTo(Point2D.of(500, 350));
        assertThat(positions.of(1).getX()).isCloseTo(550, within(0.01));
    }

    @Test
    void noVertexLeavesTheArea() {
        Map<Integer, Point2D> anchors = Map.of(0, Point2D.of(-50, 900), 1, Point2D.of(1, 1));

        Positions<Integer> positions =
                layout(anchors).positions(Graphs.star(8), AREA, new HashMap<>());

        positions
                .points()
                .values()
                .forEach(
                        point -> {
                            assertThat(point.getX()).isBetween(0.0, 1000.0);
                            assertThat(point.getY()).isBetween(0.0, 700.0);
                        });
    }

    @Test
    void theSameGraphGivesTheSameBits() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(30, 2, 5);
        Map<Integer, Point2D> anchors = Map.of(0, Point2D.of(500, 350), 7, Point2D.of(100, 100));

        assertThat(layout(anchors).positions(graph, AREA, new HashMap<>()))
                .isEqualTo(layout(anchors).positions(graph, AREA, new HashMap<>()));
    }
}
