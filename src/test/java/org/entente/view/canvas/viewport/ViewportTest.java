package org.entente.view.canvas.viewport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportTest {

    private static final Viewport SOME = new Viewport(2, 30, -40);

    private static void assertSame(Point actual, Point expected) {
        assertThat(actual.distance(expected)).as("%s and %s", actual, expected).isLessThan(1e-6);
    }

    @Test
    void worldAndCanvasAreThereAndBack() {
        assertThat(SOME.toCanvas(new Point(10, 20))).isEqualTo(new Point(50, 0));
        assertThat(SOME.toWorld(50, 0)).isEqualTo(new Point(10, 20));
        assertThat(Viewport.IDENTITY.toWorld(7, 9)).isEqualTo(new Point(7, 9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.5, 0.9, 1, 1.25, 3, 1000})
    void zoomingKeepsThePointUnderThePointer(double factor) {
        Viewport zoomed = SOME.zoomAt(factor, 123, 45);

        assertSame(zoomed.toWorld(123, 45), SOME.toWorld(123, 45));
    }

    @Test
    void theZoomKeepsItsLimits() {
        assertThat(SOME.zoomAt(1000, 5, 5).zoom()).isEqualTo(8);
        assertThat(SOME.zoomAt(0.0001, 5, 5).zoom()).isEqualTo(0.1);
        assertThat(SOME.zoomAt(1.5, 5, 5).zoom()).isCloseTo(3, within(1e-9));
    }

    @Test
    void atALimitNothingMoves() {
        Viewport nearest = new Viewport(Viewport.MAX_ZOOM, 10, 20);

        assertThat(nearest.zoomAt(2, 300, 300)).isEqualTo(nearest);
    }

    @Test
    void panningMovesByPixels() {
        assertThat(SOME.pan(5, -6)).isEqualTo(new Viewport(2, 35, -46));
    }

    @Test
    void fittingShowsTheWholeInTheMiddle() {
        Box box = new Box(-100, 50, 1000, 500);
        Viewport fit = Viewport.fit(box, 800, 600);

        assertThat(fit.zoom()).isCloseTo(0.8, within(1e-9));
        assertSame(fit.toCanvas(box.centre()), new Point(400, 300));
        assertSame(fit.toCanvas(new Point(-100, 50)), new Point(0, 100));
    }

    @Test
    void fittingFromAfarLeavesRoomForTheNamesAtTheEdges() {
        Box box = new Box(-100, 50, 2000, 1000);
        Viewport fit = Viewport.fit(box, 800, 600);

        assertSame(fit.toCanvas(box.centre()), new Point(400, 300));
        assertSame(fit.toCanvas(new Point(-100, 550)), new Point(44, 300));
        assertSame(fit.toCanvas(new Point(1900, 550)), new Point(756, 300));
    }

    @Test
    void fittingNeverMagnifies() {
        Viewport fit = Viewport.fit(new Box(0, 0, 10, 10), 800, 600);

        assertThat(fit.zoom()).isEqualTo(1);
        assertSame(fit.toCanvas(new Point(5, 5)), new Point(400, 300));
    }

    @Test
    void fittingKeepsTheLimits() {
        assertThat(Viewport.fit(new Box(0, 0, 1e9, 1e9), 800, 600).zoom()).isEqualTo(0.1);
        assertThat(Viewport.fit(new Box(0, 0, 0, 0), 0, 0).zoom()).isEqualTo(0.1);
    }
}
