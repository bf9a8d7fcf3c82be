package org.entente.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisualOrderTest {

    /** Hebrew letters stand for themselves; what is expected is written from left to right. */
    @ParameterizedTest
    @CsvSource({
        "abc 12, abc 12",
        "\u05d0\u05d1\u05d2, \u05d2\u05d1\u05d0",
        "a \u05d0\u05d1 \u05d2 b, a \u05d2 \u05d1\u05d0 b",
        "\u05d0 12 \u05d1, \u05d1 12 \u05d0",
        "\u05d0 \u2192 \u05d1, \u05d1 \u2192 \u05d0",
        "\u05d0\u200e \u2192 \u05d1, \u05d0\u200e \u2192 \u05d1",
        "\u2067\u05d0\u2069 x, \u05d0 x",
        "\u05d0\uD83D\uDE80\u05d1, \u05d1\uD83D\uDE80\u05d0",
    })
    void charactersStandWhereTheyAreSeen(String line, String visual) {
        assertThat(VisualOrder.of(line)).isEqualTo(visual);
    }
}
