package org.entente.drawing.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurveTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Curve ARCH =
            new Curve(new Point(0, 0), new Point(0, 90), new Point(120, 90), new Point(120, 0));

    private static void assertSame(Point actual, Point expected) {
        assertThat(actual.distance(expected)).as("%s and %s", actual, expected).isLessThan(1e-9);
    }

    @Test
    void itBeginsAtItsStartAndEndsAtItsEnd() {
        assertSame(ARCH.at(0), ARCH.start());
        assertSame(ARCH.at(1), ARCH.end());
        assertSame(ARCH.at(0.5), new Point(60, 67.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.77, 1})
    void aPartFollowsTheWhole(double t) {
        Curve part = ARCH.part(0.2, 0.6);

        assertSame(part.at(t), ARCH.at(0.2 + 0.4 * t));
    }

    @Test
    void thePartFromStartToEndIsTheWhole() {
        assertThat(ARCH.part(0, 1)).isEqualTo(ARCH);
        assertSame(ARCH.part(0.3, 1).end(), ARCH.end());
        assertSame(ARCH.part(0, 0.3).start(), ARCH.start());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.5, 1})
    void reversedItIsRunThroughTheOtherWay(double t) {
        assertSame(ARCH.reversed().at(t), ARCH.at(1 - t));
        assertThat(ARCH.reversed().reversed()).isEqualTo(ARCH);
    }

    @Test
    void aLineToTheRightBulgesUpwards() {
        Curve curve = Curve.bulging(new Point(10, 50), new Point(110, 50), 20);

        assertSame(curve.at(0.5), new Point(60, 30));
    }

    @Test
    void theMiddleLiesTheBulgeOffTheLineInEveryDirection() {
        Point centre = new Point(3, 4);
        for (int i = 0; i < 12; i++) {
            double angle = 2 * Math.PI * i / 12;
            Point end = centre.plus(80 * Math.cos(angle), 80 * Math.sin(angle));
            Point middle = Curve.bulging(centre, end, 15).at(0.5);

            assertThat(middle.distance(centre.towards(end, 0.5))).isCloseTo(15, EXACT);
            // With y down, left of the direction of travel is a negative cross product.
            double cross =
                    (end.x() - centre.x()) * (middle.y() - centre.y())
                            - (end.y() - centre.y()) * (middle.x() - centre.x());
            assertThat(cross).isNegative();
        }
    }

    @Test
    void aNegativeBulgeIsOnTheOtherSide() {
        assertSame(
                Curve.bulging(new Point(0, 0), new Point(100, 0), -20).at(0.5), new Point(50, 20));
    }

    @Test
    void withoutBulgeItIsStraight() {
        Curve curve = Curve.bulging(new Point(0, 0), new Point(100, 50), 0);

        for (Point point : curve.samples(10)) {
            assertThat(point.y()).isCloseTo(point.x() / 2, EXACT);
        }
    }

    @Test
    void betweenPointsThatCoincideItIsThatPoint() {
        Point point = new Point(7, 7);

        assertThat(Curve.bulging(point, point, 20))
                .isEqualTo(new Curve(point, point, point, point));
    }

    @Test
    void samplesRunFromEndToEnd() {
        List<Point> samples = ARCH.samples(4);

        assertThat(samples).hasSize(5);
        assertThat(samples.get(0)).isEqualTo(ARCH.start());
        assertThat(samples.get(4)).isEqualTo(ARCH.end());
    }

    @Test
    void theDistanceIsThatOfTheNearestPoint() {
        Curve line = Curve.bulging(new Point(0, 0), new Point(100, 0), 0);

        assertThat(line.distance(new Point(50, 8))).isCloseTo(8, EXACT);
        assertThat(line.distance(new Point(-3, -4))).isCloseTo(5, EXACT);
        assertThat(ARCH.distance(new Point(60, 67.5))).isCloseTo(0, within(0.2));
    }

    @Test
    void itsBoundsHoldEverySample() {
        Box bounds = ARCH.bounds();

        assertThat(bounds.minX()).isZero();
        assertThat(bounds.width()).isCloseTo(120, EXACT);
        assertThat(bounds.height()).isCloseTo(67.5, within(0.2));
    }
}
