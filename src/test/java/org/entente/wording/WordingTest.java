package org.entente.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void oneIsSingular() {
        assertThat(Counted.of(1, "tie")).isEqualTo("1 tie");
        assertThat(Counted.of(0, "tie")).isEqualTo("0 ties");
        assertThat(Counted.of(3, "country", "countries")).isEqualTo("3 countries");
    }

    @Test
    void everyMarkGoesAndNoLetter() {
        assertThat(DirectionMarks.removed("\u202eabc\u202c \u2067\u05d0\u2069"))
                .isEqualTo("abc \u05d0");
        assertThat(DirectionMarks.removed("\u200fplain\u200e")).isEqualTo("\u200fplain\u200e");
    }

    @Test
    void whatFollowsLettersThatRunToTheLeftDoesNot() {
        assertThat(DirectionMarks.closed("\u05d0\u2069")).isEqualTo("\u05d0\u200e");
        assertThat(DirectionMarks.closed("Aland 12")).isEqualTo("Aland 12");
    }
}
