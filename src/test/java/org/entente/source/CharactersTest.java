package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\t", "\u00AD", "\u200B\u2060\uFEFF", "\u0085"})
    void spacesAndInvisibleCharactersShowNothing(String text) {
        assertThat(Characters.showsNothing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " a", "a ", "\u00ADa", "-", "\u0301"})
    void anythingElseShowsSomething(String text) {
        assertThat(Characters.showsNothing(text)).isFalse();
    }

    @Test
    void aPairAndALetterWithItsMarksAreTorn() {
        assertThat(Characters.tears("\uD83D\uDE00", 1)).isTrue();
        assertThat(Characters.tears("e\u0301", 1)).isTrue();
        assertThat(Characters.tears("a\uDE00", 1)).as("half a pair").isFalse();
        assertThat(Characters.tears("ab", 1)).isFalse();
    }

    @Test
    void theEndsOfATextTearNothing() {
        assertThat(Characters.tears("\u0301e\u0301", 0)).isFalse();
        assertThat(Characters.tears("e\u0301", 2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0300", "036F", "20DD", "200D", "3099"})
    void marksJoinWhatIsBeforeThem(String hex) {
        assertThat(Characters.joinsPrevious((char) Integer.parseInt(hex, 16))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0041", "02FF", "0370", "2019", "FFFF"})
    void lettersAndSignsDoNot(String hex) {
        assertThat(Characters.joinsPrevious((char) Integer.parseInt(hex, 16))).isFalse();
    }
}
