package org.entente.view.canvas.painted;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.view.canvas.painted.Resampling.Pixels;
import org.junit.jupiter.api.Test;

class ResamplingTest {

    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffffff;
    private static final int GREEN = 0xff00ff00;

    private final Resampling resampling = new Resampling();

    private static Pixels pixels(int width, int height, int... argb) {
        return new Pixels(argb, width, height);
    }

    private static Pixels canvas(int width, int height) {
        Pixels canvas = pixels(width, height, new int[width * height]);
        canvas.fill(GREEN);
        return canvas;
    }

    @Test
    void anImageOfTheSameSizeIsCopiedVerbatim() {
        Pixels image = pixels(3, 2, 0x11223344, 0xffa0b0c0, 0, 0x80402010, WHITE, BLACK);
        Pixels to = canvas(3, 2);
        resampling.paint(image, 1, 0, 0, to);

        assertThat(to.pixels()).containsExactly(image.pixels());
    }

    @Test
    void betweenTwoPixelsTheirColoursBlendChannelByChannel() {
        Pixels image = pixels(2, 2, BLACK, 0xff80ff40, BLACK, 0xff80ff40);
        Pixels to = canvas(4, 4);
        resampling.paint(image, 2, 0, 0, to);

        assertThat(to.pixels()[0]).isEqualTo(BLACK);
        assertThat(to.pixels()[1]).isEqualTo(0xff203f10);
        assertThat(to.pixels()[2]).isEqualTo(0xff60bf30);
        assertThat(to.pixels()[3]).isEqualTo(0xff80ff40);
    }

    @Test
    void rowsBlendAsColumnsDo() {
        Pixels image = pixels(2, 2, BLACK, BLACK, WHITE, WHITE);
        Pixels to = canvas(4, 4);
        resampling.paint(image, 2, 0, 0, to);

        assertThat(to.pixels()[4] & 0xff).isEqualTo(63);
        assertThat(to.pixels()[8] & 0xff).isEqualTo(191);
        assertThat(to.pixels()[4] >>> 24).isEqualTo(255);
    }

    @Test
    void whatTheImageDoesNotCoverStays() {
        Pixels image = pixels(2, 2, WHITE, WHITE, WHITE, WHITE);
        Pixels to = canvas(4, 4);
        resampling.paint(image, 1, 1, 1, to);

        assertThat(to.pixels())
                .containsExactly(
                        GREEN, GREEN, GREEN, GREEN, GREEN, WHITE, WHITE, GREEN, GREEN, WHITE, WHITE,
                        GREEN, GREEN, GREEN, GREEN, GREEN);
    }

    @Test
    void anImageThatReachesBeyondIsCut() {
        Pixels image = pixels(2, 2, BLACK, WHITE, BLACK, WHITE);
        Pixels to = canvas(3, 1);
        resampling.paint(image, 10, -10, -5, to);

        assertThat(to.pixels()).containsExactly(0xff8b8b8b, 0xffa5a5a5, 0xffbfbfbf);
    }

    @Test
    void anImageWhollyOutsideChangesNothing() {
        Pixels image = pixels(2, 2, WHITE, WHITE, WHITE, WHITE);
        Pixels to = canvas(2, 2);
        resampling.paint(image, 1, 5, 0, to);
        resampling.paint(image, 1, 0, -9, to);
        resampling.paint(image, 0.1, 0.1, 0.1, to);

        assertThat(to.pixels()).containsOnly(GREEN);
    }
}
