package org.entente.drawing.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpaceTest {

    private static final Box CANVAS = new Box(5, 7, 1000, 720);

    @Test
    void manyActorsGetMoreRoomInTheSameShape() {
        assertThat(Space.of(CANVAS, 60)).isEqualTo(CANVAS);
        assertThat(Space.of(CANVAS, 240)).isEqualTo(new Box(5, 7, 2000, 1440));
    }

    @Test
    void manyLabelsGetMoreRoomUpToTwoAndAHalfTimes() {
        // Twelve labels of 150 x 24 are 6 % of the canvas.
        assertThat(Space.forLabels(CANVAS, 12)).isEqualTo(CANVAS);
        Box four = Space.forLabels(CANVAS, 48);
        assertThat(four.width()).isCloseTo(2000, within(1e-9));
        assertThat(four.height()).isCloseTo(1440, within(1e-9));
        assertThat(Space.forLabels(CANVAS, 5000)).isEqualTo(new Box(5, 7, 2500, 1800));
        Box small = new Box(0, 0, 500, 300);
        assertThat(Space.forLabels(small, 10)).isEqualTo(small);
        assertThat(Space.forLabels(new Box(0, 0, 0, 0), 90)).isEqualTo(new Box(0, 0, 0, 0));
    }
}
