package org.entente.layout.untangle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.layout.untangle.Drafts.AREA;
import static org.entente.layout.untangle.Drafts.BARE;
import static org.entente.layout.untangle.Drafts.at;
import static org.entente.layout.untangle.Drafts.joined;
import static org.entente.layout.untangle.Drafts.marks;

import java.util.Arrays;
import java.util.List;
import org.entente.layout.Measures;
import org.entente.layout.Places;
import org.entente.layout.Prng;
import org.entente.layout.Skeleton;
import org.entente.layout.stress.Graphs;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TangleTest {

    private static final Extent NAME = new Extent(80, 16);
    private static final Extent LABEL = new Extent(100, 20);

    /** What a drawing costs, but for its stress and the room it leaves. */
    private static double apart(Skeleton<Integer> graph, MarkSizes<Integer> marks, double... at) {
        Tangle tangle = new Tangle(graph, marks, at(at), AREA);
        return tangle.cost() - tangle.common();
    }

    @Nested
    class Lines {

        private final Skeleton<Integer> two = joined(4, 0, 1, 2, 3);

        @Test
        void aCrossingOfSingleLinesIsTheUnit() {
            assertThat(apart(two, BARE, 0, 0, 800, 800, 0, 800, 800, 0)).isEqualTo(1);
            assertThat(apart(two, BARE, 0, 0, 800, 0, 0, 800, 800, 800)).isZero();
        }

        @Test
        void ofBroadLinesACrossingCostsMore() {
            MarkSizes<Integer> three = marks(20, Extent.NONE, 3, Extent.NONE);

            assertThat(apart(two, three, 0, 0, 800, 800, 0, 800, 800, 0)).isEqualTo(5);
        }

        @Test
        void linesThatMeetInAVertexDoNotCross() {
            assertThat(apart(joined(3, 0, 1, 1, 2), BARE, 0, 0, 400, 400, 800, 0)).isZero();
        }

        @Test
        void aLineThroughADiscCostsMoreThanAFewCrossings() {
            Skeleton<Integer> line = joined(3, 0, 1);

            assertThat(apart(line, BARE, 0, 0, 800, 0, 400, 0)).isEqualTo(8);
            // Clear is a radius of 20, half a line of 6 and 9 of clearance: 32.
            assertThat(apart(line, BARE, 0, 0, 800, 0, 400, 32)).isZero();
            assertThat(apart(line, BARE, 0, 0, 800, 0, 400, 28))
                    .isCloseTo(8 * 4 * (1 - 28 / 32.0), within(1e-12));
            assertThat(apart(line, BARE, 0, 0, 800, 0, 866, 0)).isZero();
        }

        @Test
        void broadLinesKeepFurtherOff() {
            MarkSizes<Integer> four = marks(20, Extent.NONE, 4, Extent.NONE);

            assertThat(apart(joined(3, 0, 1), four, 0, 0, 800, 0, 400, 40)).isPositive();
            assertThat(apart(joined(3, 0, 1), four, 0, 0, 800, 0, 400, 41)).isZero();
        }

        @Test
        void aLineThroughANameCostsLessThanACrossing() {
            MarkSizes<Integer> named = marks(20, NAME, 1, Extent.NONE);

            // The name stands from 22 to 38 below the centre of its vertex.
            assertThat(apart(joined(3, 0, 1), named, 0, 400, 800, 400, 400, 365))
                    .isCloseTo(0.6, within(1e-12));
            assertThat(apart(joined(3, 0, 1), named, 0, 400, 800, 400, 400, 360)).isZero();
            assertThat(apart(joined(3, 0, 1), named, 0, 400, 800, 400, 400, 440)).isZero();
        }

        @Test
        void linesThatLeaveAVertexSideBySideAreHardToTellApart() {
            Skeleton<Integer> fork = joined(3, 0, 1, 0, 2);

            assertThat(apart(fork, BARE, 0, 0, 800, 0, 800, 200)).isPositive().isLessThan(1.2);
            assertThat(apart(fork, BARE, 0, 0, 800, 0, 800, 430)).isZero();
            assertThat(apart(fork, BARE, 400, 0, 800, 0, 0, 10)).isZero();
        }

        @Test
        void aLineNeedsRoomForItsHeadsAndItsLabel() {
            Skeleton<Integer> line = joined(2, 0, 1);
            MarkSizes<Integer> labelled = marks(20, Extent.NONE, 1, LABEL);

            assertThat(apart(line, BARE, 0, 0, 70, 0)).isZero();
            assertThat(apart(line, labelled, 0, 0, 170, 0)).isZero();
            assertThat(apart(line, labelled, 0, 0, 169, 0))
                    .isCloseTo(3 * (1 - 169 / 170.0), within(1e-12));
            // Upright, the height of the label is in the way.
            assertThat(apart(line, labelled, 0, 0, 0, 90)).isZero();
            assertThat(apart(line, labelled, 0, 0, 0, 89)).isPositive();
        }
    }

    @Nested
    class Boxes {

        @Test
        void discsThatComeNearCostTheMoreTheNearer() {
            assertThat(apart(joined(2), BARE, 0, 0, 66, 0)).isZero();
            assertThat(apart(joined(2), BARE, 0, 0, 33, 0)).isCloseTo(4, within(1e-12));
            assertThat(apart(joined(2), BARE, 5, 5, 5, 5)).isEqualTo(8);
        }

        @Test
        void namesLieNeitherOnNamesNorOnDiscs() {
            MarkSizes<Integer> named = marks(20, NAME, 1, Extent.NONE);

            assertThat(apart(joined(2), named, 0, 0, 80, 0)).isZero();
            assertThat(apart(joined(2), named, 0, 0, 79, 0))
                    .isCloseTo(0.5 + 1 / 40.0, within(1e-12));
            assertThat(apart(joined(2), named, 0, 0, 0, 57)).isGreaterThan(1.5);
            assertThat(apart(joined(2), named, 0, 0, 0, 66)).isZero();
        }

        @Test
        void labelsKeepOffNames() {
            MarkSizes<Integer> labelled = marks(20, NAME, 1, LABEL);
            Skeleton<Integer> line = joined(3, 0, 1);

            assertThat(apart(line, labelled, 0, 400, 800, 400, 400, 300)).isZero();
            // The name stands from 377 to 393, and the label from 390 to 410.
            assertThat(apart(line, labelled, 0, 400, 800, 400, 400, 355))
                    .isCloseTo(1.5, within(1e-12));
            assertThat(apart(line, labelled, 0, 400, 800, 400, 400, 445)).isZero();
        }

        @Test
        void labelsKeepOffDiscs() {
            MarkSizes<Integer> labelled = marks(20, Extent.NONE, 1, new Extent(100, 60));
            Skeleton<Integer> line = joined(3, 0, 1);

            assertThat(apart(line, labelled, 0, 400, 800, 400, 400, 440))
                    .isCloseTo(3, within(1e-12));
            assertThat(apart(line, labelled, 0, 400, 800, 400, 400, 450)).isZero();
        }

        @Test
        void labelsKeepOffLabelsAndOtherLines() {
            MarkSizes<Integer> labelled = marks(20, Extent.NONE, 3, LABEL);
            MarkSizes<Integer> bare = marks(20, Extent.NONE, 3, Extent.NONE);
            Skeleton<Integer> two = joined(4, 0, 1, 2, 3);
            double[] near = {0, 400, 800, 400, 0, 418, 800, 418};
            double[] through = {0, 400, 800, 400, 0, 405, 800, 405};

            assertThat(apart(two, labelled, near) - apart(two, bare, near))
                    .isCloseTo(1.5 * 1.5, within(1e-9));
            assertThat(apart(two, labelled, through) - apart(two, bare, through))
                    .isCloseTo(1.5 * 1.5 + 2 * 0.5 * 3, within(1e-9));
        }

        @Test
        void aLabelSlidesAlongItsLine() {
            Tangle tangle =
                    new Tangle(
                            joined(3, 0, 1),
                            marks(20, NAME, 1, LABEL),
                            at(0, 400, 800, 400, 400, 355),
                            AREA);
            double before = tangle.cost();
            assertThat(tangle.share(0)).isEqualTo(0.5);
            assertThat(tangle.aroundLabel(0)).isCloseTo(1.5, within(1e-12));
            tangle.setLabel(0, 0.3);

            assertThat(tangle.share(0)).isEqualTo(0.3);
            assertThat(tangle.aroundLabel(0)).isZero();
            assertThat(tangle.cost()).isCloseTo(before - 1.5, within(1e-12));
        }
    }

    @Nested
    class Common {

        @Test
        void roomThatIsNotUsedCosts() {
            assertThat(new Tangle(joined(2), BARE, at(0, 0, 1000, 800), AREA).common()).isZero();
            assertThat(new Tangle(joined(2), BARE, at(0, 0, 500, 400), AREA).common()).isEqualTo(3);
            assertThat(new Tangle(joined(1), BARE, at(1, 1), Box2D.of(0, 0, 0, 5)).common())
                    .isZero();
        }

        @Test
        void soDoesStress() {
            Skeleton<Integer> path = joined(3, 0, 1, 1, 2);
            Tangle bent = new Tangle(path, BARE, at(0, 0, 500, 0, 500, 800), AREA);

            assertThat(bent.common())
                    .isCloseTo(30 * bent.stress() + 4 * (1 - 0.5), within(1e-12))
                    .isGreaterThan(2.5);
        }
    }

    @Nested
    class Moves {

        private static final int COUNT = 12;
        private final Skeleton<Integer> graph = Skeleton.of(Graphs.grown(COUNT, 2, 3));
        private final MarkSizes<Integer> marks =
                marks(30, new Extent(120, 20), 2, new Extent(150, 40));

        private Places<Integer> scattered(Prng random) {
            double[] at = new double[2 * COUNT];
            for (int i = 0; i < at.length; i += 2) {
                at[i] = 1000 * random.nextDouble();
                at[i + 1] = 800 * random.nextDouble();
            }
            return at(at);
        }

        @Test
        void whatAMoveChangesIsSeenAroundItsVertex() {
            Prng random = new Prng(4);
            for (MarkSizes<Integer> each : List.of(marks, BARE)) {
                Tangle tangle = new Tangle(graph, each, scattered(random), AREA);
                for (int i = 0; i < 100; i++) {
                    int v = random.nextInt(COUNT);
                    double whole = tangle.cost() - tangle.common();
                    double part = tangle.around(v, Double.POSITIVE_INFINITY);
                    tangle.move(v, 1000 * random.nextDouble(), 800 * random.nextDouble());

                    assertThat(tangle.around(v, Double.POSITIVE_INFINITY) - part)
                            .isCloseTo(tangle.cost() - tangle.common() - whole, within(1e-9));
                }
            }
        }

        @Test
        void whatASlideChangesIsSeenAroundItsLabel() {
            Prng random = new Prng(4);
            Tangle tangle = new Tangle(graph, marks, scattered(random), AREA);
            for (int i = 0; i < 100; i++) {
                int e = random.nextInt(tangle.size);
                double whole = tangle.cost();
                double part = tangle.aroundLabel(e);
                tangle.setLabel(e, random.nextDouble());

                assertThat(tangle.aroundLabel(e) - part)
                        .isCloseTo(tangle.cost() - whole, within(1e-9));
            }
        }

        @Test
        void aDrawingMovedIntoPlaceIsLikeOneMadeThere() {
            Prng random = new Prng(6);
            Places<Integer> there = scattered(random);
            Tangle moved = new Tangle(graph, marks, scattered(random), AREA);
            for (int v = 0; v < COUNT; v++) {
                Point2D point = there.of(v);
                double with = moved.stressWith(v, point.getX(), point.getY());
                moved.move(v, point.getX(), point.getY());
                assertThat(moved.stress()).isCloseTo(with, within(1e-9));
            }
            Tangle made = new Tangle(graph, marks, there, AREA);

            assertThat(moved.cost()).isCloseTo(made.cost(), within(1e-9));
            assertThat(moved.stress())
                    .isCloseTo(Measures.stress(graph, there), within(1e-9))
                    .isCloseTo(made.stress(), within(1e-9));
        }

        @Test
        void countingEndsWhereItIsEnough() {
            Tangle tangle = new Tangle(graph, marks, scattered(new Prng(4)), AREA);
            double all = tangle.around(0, Double.POSITIVE_INFINITY);

            assertThat(tangle.around(0, 1)).isGreaterThan(1).isLessThan(all);
            assertThat(tangle.around(0, all)).isEqualTo(all);
        }
    }

    @Test
    void insideIsTheAreaWithItsBorder() {
        Tangle tangle = new Tangle(joined(1), BARE, at(20, 30), Box2D.of(10, 20, 30, 40));

        assertThat(tangle.side()).isEqualTo(30);
        assertThat(tangle.isInside(10, 20)).isTrue();
        assertThat(tangle.isInside(40, 60)).isTrue();
        assertThat(tangle.isInside(9.9, 30)).isFalse();
        assertThat(tangle.isInside(40.1, 30)).isFalse();
        assertThat(tangle.isInside(20, 19.9)).isFalse();
        assertThat(tangle.isInside(20, 60.1)).isFalse();
    }

    @Test
    void crossingsWeighAsManyAsTheMeasureCounts() {
        Skeleton<Integer> graph = Skeleton.of(Graphs.grown(30, 3, 2));
        Prng random = new Prng(9);
        double[] coordinates = new double[60];
        Arrays.setAll(coordinates, i -> 1e6 * random.nextDouble());
        MarkSizes<Integer> points = marks(0, Extent.NONE, 1, Extent.NONE);
        MarkSizes<Integer> broad = marks(0, Extent.NONE, 2, Extent.NONE);
        double twice = apart(graph, broad, coordinates) - apart(graph, points, coordinates);

        // So far apart that broader lines only make crossings dearer, from 1 to 2.5.
        assertThat(twice / 1.5)
                .isCloseTo(Measures.crossings(graph, at(coordinates)), within(0.5))
                .isGreaterThan(100);
    }
}
