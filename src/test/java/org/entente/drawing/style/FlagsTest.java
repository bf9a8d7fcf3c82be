package org.entente.drawing.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"kp", "cn", "ru", "us", "ax", "gb-sct"})
    void aKnownCodeHasAFlag(String iso) {
        assertThat(Flags.exists(iso)).isTrue();

        Flags.Raster flag = Flags.raster(iso, 24).orElseThrow();
        assertThat(flag.size()).isEqualTo(24);
        assertThat(flag.argb()).hasSize(24 * 24);
        assertThat(Arrays.stream(flag.argb()).distinct().count()).isGreaterThan(1);
    }

    @Test
    void aFlagFillsItsSquare() {
        int[] pixels = Flags.raster("cn", 16).orElseThrow().argb();

        assertThat(Arrays.stream(pixels).map(p -> p >>> 24)).containsOnly(255);
    }

    @Test
    void thePixelsCannotBeChanged() {
        Flags.Raster flag = Flags.raster("cn", 8).orElseThrow();
        int before = flag.argb()[0];
        flag.argb()[0] = ~before;

        assertThat(flag.argb()[0]).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz", "", "CN", "cnn", "../cn", "c n", "cn.svg", "cn\n"})
    void anUnknownOrMalformedCodeHasNone(String iso) {
        assertThat(Flags.exists(iso)).isFalse();
        assertThat(Flags.raster(iso, 24)).isEmpty();
    }
}
