package org.entente.drawing.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.drawing.Outlines;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrowHeadTest {

    private static final Curve LINE = Curve.bulging(new Point(0, 0), new Point(100, 0), 0);

    @Test
    void noTwoStancesShareTheShapeOfTheirHeads() {
        List<Outline> heads =
                Arrays.stream(Stance.values()).map(s -> ArrowHead.at(LINE, s).head()).toList();

        assertThat(heads).doesNotContainNull().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void theTipIsTheEndOfTheLineAndTheShaftEndsWithinTheHead(Stance stance) {
        ArrowHead arrow = ArrowHead.at(LINE, stance);

        Box head = Outlines.bounds(arrow.head());
        assertThat(Outlines.corners(arrow.head())).contains(LINE.end());
        assertThat(head.maxX()).isLessThan(100.1);
        assertThat(head.width()).isLessThan(16);
        assertThat(head.contains(arrow.shaft().end())).isTrue();
        assertThat(arrow.shaft().end().x()).isLessThan(99);
        assertThat(arrow.shaft().start()).isEqualTo(LINE.start());
    }

    @ParameterizedTest
    @EnumSource
    void headsAtBothEndsMirrorEachOther(Stance stance) {
        ArrowHead arrow = ArrowHead.both(LINE, stance);

        List<Point> corners = Outlines.corners(arrow.head());
        assertThat(corners).hasSize(2 * Outlines.corners(ArrowHead.at(LINE, stance).head()).size());
        for (Point corner : corners) {
            assertThat(corners)
                    .as("the mirror of %s", corner)
                    .anyMatch(
                            other ->
                                    other.distance(new Point(100 - corner.x(), corner.y())) < 1e-6);
        }
        assertThat(arrow.shaft().start().x()).isGreaterThan(1);
        assertThat(arrow.shaft().end().x()).isLessThan(99);
    }

    @ParameterizedTest
    @EnumSource
    void aLineTooShortForItsHeadsIsStillDrawn(Stance stance) {
        Curve stub = Curve.bulging(new Point(0, 0), new Point(2, 0), 0);

        Curve shaft = ArrowHead.both(stub, stance).shaft();

        assertThat(Double.isFinite(shaft.start().x()) && Double.isFinite(shaft.end().x())).isTrue();
    }
}
