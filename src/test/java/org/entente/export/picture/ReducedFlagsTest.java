package org.entente.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Map;
import org.entente.drawing.style.Flags;
import org.junit.jupiter.api.Test;

class ReducedFlagsTest {

    private static final Map<String, Flags.Raster> JAPAN =
            Map.of("jp", Flags.raster("jp", 256).orElseThrow());
    private final ReducedFlags flags = new ReducedFlags(JAPAN);

    private BufferedImage japan(int pixels) {
        return flags.image("jp", pixels, 1).orElseThrow();
    }

    @Test
    void aFlagIsHalvedWhileItStaysLargeEnough() {
        assertThat(japan(256).getWidth()).isEqualTo(256);
        assertThat(japan(129).getWidth()).isEqualTo(256);
        assertThat(japan(128).getWidth()).isEqualTo(128);
        assertThat(japan(20).getWidth()).isEqualTo(32);
        assertThat(japan(1).getWidth()).isEqualTo(FlagImages.MIN_PIXELS);
    }

    @Test
    void halvedItLooksAsItDidBefore() {
        BufferedImage small = japan(32);
        assertThat(small.getRGB(16, 16)).isEqualTo(japan(256).getRGB(128, 128));
        assertThat(small.getRGB(1, 1)).isEqualTo(japan(256).getRGB(4, 4));
    }

    @Test
    void aFadedFlagLetsTheGroundThrough() {
        int faded = flags.image("jp", 32, 0.5).orElseThrow().getRGB(16, 16);
        assertThat(faded >>> 24).isEqualTo(128);
        assertThat(faded & 0xffffff).isEqualTo(japan(32).getRGB(16, 16) & 0xffffff);
    }

    @Test
    void aFlagThatIsNotPaintedYetIsLeftOut() {
        assertThat(flags.image("kr", 32, 1)).isEmpty();
    }

    @Test
    void itIsKnownWhichFlagsItIsMadeOf() {
        assertThat(flags.isOf(JAPAN)).isTrue();
        assertThat(flags.isOf(Map.of())).isFalse();
    }
}
