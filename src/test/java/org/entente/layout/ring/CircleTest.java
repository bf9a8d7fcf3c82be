package org.entente.layout.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CircleTest {

    private static final double TURN = 2 * Math.PI;

    private static void assertApart(double[] angles, double gap, double... expected) {
        Circle.keepApart(angles, gap);
        assertThat(angles).containsExactly(expected, within(1e-6));
    }

    @Test
    void whatIsFarEnoughApartStays() {
        assertApart(new double[] {0, 1, 2}, 1, 0, 1, 2);
    }

    @Test
    void twoThatAreTooCloseGiveWayAlike() {
        assertApart(new double[] {1, 1.2}, 0.4, 0.9, 1.3);
    }

    @Test
    void theLastAndTheFirstAreNeighbours() {
        assertApart(new double[] {0.05, TURN - 0.05}, 0.3, 0.15, TURN - 0.15);
    }

    @Test
    void aPushIsPassedOn() {
        double[] angles = {1, 1, 1.1};
        Circle.keepApart(angles, 0.5);
        assertThat(angles[1] - angles[0]).isGreaterThanOrEqualTo(0.5 - 1e-6);
        assertThat(angles[2] - angles[1]).isGreaterThanOrEqualTo(0.5 - 1e-6);
        assertThat(angles[0] + angles[1] + angles[2]).isEqualTo(3.1, within(1e-9));
    }

    @Test
    void aFullCircleIsSpreadEvenly() {
        double eighth = TURN / 8;
        assertApart(new double[4], TURN / 4, -3 * eighth, -eighth, eighth, 3 * eighth);
        assertApart(new double[] {1, 1}, TURN / 2, 1 - TURN / 4, 1 + TURN / 4);
    }

    @Test
    void oneAloneStaysAndNoneIsNothing() {
        assertApart(new double[] {7}, TURN, 7);
        assertApart(new double[0], 1);
    }
}
