package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jgrapht.alg.drawing.model.Box2D;
import org.junit.jupiter.api.Test;

class DiscsTest {

    private static final Box2D AREA = Box2D.of(0, 0, 400, 300);
    private static final double GAP = 4;

    /** Discs of radius 10 at some points, which are where they would like to be. */
    private static Discs at(double... points) {
        Discs discs = new Discs(AREA, GAP, points.length / 2);
        for (int i = 0; i < points.length / 2; i++) {
            discs.radius[i] = 10;
            discs.anchor(i, points[2 * i], points[2 * i + 1]);
        }
        return discs;
    }

    private static double distance(Discs discs, int one, int other) {
        return Math.hypot(discs.x[one] - discs.x[other], discs.y[one] - discs.y[other]);
    }

    @Test
    void twoThatAreTooNearGiveWayByHalfEach() {
        Discs discs = at(100, 80, 106, 88);

        discs.separate();

        assertThat(distance(discs, 0, 1)).isCloseTo(24, within(1e-6));
        // Along the line between them, whose middle stays.
        assertThat(discs.x[0]).isCloseTo(103 - 7.2, within(1e-6));
        assertThat(discs.y[0]).isCloseTo(84 - 9.6, within(1e-6));
        assertThat(discs.x[1]).isCloseTo(103 + 7.2, within(1e-6));
        assertThat(discs.y[1]).isCloseTo(84 + 9.6, within(1e-6));
    }

    @Test
    void ofTwoTheOneThatIsFixedStays() {
        for (int fixed = 0; fixed < 2; fixed++) {
            Discs discs = at(100, 80, 106, 88);
            discs.fixed[fixed] = true;

            discs.separate();

            int other = 1 - fixed;
            double way = fixed == 0 ? 1 : -1;
            assertThat(discs.x[fixed]).isEqualTo(fixed == 0 ? 100 : 106);
            assertThat(discs.y[fixed]).isEqualTo(fixed == 0 ? 80 : 88);
            assertThat(discs.x[other]).isCloseTo(discs.x[fixed] + way * 14.4, within(1e-6));
            assertThat(discs.y[other]).isCloseTo(discs.y[fixed] + way * 19.2, within(1e-6));
        }
    }

    @Test
    void twoThatAreFixedStayHoweverNear() {
        Discs discs = at(100, 80, 101, 80);
        discs.fixed[0] = true;
        discs.fixed[1] = true;

        discs.separate();

        assertThat(discs.x).containsExactly(100, 101);
        assertThat(discs.y).containsExactly(80, 80);
    }

    @Test
    void thoseThatHaveRoomStayWhereTheyAre() {
        // Near in each direction, but not along the line between them; and a third far off.
        Discs discs = at(100, 100, 120, 120, 300, 40);

        discs.separate();

        assertThat(discs.x).containsExactly(100, 120, 300);
        assertThat(discs.y).containsExactly(100, 120, 40);
    }

    @Test
    void discsOfOnePlacePartAndStayNearIt() {
        Discs discs = at(200, 150, 200, 150, 200, 150);

        discs.separate();

        for (int i = 0; i < 3; i++) {
            assertThat(distance(discs, i, (i + 1) % 3)).isGreaterThan(24 - 0.01);
            assertThat(Math.hypot(discs.x[i] - 200, discs.y[i] - 150)).isLessThan(24);
        }
    }

    @Test
    void oneThatIsAwayFromItsPlaceIsDrawnThere() {
        Discs discs = at(200, 150);
        discs.x[0] = 240;
        discs.y[0] = 100;

        discs.separate();

        assertThat(discs.x[0]).isCloseTo(200, within(0.01));
        assertThat(discs.y[0]).isCloseTo(150, within(0.01));
    }

    @Test
    void allButTheFixedAreKeptInTheArea() {
        Discs discs = at(-50, 150, 450, 340, 500, -20);
        discs.fixed[2] = true;

        discs.separate();

        assertThat(discs.x).containsExactly(0, 400, 500);
        assertThat(discs.y).containsExactly(150, 300, -20);
    }
}
