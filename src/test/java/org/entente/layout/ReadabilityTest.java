package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.layout.stress.Graphs;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

    /** Positions of 0, 1, 2 ... from their coordinates in turn. */
    private static Positions<Integer> at(double... coordinates) {
        Map<Integer, Point2D> points = new LinkedHashMap<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.put(i / 2, Point2D.of(coordinates[i], coordinates[i + 1]));
        }
        return new Positions<>(points);
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
        private final Positions<Integer> square = at(0, 0, 4, 0, 4, 4, 0, 4);

        @Test
        void theDiagonalsOfASquareCrossOnce() {
            assertThat(Readability.crossings(joined(4, 0, 2, 1, 3), square)).isEqualTo(1);
        }

        @Test
        void theSidesOfASquareDoNotCross() {
            assertThat(Readability.crossings(joined(4, 0, 1, 1, 2, 2, 3, 3, 0), square)).isZero();
        }

        @Test
        void parallelEdgesCountAsOne() {
            assertThat(Readability.crossings(joined(4, 0, 2, 2, 0, 0, 2, 1, 3), square))
                    .isEqualTo(1);
        }

        @Test
        void anEndOnAnotherEdgeIsNoCrossing() {
            assertThat(Readability.crossings(joined(4, 0, 1, 2, 3), at(0, 0, 4, 0, 2, 0, 2, 5)))
                    .isZero();
        }

        @Test
        void edgesAlongEachOtherDoNotCross() {
            assertThat(Readability.crossings(joined(4, 0, 1, 2, 3), at(0, 0, 4, 0, 1, 0, 6, 0)))
                    .isZero();
        }

        @Test
        void anUprightEdgeIsCrossed() {
            assertThat(Readability.crossings(joined(4, 0, 1, 2, 3), at(2, -1, 2, 1, 0, 0, 4, 0)))
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
            assertThat(Readability.crossings(star, at(corners))).isEqualTo(5);
        }

        @Test
        void theSweepFindsWhatEveryPairComparedFinds() {
            SplittableRandom random = new SplittableRandom(3);
            double[] coordinates = random.doubles(160, 0, 100).toArray();
            int[] ends = new int[240];
            for (int e = 0; e < 120; e++) {
                ends[2 * e] = e % 80;
                ends[2 * e + 1] = (e + (e < 80 ? 7 : 23)) % 80;
            }
            int expected = 0;
            for (int e = 0; e < ends.length; e += 2) {
                for (int f = 0; f < e; f += 2) {
                    expected += cross(coordinates, ends, e, f) ? 1 : 0;
                }
            }
            assertThat(expected).isGreaterThan(100);
            assertThat(Readability.crossings(joined(80, ends), at(coordinates)))
                    .isEqualTo(expected);
        }

        /** Solves for the crossing point. */
        private boolean cross(double[] at, int[] ends, int e, int f) {
            int a = ends[e];
            int b = ends[e + 1];
            int c = ends[f];
            int d = ends[f + 1];
            if (a == c || a == d || b == c || b == d) {
                return false;
            }
            double ux = at[2 * b] - at[2 * a];
            double uy = at[2 * b + 1] - at[2 * a + 1];
            double vx = at[2 * d] - at[2 * c];
            double vy = at[2 * d + 1] - at[2 * c + 1];
            double wx = at[2 * c] - at[2 * a];
            double wy = at[2 * c + 1] - at[2 * a + 1];
            double det = ux * vy - uy * vx;
            double s = (wx * vy - wy * vx) / det;
            double t = (wx * uy - wy * ux) / det;
            return s > 0 && s < 1 && t > 0 && t < 1;
        }
    }

    @Nested
    class Distances {
        private final Skeleton<Integer> edge = joined(3, 0, 1);

        @Test
        void aVertexBesideAnEdgeIsAsFarAsItsPerpendicular() {
            assertThat(Readability.leastEdgeDistance(edge, at(0, 0, 10, 0, 5, 3))).isEqualTo(3);
        }

        @Test
        void aVertexBeyondAnEdgeIsAsFarAsItsEnd() {
            assertThat(Readability.leastEdgeDistance(edge, at(0, 0, 10, 0, 13, 4))).isEqualTo(5);
        }

        @Test
        void anEdgeWithoutLengthIsAsFarAsItsPoint() {
            assertThat(Readability.leastEdgeDistance(edge, at(1, 1, 1, 1, 4, 5))).isEqualTo(5);
        }

        @Test
        void withoutAForeignVertexNoEdgeIsNear() {
            assertThat(Readability.leastEdgeDistance(joined(2, 0, 1), at(0, 0, 1, 0)))
                    .isEqualTo(Double.POSITIVE_INFINITY);
        }

        @Test
        void edgesNearForeignVerticesAreCountedOnceEach() {
            Skeleton<Integer> graph = joined(6, 0, 1, 2, 3);
            Positions<Integer> positions = at(0, 0, 10, 0, 0, 9, 10, 9, 3, 1, 7, -1);
            assertThat(Readability.edgesThroughVertices(graph, positions, 2)).isEqualTo(1);
            assertThat(Readability.edgesThroughVertices(graph, positions, 0.5)).isZero();
            assertThat(Readability.edgesThroughVertices(graph, positions, 8.5)).isEqualTo(2);
        }

        @Test
        void aVertexOnAnEdgeCountsAtAnyRadius() {
            assertThat(Readability.edgesThroughVertices(edge, at(0, 0, 10, 0, 5, 0), 0))
                    .isEqualTo(1);
        }

        @Test
        void theTwoNearestVerticesAreFound() {
            assertThat(Readability.leastVertexDistance(at(0, 0, 1, 9, 4, 4, 7, 8, 2, 12)))
                    .isCloseTo(Math.sqrt(10), within(1e-12));
        }

        @Test
        void coincidentVerticesAreNoDistanceApart() {
            assertThat(Readability.leastVertexDistance(at(1, 1, 5, 5, 1, 1))).isZero();
        }

        @Test
        void aSingleVertexHasNoNeighbour() {
            assertThat(Readability.leastVertexDistance(at(1, 1)))
                    .isEqualTo(Double.POSITIVE_INFINITY);
        }
    }

    @Nested
    class LengthsAndAngles {
        @Test
        void lengthsOneAndThreeVaryByAHalf() {
            assertThat(Readability.edgeLengthVariation(joined(3, 0, 1, 1, 2), at(0, 0, 1, 0, 4, 0)))
                    .isCloseTo(0.5, within(1e-12));
        }

        @Test
        void equalLengthsDoNotVary() {
            assertThat(Readability.edgeLengthVariation(joined(3, 0, 1, 1, 2), at(0, 0, 1, 0, 1, 1)))
                    .isZero();
        }

        @Test
        void withoutEdgesOrLengthNothingVaries() {
            assertThat(Readability.edgeLengthVariation(joined(2), at(0, 0, 1, 0))).isZero();
            assertThat(Readability.edgeLengthVariation(joined(2, 0, 1), at(3, 3, 3, 3))).isZero();
        }

        @Test
        void aCrossOfFourEdgesIsEvenlySpread() {
            assertThat(
                            Readability.angularResolution(
                                    joined(5, 0, 1, 0, 2, 0, 3, 0, 4),
                                    at(0, 0, 1, 0, 0, 1, -1, 0, 0, -1)))
                    .isCloseTo(1, within(1e-12));
        }

        @Test
        void aRightAngleIsHalfOfAStraightLine() {
            assertThat(Readability.angularResolution(joined(3, 0, 1, 0, 2), at(0, 0, 5, 0, 0, 2)))
                    .isCloseTo(0.5, within(1e-12));
        }

        @Test
        void theAngleAcrossTheNegativeAxisIsSeen() {
            assertThat(
                            Readability.angularResolution(
                                    joined(3, 0, 1, 0, 2), at(0, 0, -1, 1, -1, -1)))
                    .isCloseTo(0.5, within(1e-12));
        }

        @Test
        void anEdgeWithoutLengthSpreadsNowhere() {
            assertThat(Readability.angularResolution(joined(3, 0, 1, 0, 2), at(0, 0, 0, 0, 0, 2)))
                    .isZero();
        }

        @Test
        void withNothingToSpreadTheResolutionIsFull() {
            assertThat(Readability.angularResolution(joined(2, 0, 1), at(0, 0, 1, 1))).isEqualTo(1);
        }
    }

    @Nested
    class Aspect {
        @Test
        void aPictureOfTheAreasProportionsFits() {
            assertThat(Readability.aspectFit(at(0, 0, 3, 2), Box2D.of(600, 400))).isEqualTo(1);
        }

        @Test
        void aSquareInATwiceAsWideAreaFitsByHalf() {
            assertThat(Readability.aspectFit(at(0, 0, 3, 3), Box2D.of(600, 300))).isEqualTo(0.5);
        }

        @Test
        void aLineDoesNotFitAndAPointAlwaysDoes() {
            assertThat(Readability.aspectFit(at(0, 0, 3, 0), Box2D.of(6, 4))).isZero();
            assertThat(Readability.aspectFit(at(2, 2, 2, 2), Box2D.of(6, 4))).isEqualTo(1);
            assertThat(Readability.aspectFit(at(0, 0, 3, 0), Box2D.of(0, 0))).isZero();
        }
    }

    @Nested
    class Stress {
        @Test
        void exactDistancesHaveNoStressAtAnyScale() {
            assertThat(Readability.stress(joined(3, 0, 1, 1, 2), at(0, 0, 70, 0, 140, 0)))
                    .isCloseTo(0, within(1e-12));
        }

        @Test
        void aTriangleBentFromAPathHasTheStressWorkedOutByHand() {
            // Ratios of distance to wanted distance: 1, 1 and 1/2. The best scale is 2.5 / 2.25;
            // what is left is 1 - 2.5 * 2.5 / 2.25 / 3.
            double height = Math.sqrt(3) / 2;
            assertThat(Readability.stress(joined(3, 0, 1, 1, 2), at(0, 0, 0.5, height, 1, 0)))
                    .isCloseTo(1 - 6.25 / 6.75, within(1e-12));
        }

        @Test
        void coincidentVerticesHaveFullStress() {
            assertThat(Readability.stress(joined(3, 0, 1, 1, 2), at(4, 4, 4, 4, 4, 4)))
                    .isEqualTo(1);
        }

        @Test
        void pairsThatNothingConnectsDoNotCount() {
            assertThat(Readability.stress(joined(4, 0, 1, 2, 3), at(0, 0, 1, 0, 50, 50, 50, 51)))
                    .isCloseTo(0, within(1e-12));
            assertThat(Readability.stress(joined(2), at(0, 0, 1, 0))).isZero();
        }
    }

    @Nested
    class Score {
        private final Box2D area = Box2D.of(4, 4);

        @Test
        void aVertexWithoutAPositionIsRejected() {
            assertThatThrownBy(() -> Readability.crossings(joined(2, 0, 1), at(0, 0)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1");
        }

        @Test
        void theScoreGathersTheMeasures() {
            Skeleton<Integer> graph = joined(4, 0, 2, 1, 3);
            LayoutScore score = LayoutScore.of(graph, at(0, 0, 4, 0, 4, 4, 0, 4), area, 1);
            assertThat(score).isEqualTo(new LayoutScore(1, 0, 0, 1, 1, 0));
            assertThat(score.cost()).isEqualTo(1);
        }

        @Test
        void theCostFunctionIsTheScoresCost() {
            Skeleton<Integer> graph = joined(3, 0, 1, 1, 2);
            Positions<Integer> positions = at(0, 0, 4, 0, 2, 0);
            assertThat(LayoutScore.costIn(graph, area, 1).applyAsDouble(positions))
                    .isEqualTo(LayoutScore.of(graph, positions, area, 1).cost())
                    .isGreaterThan(3);
        }
    }
}
