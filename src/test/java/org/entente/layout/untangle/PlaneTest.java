package org.entente.layout.untangle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PlaneTest {

    /** More than a thousandth of the longest segment. */
    private static final double SLACK = 0.03;

    private static boolean cross(double... at) {
        return Plane.cross(at[0], at[1], at[2], at[3], at[4], at[5], at[6], at[7]);
    }

    @Test
    void segmentsCrossWhereEachPartsTheEndsOfTheOther() {
        assertThat(cross(0, 0, 4, 4, 0, 4, 4, 0)).isTrue();
        assertThat(cross(4, 4, 0, 0, 0, 4, 4, 0)).isTrue();
        assertThat(cross(0, 0, 4, 4, 4, 0, 0, 4)).isTrue();
        assertThat(cross(0, 4, 4, 0, 0, 0, 4, 4)).isTrue();
    }

    @Test
    void segmentsThatEndBeforeTheyMeetDoNotCross() {
        assertThat(cross(0, 0, 1, 1, 0, 4, 4, 0)).isFalse();
        assertThat(cross(4, 4, 3, 3, 0, 4, 4, 0)).isFalse();
        assertThat(cross(0, 4, 4, 0, 0, 0, 1, 1)).isFalse();
        assertThat(cross(0, 4, 4, 0, 3, 3, 4, 4)).isFalse();
        assertThat(cross(0, 0, 4, 0, 0, 1, 4, 1)).isFalse();
    }

    @Test
    void segmentsThatTouchDoNotCross() {
        assertThat(cross(0, 0, 4, 0, 2, 0, 2, 5)).isFalse();
        assertThat(cross(0, 0, 4, 0, 2, 5, 2, 0)).isFalse();
        assertThat(cross(2, 0, 2, 5, 0, 0, 4, 0)).isFalse();
        assertThat(cross(2, 5, 2, 0, 0, 0, 4, 0)).isFalse();
        assertThat(cross(0, 0, 4, 0, 1, 0, 6, 0)).isFalse();
    }

    @Test
    void theDistanceFromASegmentIsThatOfItsNearestPoint() {
        assertThat(Plane.squareFrom(5, 3, 0, 0, 10, 0)).isEqualTo(9);
        assertThat(Plane.squareFrom(-3, 4, 0, 0, 10, 0)).isEqualTo(25);
        assertThat(Plane.squareFrom(13, 4, 0, 0, 10, 0)).isEqualTo(25);
        assertThat(Plane.squareFrom(0, 4, 0, 0, 10, 0)).isEqualTo(16);
        assertThat(Plane.squareFrom(4, 5, 1, 1, 1, 1)).isEqualTo(25);
        assertThat(Plane.squareFrom(0, 0, 0, 4, 4, 0)).isCloseTo(8, within(1e-12));
    }

    @Test
    void aSegmentMeetsABoxThatAnyOfItsPointsIsIn() {
        SplittableRandom random = new SplittableRandom(5);
        int met = 0;
        int missed = 0;
        for (int i = 0; i < 2000; i++) {
            double ax = random.nextDouble(-10, 10);
            double ay = random.nextDouble(-10, 10);
            double bx = random.nextDouble(-10, 10);
            double by = random.nextDouble(-10, 10);
            double width = random.nextDouble(0.5, 6);
            double height = random.nextDouble(0.5, 4);
            boolean meets = Plane.meets(1, -2, width, height, ax, ay, bx, by);
            if (isIn(width, height, ax, ay, bx, by)) {
                assertThat(meets).isTrue();
                met++;
            } else if (!isIn(width + SLACK, height + SLACK, ax, ay, bx, by)) {
                assertThat(meets).isFalse();
                missed++;
            }
        }
        assertThat(met).isGreaterThan(500);
        assertThat(missed).isGreaterThan(500);
    }

    /** By a thousand points of the segment. */
    private static boolean isIn(
            double width, double height, double ax, double ay, double bx, double by) {
        for (int i = 0; i <= 1000; i++) {
            double x = ax + (bx - ax) * i / 1000;
            double y = ay + (by - ay) * i / 1000;
            if (Math.abs(x - 1) < width && Math.abs(y + 2) < height) {
                return true;
            }
        }
        return false;
    }
}
