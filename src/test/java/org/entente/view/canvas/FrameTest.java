package org.entente.view.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.drawing.Box;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Point;
import org.entente.drawing.Theme;
import org.entente.drawing.VisualStyle;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final GraphDrawing EMPTY =
            new GraphDrawing(
                    new Box(0, 0, 1000, 700),
                    List.of(),
                    List.of(),
                    List.of(),
                    VisualStyle.of(Theme.LIGHT));
    private static final Viewport VIEWPORT = new Viewport(0.5, 30, -20);
    private static final Frame FRAME = new Frame(EMPTY, VIEWPORT, 800, 600, 2);

    @Test
    void theImageCoversTheCanvasAndItsMarginInPixelsOfTheScreen() {
        assertThat(FRAME.pixelsAcross()).isEqualTo(2 * (800 + 240));
        assertThat(FRAME.pixelsDown()).isEqualTo(2 * (600 + 240));
    }

    @Test
    void theImageLiesWhereItsPartOfTheWorldIs() {
        Viewport moved = VIEWPORT.zoomAt(1.3, 200, 100).pan(17, 4);
        Viewport placed = FRAME.placedIn(moved);

        Point corner = VIEWPORT.toWorld(-Frame.MARGIN, -Frame.MARGIN);
        assertThat(placed.zoom()).isEqualTo(1.3);
        assertThat(moved.toCanvas(corner).distance(new Point(placed.x(), placed.y())))
                .isLessThan(1e-9);
    }

    @Test
    void itServesInMotionUntilItsMarginIsUsedUp() {
        assertThat(FRAME.servesInMotion(VIEWPORT.pan(Frame.MARGIN, -Frame.MARGIN))).isTrue();
        assertThat(FRAME.servesInMotion(VIEWPORT.pan(Frame.MARGIN + 1, 0))).isFalse();
        assertThat(FRAME.servesInMotion(VIEWPORT.pan(0, -Frame.MARGIN - 1))).isFalse();
    }

    @Test
    void itServesInMotionUntilItIsMuchTooCoarseOrTooSmall() {
        assertThat(FRAME.servesInMotion(VIEWPORT.zoomAt(1.4, 400, 300))).isTrue();
        assertThat(FRAME.servesInMotion(VIEWPORT.zoomAt(1.6, 400, 300))).isFalse();
        assertThat(FRAME.servesInMotion(VIEWPORT.zoomAt(0.7, 400, 300))).isFalse();
    }

    @Test
    void atRestOnlyTheVeryPictureWillDo() {
        assertThat(FRAME.isFinal(new Frame(EMPTY, VIEWPORT, 800, 600, 2))).isTrue();
        assertThat(FRAME.isFinal(new Frame(EMPTY, VIEWPORT.pan(1, 0), 800, 600, 2))).isFalse();
        assertThat(FRAME.isFinal(new Frame(EMPTY, VIEWPORT, 801, 600, 2))).isFalse();
    }
}
