package org.entente.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Outline.Close;
import org.entente.drawing.geometry.Outline.CurveTo;
import org.entente.drawing.geometry.Outline.LineTo;
import org.entente.drawing.geometry.Outline.MoveTo;
import org.entente.drawing.geometry.Outline.Step;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Polyline;
import org.entente.drawing.geometry.Segments;
import org.entente.drawing.style.NodeShape;
import org.entente.model.ActorKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapesTest {

    private static final Box BOX = new Box(10, 20, 30, 40);

    private static List<Point> points(Outline outline) {
        List<Point> points = new ArrayList<>();
        for (Step step : outline.steps()) {
            if (step instanceof MoveTo move) {
                points.add(move.to());
            } else if (step instanceof LineTo line) {
                points.add(line.to());
            } else if (step instanceof CurveTo curve) {
                points.add(curve.to());
            }
        }
        return points;
    }

    @Nested
    class ABox {

        @Test
        void knowsItsSidesAndItsMiddle() {
            assertThat(BOX.maxX()).isEqualTo(40);
            assertThat(BOX.maxY()).isEqualTo(60);
            assertThat(BOX.centre()).isEqualTo(new Point(25, 40));
            assertThat(Box.around(new Point(25, 40), 30, 40)).isEqualTo(BOX);
        }

        @Test
        void growsOnEverySide() {
            assertThat(BOX.grow(5)).isEqualTo(new Box(5, 15, 40, 50));
            assertThat(BOX.grow(-5)).isEqualTo(new Box(15, 25, 20, 30));
        }

        @Test
        void neverShrinksBelowNothing() {
            assertThat(BOX.grow(-100)).isEqualTo(new Box(25, 40, 0, 0));
        }

        @Test
        void unitedWithAnotherHoldsBoth() {
            Box union = BOX.union(new Box(0, 50, 5, 50));

            assertThat(union).isEqualTo(new Box(0, 20, 40, 80));
            assertThat(BOX.union(new Box(12, 22, 1, 1))).isEqualTo(BOX);
        }

        @Test
        void overlapsOnlyWhereSomeAreaIsShared() {
            assertThat(BOX.overlaps(new Box(39, 59, 10, 10))).isTrue();
            assertThat(BOX.overlaps(new Box(40, 20, 10, 10))).as("touching").isFalse();
            assertThat(BOX.overlaps(new Box(10, 60, 10, 10))).as("below").isFalse();
            assertThat(BOX.overlaps(new Box(0, 0, 10, 100))).as("left").isFalse();
            assertThat(BOX.overlaps(new Box(0, 0, 100, 20))).as("above").isFalse();
        }

        @Test
        void overlapsADiscByItsNearestPoint() {
            assertThat(BOX.overlapsDisc(new Point(45, 40), 6)).isTrue();
            assertThat(BOX.overlapsDisc(new Point(45, 40), 5)).as("touching").isFalse();
            assertThat(BOX.overlapsDisc(new Point(44, 64), 5.5)).as("round the corner").isFalse();
            assertThat(BOX.overlapsDisc(new Point(25, 40), 0.1)).as("inside").isTrue();
        }

        @Test
        void isNoDistanceFromWhatItHolds() {
            assertThat(BOX.distance(new Point(20, 30))).isZero();
            assertThat(BOX.distance(new Point(7, 16))).isEqualTo(5);
            assertThat(BOX.distance(new Point(43, 40))).isEqualTo(3);
        }

        @Test
        void holdsItsSides() {
            assertThat(BOX.contains(new Point(10, 20))).isTrue();
            assertThat(BOX.contains(new Point(40, 60))).isTrue();
            assertThat(BOX.contains(new Point(40.1, 60))).isFalse();
            assertThat(BOX.contains(BOX)).isTrue();
            assertThat(BOX.contains(new Box(9, 20, 5, 5))).isFalse();
            assertThat(BOX.contains(new Box(36, 20, 5, 5))).isFalse();
            assertThat(BOX.contains(new Box(10, 56, 5, 5))).isFalse();
        }
    }

    @Nested
    class Segment {

        private static boolean cross(Point a, Point b, Point c, Point d) {
            return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
        }

        private static double side(Point from, Point to, Point point) {
            return Math.signum(
                    (to.x() - from.x()) * (point.y() - from.y())
                            - (to.y() - from.y()) * (point.x() - from.x()));
        }

        @Test
        void crossesAnotherOnlyInside() {
            Point a = new Point(0, 0);
            Point b = new Point(10, 10);
            assertThat(crossing(a, b, new Point(0, 10), new Point(10, 0))).isTrue();
            assertThat(crossing(a, b, b, new Point(20, 0))).as("shared end").isFalse();
            assertThat(crossing(a, b, new Point(1, 0), new Point(11, 10))).as("parallel").isFalse();
            assertThat(crossing(a, b, new Point(20, 0), new Point(6, 5))).as("too short").isFalse();
        }

        @Test
        void touchesABoxItRunsThroughOrEndsIn() {
            assertThat(Segments.touches(BOX, new Point(0, 40), new Point(100, 40))).isTrue();
            assertThat(Segments.touches(BOX, new Point(25, 40), new Point(100, 90))).isTrue();
            assertThat(Segments.touches(BOX, new Point(0, 100), new Point(15, 25))).isTrue();
            assertThat(Segments.touches(BOX, new Point(0, 0), new Point(100, 10))).isFalse();
        }

        @Test
        void isAsFarAsItsNearestPoint() {
            Point a = new Point(0, 0);
            Point b = new Point(10, 0);
            assertThat(Segments.distance(new Point(5, 3), a, b)).isEqualTo(3);
            assertThat(Segments.distance(new Point(13, 4), a, b)).isEqualTo(5);
            assertThat(Segments.distance(new Point(3, 4), a, a)).as("no length").isEqualTo(5);
        }

        private static boolean crossing(Point a, Point b, Point c, Point d) {
            return crossings(List.of(a, b), List.of(c, d)) > 0;
        }

        private static int crossings(List<Point> one, List<Point> other) {
            return Polyline.of(one).crossings(Polyline.of(other));
        }

        @Test
        void isCountedAsManyTimesAsItsPiecesCross() {
            Random random = new Random(3);
            for (int round = 0; round < 200; round++) {
                List<Point> one = wandering(random, 2 + round % 14);
                List<Point> other = wandering(random, 2 + round % 9);
                int expected = 0;
                for (int i = 1; i < one.size(); i++) {
                    for (int j = 1; j < other.size(); j++) {
                        boolean cross =
                                cross(one.get(i - 1), one.get(i), other.get(j - 1), other.get(j));
                        expected += cross ? 1 : 0;
                    }
                }
                assertThat(crossings(one, other)).isEqualTo(expected);
            }
        }

        private static List<Point> wandering(Random random, int corners) {
            return Stream.generate(() -> new Point(random.nextDouble(), random.nextDouble()))
                    .limit(corners)
                    .toList();
        }

        @Test
        void aPolylineKnowsItsBox() {
            List<Point> line = List.of(new Point(3, 9), new Point(-1, 4), new Point(7, 5));
            assertThat(Polyline.of(line).around()).isEqualTo(new Box(-1, 4, 8, 5));
        }

        @Test
        void isCountedForEachCrossing() {
            List<Point> zigzag = List.of(new Point(0, 1), new Point(2, -1), new Point(4, 1));
            List<Point> line = List.of(new Point(-1, 0), new Point(9, 0));

            assertThat(crossings(zigzag, line)).isEqualTo(2);
        }

        @Test
        void isCountedOnceWhereItCrossesInACorner() {
            Point middle = new Point(5, 5);
            List<Point> falling = List.of(new Point(0, 0), middle, new Point(10, 10));
            List<Point> rising = List.of(new Point(0, 10), middle, new Point(10, 0));
            List<Point> level = List.of(new Point(0, 5), new Point(10, 5));

            assertThat(crossings(falling, rising)).isEqualTo(1);
            assertThat(crossings(rising, falling)).isEqualTo(1);
            assertThat(crossings(falling, level)).isEqualTo(1);
            assertThat(crossings(level, rising)).isEqualTo(1);
        }

        @Test
        void isNotCountedWhereLinesBeginOrEndTogether() {
            Point hub = new Point(0, 0);
            List<Point> one = List.of(hub, new Point(10, 3));
            for (Point tip : List.of(new Point(10, -3), new Point(-4, 8), new Point(3, 9))) {
                assertThat(crossings(one, List.of(hub, tip))).isZero();
                assertThat(crossings(one, List.of(tip, hub))).isZero();
                assertThat(crossings(List.of(tip, hub), one)).isZero();
            }
        }
    }

    @Nested
    class AnOutline {

        @Test
        void ofAPolygonRunsThroughItsCorners() {
            List<Point> corners = List.of(new Point(0, 0), new Point(4, 0), new Point(4, 3));

            assertThat(Outline.polygon(corners).steps())
                    .containsExactly(
                            new MoveTo(new Point(0, 0)),
                            new LineTo(new Point(4, 0)),
                            new LineTo(new Point(4, 3)),
                            new Close());
        }

        @Test
        void hasSidesThatRunAroundIt() {
            for (Outline shape :
                    List.of(
                            Outline.rounded(BOX, 3),
                            Outline.ellipse(BOX),
                            Outline.regular(new Point(5, 5), 10, 4, 0))) {
                List<Curve> sides = shape.sides();

                assertThat(sides).hasSizeGreaterThanOrEqualTo(4);
                for (int i = 0; i < sides.size(); i++) {
                    Curve next = sides.get((i + 1) % sides.size());
                    assertThat(sides.get(i).end()).isEqualTo(next.start());
                    assertThat(next.start()).isNotEqualTo(next.end());
                }
            }
        }

        @Test
        void ofARegularPolygonHasItsCornersOnACircle() {
            Point centre = new Point(5, 5);
            List<Point> corners = points(Outline.regular(centre, 10, 5, -Math.PI / 2));

            assertThat(corners).hasSize(5);
            assertThat(corners)
                    .allSatisfy(p -> assertThat(p.distance(centre)).isCloseTo(10, within(1e-9)));
            assertThat(corners.get(0).distance(new Point(5, -5))).isLessThan(1e-9);
        }

        @Test
        void ofAnEllipseTouchesTheMiddleOfEachSide() {
            assertThat(points(Outline.ellipse(BOX)))
                    .contains(
                            new Point(25, 20),
                            new Point(40, 40),
                            new Point(25, 60),
                            new Point(10, 40));
        }

        @Test
        void ofARoundedBoxUsesNoMoreThanHalfASide() {
            assertThat(Outline.rounded(BOX, 500)).isEqualTo(Outline.ellipse(BOX));
            assertThat(points(Outline.rounded(BOX, 4)))
                    .contains(new Point(14, 20), new Point(36, 20), new Point(40, 24));
        }

        @Test
        void joinedToAnotherKeepsBothBorders() {
            Outline one = Outline.ellipse(BOX);
            Outline two = Outline.polygon(List.of(new Point(0, 0), new Point(1, 1)));

            assertThat(Outline.join(List.of(one, two)).steps())
                    .startsWith(one.steps().toArray(new Step[0]))
                    .endsWith(two.steps().toArray(new Step[0]));
        }
    }

    @ParameterizedTest
    @EnumSource(NodeShape.class)
    void aShapeAndItsSignStayWithinTheRadius(NodeShape shape) {
        Point centre = new Point(100, 50);
        Box box = Box.around(centre, 41, 41);

        Outline outline = shape.outline(centre, 20);
        assertThat(outline.steps()).last().isEqualTo(new Close());
        assertThat(points(outline)).allMatch(box::contains);
        for (Outline sign : shape.sign(centre, 20)) {
            assertThat(points(sign)).allSatisfy(p -> assertThat(p.distance(centre)).isLessThan(20));
        }
    }

    @Test
    void everyKindOfActorHasItsOwnShape() {
        assertThat(ActorKind.values()).extracting(NodeShape::of).doesNotHaveDuplicates();
    }
}
