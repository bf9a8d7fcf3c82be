package org.entente.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.drawing.geometry.Box;
import org.junit.jupiter.api.Test;

class CornerTest {

    private static final NodeMark LEFT = Pictures.node("a", 60, 640, 30);
    private static final NodeMark TOP = Pictures.node("b", 60, 60, 30);
    private static final NodeMark RIGHT = Pictures.node("c", 940, 640, 30);

    @Test
    void aCardGoesWhereItCoversNoNode() {
        GraphDrawing drawing = Pictures.of(List.of(LEFT, TOP, RIGHT), List.of());

        Corner corner = Corner.freest(drawing, 200, 150, 8, Set.of());

        assertThat(corner).isEqualTo(Corner.TOP_RIGHT);
        assertThat(Corner.isFree(drawing, corner.place(Pictures.AREA, 200, 150, 8))).isTrue();
        for (Corner other : Set.of(Corner.BOTTOM_LEFT, Corner.TOP_LEFT, Corner.BOTTOM_RIGHT)) {
            assertThat(Corner.isFree(drawing, other.place(Pictures.AREA, 200, 150, 8))).isFalse();
        }
    }

    @Test
    void aTakenCornerIsLeftToOthers() {
        GraphDrawing drawing = Pictures.of(List.of(), List.of());

        assertThat(Corner.freest(drawing, 10, 10, 8, Set.of())).isEqualTo(Corner.BOTTOM_LEFT);
        assertThat(Corner.freest(drawing, 10, 10, 8, Set.of(Corner.BOTTOM_LEFT)))
                .isEqualTo(Corner.TOP_LEFT);
    }

    @Test
    void everyCornerIsWithinTheArea() {
        for (Corner corner : Corner.values()) {
            Box box = corner.place(Pictures.AREA, 100, 50, 8);
            assertThat(Pictures.AREA.grow(-8 + 1e-9).contains(box)).isTrue();
        }
    }

    @Test
    void lineUnderneathIsLesserEvilThanNodeButWorseThanNothing() {
        TieMark tie = Pictures.tie("t", LEFT, TOP);
        GraphDrawing drawing = Pictures.of(List.of(RIGHT), List.of(tie));

        assertThat(Corner.freest(drawing, 100, 100, 8, Set.of())).isEqualTo(Corner.TOP_RIGHT);
    }
}
