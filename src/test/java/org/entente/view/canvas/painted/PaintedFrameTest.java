package org.entente.view.canvas.painted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.view.canvas.viewport.Viewport;
import org.junit.jupiter.api.Test;

class PaintedFrameTest {

    private static final GraphDrawing EMPTY =
            new GraphDrawing(
                    new Box(0, 0, 1000, 700),
                    List.of(),
                    List.of(),
                    List.of(),
                    VisualStyle.of(Theme.LIGHT));
    private static final Map<String, Flags.Raster> NO_FLAGS = Map.of();
    private static final Viewport VIEWPORT = new Viewport(0.5, 30, -20);
    private static final PaintedFrame FRAME =
            new PaintedFrame(EMPTY, NO_FLAGS, VIEWPORT, 800, 600, 2);

    @Test
    void theImageCoversTheCanvasAndItsMarginInPixelsOfTheScreen() {
        assertThat(FRAME.pixelsAcross()).isEqualTo(2 * (800 + 240));
        assertThat(FRAME.pixelsDown()).isEqualTo(2 * (600 + 240));
    }

    @Test
    void theImageLiesWhereItsPartOfTheWorldIs() {
        Viewport moved = VIEWPORT.zoomAt(1.3, 200, 100).pan(17, 4);
        Viewport placed = FRAME.placedIn(moved);

        Point corner = VIEWPORT.toWorld(-PaintedFrame.MARGIN, -PaintedFrame.MARGIN);
        assertThat(placed.zoom()).isEqualTo(1.3);
        assertThat(moved.toCanvas(corner).distance(new Point(placed.x(), placed.y())))
                .isLessThan(1e-9);
    }

    @Test
    void itCoversTheCanvasUntilItsMarginIsUsedUp() {
        assertThat(FRAME.covers(VIEWPORT.pan(PaintedFrame.MARGIN, -PaintedFrame.MARGIN), 0))
                .isTrue();
        assertThat(FRAME.covers(VIEWPORT.pan(PaintedFrame.MARGIN + 1, 0), 0)).isFalse();
        assertThat(FRAME.covers(VIEWPORT.pan(0, -PaintedFrame.MARGIN - 1), 0)).isFalse();
    }

    @Test
    void itServesInMotionUntilLittleOfItsMarginIsLeft() {
        double most = PaintedFrame.MARGIN - 40;
        assertThat(FRAME.servesInMotion(VIEWPORT.pan(most, -most))).isTrue();
        assertThat(FRAME.servesInMotion(VIEWPORT.pan(most + 1, 0))).isFalse();
        assertThat(FRAME.servesInMotion(VIEWPORT.pan(0, -most - 1))).isFalse();
    }

    @Test
    void itServesInMotionUntilItIsMuchTooCoarseOrTooSmall() {
        assertThat(FRAME.servesInMotion(VIEWPORT.zoomAt(1.9, 400, 300))).isTrue();
        assertThat(FRAME.servesInMotion(VIEWPORT.zoomAt(2.1, 400, 300))).isFalse();
        assertThat(FRAME.servesInMotion(VIEWPORT.zoomAt(0.7, 400, 300))).isFalse();
    }

    @Test
    void itShowsAllWhereTheWholePictureIsOnTheImage() {
        assertThat(FRAME.showsAll()).isTrue();
        Viewport near = VIEWPORT.zoomAt(2, 400, 300);
        assertThat(new PaintedFrame(EMPTY, NO_FLAGS, near, 800, 600, 2).showsAll()).isFalse();
    }

    @Test
    void framesAreAlikeInTheSamePlacesAndColours() {
        GraphDrawing dark = EMPTY.withStyle(VisualStyle.of(Theme.DARK));
        assertThat(FRAME.isLike(new PaintedFrame(EMPTY, NO_FLAGS, VIEWPORT.pan(9, 9), 8, 6, 1)))
                .isTrue();
        assertThat(FRAME.isLike(new PaintedFrame(dark, NO_FLAGS, VIEWPORT, 800, 600, 2))).isFalse();
    }

    @Test
    void atRestOnlyTheVeryPictureWillDo() {
        assertThat(FRAME.isFinal(new PaintedFrame(EMPTY, NO_FLAGS, VIEWPORT, 800, 600, 2)))
                .isTrue();
        assertThat(
                        FRAME.isFinal(
                                new PaintedFrame(EMPTY, NO_FLAGS, VIEWPORT.pan(1, 0), 800, 600, 2)))
                .isFalse();
        assertThat(FRAME.isFinal(new PaintedFrame(EMPTY, NO_FLAGS, VIEWPORT, 801, 600, 2)))
                .isFalse();
    }
}
