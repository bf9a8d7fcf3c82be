package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevellerTest {

    private final Leveller leveller = new Leveller();

    @Test
    void softHyphensGoAndAreCounted() {
        assertThat(leveller.level("Part\u00ADner\u00ADship")).isEqualTo("Partnership");
        assertThat(FixCounts.of(leveller.levelling(), CharacterFix.SOFT_HYPHENS)).isEqualTo(2);
    }

    @Test
    void ligaturesAreSpeltOutAndListed() {
        assertThat(leveller.level("a \uFB01rst con\uFB02ict, e\uFB03cient"))
                .isEqualTo("a first conflict, efficient");
        assertThat(leveller.levelling().lines())
                .containsExactly("3 ligatures spelt out (\uFB01, \uFB02, \uFB03)");
    }

    @Test
    void zeroWidthCharactersGoButJoinersOfScriptsStay() {
        assertThat(leveller.level("\uFEFFa\u200Bb\u2060c \u0645\u06CC\u200C\u062E"))
                .isEqualTo("abc \u0645\u06CC\u200C\u062E");
        assertThat(FixCounts.of(leveller.levelling(), CharacterFix.ZERO_WIDTH)).isEqualTo(3);
    }

    @Test
    void lettersAndAccentsArePutTogetherWordByWord() {
        assertThat(leveller.level("Cafe\u0301 und Cafe\u0301 a\u0308"))
                .isEqualTo("Caf\u00E9 und Caf\u00E9 \u00E4");
        assertThat(FixCounts.of(leveller.levelling(), CharacterFix.COMPOSED)).isEqualTo(3);
        assertThat(leveller.levelling().lines())
                .containsExactly("3 words composed (NFC) (Caf\u00E9, \u00E4)");
    }

    @Test
    void quotationMarksDashesAndNoBreakSpacesAreLeftAlone() {
        String text = "\u00AB\u00A0Non\u00A0\u00BB \u2014 \u201CNo\u201D \u2013 'no' -- \"no\"";

        assertThat(leveller.level(text)).isEqualTo(text);
        assertThat(leveller.levelling()).isEqualTo(CharacterFixes.NONE);
    }

    @Test
    void controlCharactersAndHalvesOfCharactersGo() {
        assertThat(leveller.level("a\u0007b\uD83D c\uDE00 \uD83D\uDE00"))
                .isEqualTo("ab c \uD83D\uDE00");
        assertThat(FixCounts.of(leveller.levelling(), CharacterFix.CONTROLS)).isEqualTo(3);
    }

    @Test
    void whiteSpaceIsOneSpaceAndNoneAtTheEnds() {
        assertThat(leveller.level("\u00A0 a\t\n b\u2028c\u001Fd \u00A0")).isEqualTo("a b c d");
    }

    @Test
    void whatShowsNothingIsEmpty() {
        assertThat(leveller.level(" \u00AD\u200B\u00A0 ")).isEmpty();
    }
}
