package org.entente.layout.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.layout.Prng;
import org.entente.layout.Skeleton;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

class KnownPlacesTest {

    private static Patch patch(int order) {
        return new Patch(IntStream.range(0, order).toArray());
    }

    private static boolean fill(
            Patch patch, Graph<Integer, DefaultWeightedEdge> graph, Map<Integer, Point2D> known) {
        Skeleton<Integer> skeleton = Skeleton.of(graph, graph::getEdgeWeight);
        return KnownPlaces.fill(
                patch,
                skeleton.adjacency(),
                StressTerms.full(skeleton.adjacency()),
                skeleton.vertices(),
                known,
                new Prng(1));
    }

    private static Map<Integer, Point2D> at(double... points) {
        Map<Integer, Point2D> known = new LinkedHashMap<>();
        for (int i = 0; i < points.length / 2; i++) {
            known.put(i, Point2D.of(points[2 * i], points[2 * i + 1]));
        }
        return known;
    }

    private static double distance(Patch patch, int one, int other) {
        return Math.hypot(patch.x[one] - patch.x[other], patch.y[one] - patch.y[other]);
    }

    @Test
    void aPictureOfTheRightShapeGetsTheRightSize() {
        Patch patch = patch(3);

        assertThat(fill(patch, Graphs.path(3), at(0, 0, 30, 40, 60, 80))).isTrue();

        assertThat(distance(patch, 0, 1)).isCloseTo(1, within(1e-12));
        assertThat(distance(patch, 0, 2)).isCloseTo(2, within(1e-12));
        assertThat(patch.x[1] / patch.y[1]).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void aPictureOfAnotherShapeGetsTheSizeOfLeastStress() {
        Patch patch = patch(3);

        assertThat(fill(patch, Graphs.path(3), at(5, 1, 17, 6, 9, 4))).isTrue();

        double reached = stress(patch, 1);
        assertThat(stress(patch, 1.001)).isGreaterThan(reached);
        assertThat(stress(patch, 0.999)).isGreaterThan(reached);
    }

    /** The stress of a path of three, were it larger by a factor. */
    private static double stress(Patch patch, double factor) {
        return square(factor * distance(patch, 0, 1) - 1)
                + square(factor * distance(patch, 1, 2) - 1)
                + square(factor * distance(patch, 0, 2) / 2 - 1);
    }

    private static double square(double value) {
        return value * value;
    }

    @Test
    void anotherComesToLieNearTheMiddleOfItsNeighbours() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.path(3);
        graph.addVertex(3);
        graph.addEdge(3, 0);
        graph.addEdge(3, 2);
        for (long trial = 0; trial < 20; trial++) {
            Patch patch = patch(4);
            double away = 100 * trial;

            assertThat(fill(patch, graph, at(away, 0, away + 10, 5, away + 20, 10))).isTrue();

            double middleX = (patch.x[0] + patch.x[2]) / 2;
            double middleY = (patch.y[0] + patch.y[2]) / 2;
            assertThat(patch.x[3]).isCloseTo(middleX, within(0.5));
            assertThat(patch.y[3]).isCloseTo(middleY, within(0.5));
            assertThat(patch.x[3]).isNotEqualTo(middleX);
            assertThat(patch.y[3]).isNotEqualTo(middleY);
        }
    }

    @Test
    void howFarItMayStrayIsTheMeanLengthOfItsEdges() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.path(2);
        graph.addVertex(2);
        graph.setEdgeWeight(graph.addEdge(2, 0), 6);
        graph.setEdgeWeight(graph.addEdge(2, 1), 2);
        boolean[] beyondHalf = new boolean[1];
        for (long seed = 0; seed < 40; seed++) {
            Patch patch = patch(3);
            Skeleton<Integer> skeleton = Skeleton.of(graph, graph::getEdgeWeight);
            KnownPlaces.fill(
                    patch,
                    skeleton.adjacency(),
                    StressTerms.full(skeleton.adjacency()),
                    skeleton.vertices(),
                    at(0, 0, 1, 0),
                    new Prng(seed));
            double strayedX = Math.abs(patch.x[2] - (patch.x[0] + patch.x[1]) / 2);
            double strayedY = Math.abs(patch.y[2] - (patch.y[0] + patch.y[1]) / 2);
            assertThat(Math.max(strayedX, strayedY)).isLessThanOrEqualTo(2);
            beyondHalf[0] |= strayedX > 1.2;
        }
        assertThat(beyondHalf[0]).isTrue();
    }

    @Test
    void thoseFurtherOffFollowStepByStep() {
        Patch patch = patch(6);

        assertThat(fill(patch, Graphs.path(6), at(0, 0, 10, 0))).isTrue();

        for (int v = 2; v < 6; v++) {
            assertThat(patch.x[v]).isCloseTo(patch.x[v - 1], within(0.5));
            assertThat(patch.y[v]).isCloseTo(patch.y[v - 1], within(0.5));
        }
    }

    @Test
    void placesWithoutExtentAreOfNoUse() {
        assertThat(fill(patch(3), Graphs.path(3), at(4, 4, 4, 4, 4, 4))).isFalse();
        assertThat(fill(patch(3), Graphs.path(3), at(4, 4))).isFalse();
        assertThat(fill(patch(3), Graphs.path(3), Map.of())).isFalse();
    }
}
