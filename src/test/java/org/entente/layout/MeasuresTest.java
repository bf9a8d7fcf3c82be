package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.layout.stress.Graphs;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    /** Places of 0, 1, 2 ... from their coordinates in turn. */
    private static Places<Integer> at(double... coordinates) {
        Map<Integer, Point2D> points = new LinkedHashMap<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.put(i / 2, Point2D.of(coordinates[i], coordinates[i + 1]));
        }
        return new Places<>(points);
    }

    /** The graph on n vertices with edges between the ends in turn. */
    private static Skeleton<Integer> joined(int n, int... ends) {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.isolated(n);
        for (int i = 0; i < ends.length; i += 2) {
            graph.addEdge(ends[i], ends[i + 1]);
        }
        return Skeleton.of(graph);
    }

    @Nested
    class Crossings {
        private final Places<Integer> square = at(0, 0, 4, 0, 4, 4, 0, 4);

        @Test
        void theDiagonalsOfASquareCrossOnce() {
            assertThat(Measures.crossings(joined(4, 0, 2, 1, 3), square)).isEqualTo(1);
        }

        @Test
        void theSidesOfASquareDoNotCross() {
            assertThat(Measures.crossings(joined(4, 0, 1, 1, 2, 2, 3, 3, 0), square)).isZero();
        }

        @Test
        void parallelEdgesCountAsOne() {
            assertThat(Measures.crossings(joined(4, 0, 2, 2, 0, 0, 2, 1, 3), square)).isEqualTo(1);
        }

        @Test
        void anEndOnAnotherEdgeIsNoCrossing() {
            assertThat(Measures.crossings(joined(4, 0, 1, 2, 3), at(0, 0, 4, 0, 2, 0, 2, 5)))
                    .isZero();
        }

        @Test
        void edgesAlongEachOtherDoNotCross() {
            assertThat(Measures.crossings(joined(4, 0, 1, 2, 3), at(0, 0, 4, 0, 1, 0, 6, 0)))
                    .isZero();
        }

        @Test
        void anUprightEdgeIsCrossed() {
            assertThat(Measures.crossings(joined(4, 0, 1, 2, 3), at(2, -1, 2, 1, 0, 0, 4, 0)))
                    .isEqualTo(1);
        }

        @Test
        void thePentagramCrossesFiveTimes() {
            double[] corners = new double[10];
            for (int v = 0; v < 5; v++) {
                corners[2 * v] = Math.cos(2 * Math.PI * v / 5);
                corners[2 * v + 1] = Math.sin(2 * Math.PI * v / 5);
            }
            Skeleton<Integer> star = joined(5, 0, 2, 2, 4, 4, 1, 1, 3, 3, 0);
            assertThat(Measures.crossings(star, at(corners))).isEqualTo(5);
        }
    }

    @Nested
    class Distances {
        private final Skeleton<Integer> edge = joined(3, 0, 1);

        @Test
        void aVertexBesideAnEdgeIsAsFarAsItsPerpendicular() {
            assertThat(Measures.leastLineDistance(edge, at(0, 0, 10, 0, 5, 3))).isEqualTo(3);
        }

        @Test
        void aVertexBeyondAnEdgeIsAsFarAsItsEnd() {
            assertThat(Measures.leastLineDistance(edge, at(0, 0, 10, 0, 13, 4))).isEqualTo(5);
        }

        @Test
        void anEdgeWithoutLengthIsAsFarAsItsPoint() {
            assertThat(Measures.leastLineDistance(edge, at(1, 1, 1, 1, 4, 5))).isEqualTo(5);
        }

        @Test
        void withoutAForeignVertexNoEdgeIsNear() {
            assertThat(Measures.leastLineDistance(joined(2, 0, 1), at(0, 0, 1, 0)))
                    .isEqualTo(Double.POSITIVE_INFINITY);
        }

        @Test
        void edgesNearForeignVerticesAreCountedOnceEach() {
            Skeleton<Integer> graph = joined(6, 0, 1, 2, 3);
            Places<Integer> places = at(0, 0, 10, 0, 0, 9, 10, 9, 3, 1, 7, -1);
            assertThat(Measures.linesThroughVertices(graph, places, 2)).isEqualTo(1);
            assertThat(Measures.linesThroughVertices(graph, places, 0.5)).isZero();
            assertThat(Measures.linesThroughVertices(graph, places, 8.5)).isEqualTo(2);
        }

        @Test
        void aVertexOnAnEdgeCountsAtAnyRadius() {
            assertThat(Measures.linesThroughVertices(edge, at(0, 0, 10, 0, 5, 0), 0)).isEqualTo(1);
        }

        @Test
        void theTwoNearestVerticesAreFound() {
            assertThat(Measures.leastVertexDistance(at(0, 0, 1, 9, 4, 4, 7, 8, 2, 12)))
                    .isCloseTo(Math.sqrt(10), within(1e-12));
        }

        @Test
        void coincidentVerticesAreNoDistanceApart() {
            assertThat(Measures.leastVertexDistance(at(1, 1, 5, 5, 1, 1))).isZero();
        }

        @Test
        void aSingleVertexHasNoNeighbour() {
            assertThat(Measures.leastVertexDistance(at(1, 1))).isEqualTo(Double.POSITIVE_INFINITY);
        }
    }

    @Nested
    class LengthsAndAngles {
        @Test
        void lengthsOneAndThreeVaryByAHalf() {
            assertThat(Measures.lengthVariation(joined(3, 0, 1, 1, 2), at(0, 0, 1, 0, 4, 0)))
                    .isCloseTo(0.5, within(1e-12));
        }

        @Test
        void equalLengthsDoNotVary() {
            assertThat(Measures.lengthVariation(joined(3, 0, 1, 1, 2), at(0, 0, 1, 0, 1, 1)))
                    .isZero();
        }

        @Test
        void withoutEdgesOrLengthNothingVaries() {
            assertThat(Measures.lengthVariation(joined(2), at(0, 0, 1, 0))).isZero();
            assertThat(Measures.lengthVariation(joined(2, 0, 1), at(3, 3, 3, 3))).isZero();
        }

        @Test
        void aCrossOfFourEdgesIsEvenlySpread() {
            assertThat(
                            Measures.angularResolution(
                                    joined(5, 0, 1, 0, 2, 0, 3, 0, 4),
                                    at(0, 0, 1, 0, 0, 1, -1, 0, 0, -1)))
                    .isCloseTo(1, within(1e-12));
        }

        @Test
        void aRightAngleIsHalfOfAStraightLine() {
            assertThat(Measures.angularResolution(joined(3, 0, 1, 0, 2), at(0, 0, 5, 0, 0, 2)))
                    .isCloseTo(0.5, within(1e-12));
        }

        @Test
        void theAngleAcrossTheNegativeAxisIsSeen() {
            assertThat(Measures.angularResolution(joined(3, 0, 1, 0, 2), at(0, 0, -1, 1, -1, -1)))
                    .isCloseTo(0.5, within(1e-12));
        }

        @Test
        void anEdgeWithoutLengthSpreadsNowhere() {
            assertThat(Measures.angularResolution(joined(3, 0, 1, 0, 2), at(0, 0, 0, 0, 0, 2)))
                    .isZero();
        }

        @Test
        void theMeanIsOfVerticesWithSeveralLines() {
            // A bent path: 90 degrees at 1 and 135 at 2, each of at most 180.
            assertThat(
                            Measures.angularResolution(
                                    joined(4, 0, 1, 1, 2, 2, 3), at(0, 0, 4, 0, 4, 4, 1, 7)))
                    .isCloseTo((0.5 + 0.75) / 2, within(1e-9));
        }

        @Test
        void withNothingToSpreadTheResolutionIsFull() {
            assertThat(Measures.angularResolution(joined(2, 0, 1), at(0, 0, 1, 1))).isEqualTo(1);
        }
    }

    @Nested
    class Overlaps {
        private final Places<Integer> places = at(0, 0, 10, 0, 0, 25);

        @Test
        void discsOverlapWhereTheirCentresAreNearerThanTheirRadii() {
            assertThat(Measures.overlaps(places, v -> 5, 0)).isZero();
            assertThat(Measures.overlaps(places, v -> 5.1, 0)).isEqualTo(1);
            assertThat(Measures.overlaps(places, v -> v == 2 ? 20 : 5, 0)).isEqualTo(0);
            assertThat(Measures.overlaps(places, v -> v == 2 ? 21 : 5, 0)).isEqualTo(1);
        }

        @Test
        void aGapIsAskedForBetweenThem() {
            assertThat(Measures.overlaps(places, v -> 5, 0.1)).isEqualTo(1);
        }
    }

    @Nested
    class Use {
        @Test
        void theShareOfTheAreaThatTheBoundsTake() {
            assertThat(Measures.use(at(1, 1, 4, 3), Box2D.of(6, 4))).isEqualTo(0.25);
        }

        @Test
        void aPointUsesNothingAndNoAreaIsUsedUp() {
            assertThat(Measures.use(at(2, 2), Box2D.of(6, 4))).isZero();
            assertThat(Measures.use(at(2, 2), Box2D.of(0, 4))).isEqualTo(1);
        }
    }

    @Nested
    class Stress {
        @Test
        void exactDistancesHaveNoStressAtAnyScale() {
            assertThat(Measures.stress(joined(3, 0, 1, 1, 2), at(0, 0, 70, 0, 140, 0)))
                    .isCloseTo(0, within(1e-12));
        }

        @Test
        void aTriangleBentFromAPathHasTheStressWorkedOutByHand() {
            // Ratios of distance to wanted distance: 1, 1 and 1/2. The best scale is 2.5 / 2.25;
            // what is left is 1 - 2.5 * 2.5 / 2.25 / 3.
            double height = Math.sqrt(3) / 2;
            assertThat(Measures.stress(joined(3, 0, 1, 1, 2), at(0, 0, 0.5, height, 1, 0)))
                    .isCloseTo(1 - 6.25 / 6.75, within(1e-12));
        }

        @Test
        void coincidentVerticesHaveFullStress() {
            assertThat(Measures.stress(joined(3, 0, 1, 1, 2), at(4, 4, 4, 4, 4, 4))).isEqualTo(1);
        }

        @Test
        void pairsThatNothingConnectsDoNotCount() {
            assertThat(Measures.stress(joined(4, 0, 1, 2, 3), at(0, 0, 1, 0, 50, 50, 50, 51)))
                    .isCloseTo(0, within(1e-12));
            assertThat(Measures.stress(joined(2), at(0, 0, 1, 0))).isZero();
        }
    }

    @Test
    void aVertexWithoutAPositionIsRejected() {
        assertThatThrownBy(() -> Measures.crossings(joined(2, 0, 1), at(0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1");
    }
}
