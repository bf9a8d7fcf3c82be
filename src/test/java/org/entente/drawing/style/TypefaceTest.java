package org.entente.drawing.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.entente.drawing.style.TextStyle.Weight;
import org.junit.jupiter.api.Test;

class TypefaceTest {

    private static final Typeface INTER = Typeface.inter();
    private static final TextStyle LABEL = VisualStyle.LABEL;

    @Test
    void aTextIsAsWideAsItsParts() {
        double whole = INTER.width("North Korea", LABEL);

        assertThat(whole)
                .isCloseTo(
                        INTER.width("North", LABEL) + INTER.width(" Korea", LABEL), within(1e-9));
        assertThat(whole)
                .isCloseTo(
                        "North Korea".codePoints().mapToDouble(c -> INTER.advance(c, LABEL)).sum(),
                        within(1e-9));
        assertThat(INTER.width("", LABEL)).isZero();
    }

    @Test
    void theWidthGrowsWithTheSize() {
        TextStyle twice = new TextStyle(2 * LABEL.size(), LABEL.weight());

        assertThat(INTER.width("Seoul", twice))
                .isCloseTo(2 * INTER.width("Seoul", LABEL), within(1e-9));
        assertThat(twice.lineHeight()).isCloseTo(2 * LABEL.lineHeight(), within(1e-9));
    }

    @Test
    void lettersHaveWidthsOfTheirOwn() {
        assertThat(INTER.width("W", LABEL)).isGreaterThan(2 * INTER.width("i", LABEL));
        assertThat(INTER.width("W", LABEL)).isLessThan(1.5 * LABEL.size());
        assertThat(INTER.width("Korea", new TextStyle(11, Weight.SEMI_BOLD)))
                .isGreaterThan(INTER.width("Korea", LABEL));
    }

    @Test
    void europeanAlphabetsAreCovered() {
        assertThat(INTER.covers("North Korea \u2014 \u201cDPRK\u201d \u2026 \u2192 \u2194"))
                .isTrue();
        assertThat(
                        INTER.covers(
                                "\u0420\u043e\u0441\u0441\u0438\u044f"
                                        + " \u0395\u03bb\u03bb\u03ac\u03c2"))
                .as("Cyrillic and Greek")
                .isTrue();
    }

    @Test
    void emojiAndOtherScriptsAreNot() {
        assertThat(INTER.covers("\ud83d\ude80")).as("a rocket").isFalse();
        assertThat(INTER.covers("\u671d\u9bae")).as("Chinese").isFalse();
        assertThat(INTER.covers("\u0642\u0637\u0631")).as("Arabic").isFalse();
        assertThat(INTER.covers("Seoul \u671d")).as("one letter is enough").isFalse();
    }

    @Test
    void aCharacterThatInterLacksHasAWidthAllTheSame() {
        assertThat(INTER.advance(0x671d, LABEL)).as("Chinese").isEqualTo(LABEL.size());
        assertThat(INTER.advance(0x1f680, LABEL)).as("a rocket").isEqualTo(LABEL.size());
        assertThat(INTER.advance(0x642, LABEL)).as("Arabic").isEqualTo(0.6 * LABEL.size());
    }

    @Test
    void aGlyphIsOnTheBaseLine() {
        Rectangle2D capital = INTER.glyph('H', LABEL).getBounds2D();

        assertThat(capital.getMinY()).isCloseTo(0, within(0.01));
        assertThat(capital.getMaxY()).as("the height of capitals").isBetween(0.68, 0.76);
        assertThat(INTER.glyph('p', LABEL).getBounds2D().getMinY()).isNegative();
        assertThat(INTER.glyph(' ', LABEL).getBounds2D().isEmpty()).isTrue();
    }

    @Test
    void capitalsStandInTheMiddleOfTheirLine() {
        TextStyle style = new TextStyle(100, Weight.REGULAR);
        double capital = 100 * INTER.glyph('H', style).getBounds2D().getMaxY();

        assertThat(Typeface.baselineBelowMiddle(style)).isCloseTo(capital / 2, within(0.5));
    }
}
