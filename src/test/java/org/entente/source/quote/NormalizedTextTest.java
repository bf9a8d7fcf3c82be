package org.entente.source.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a  b\u00A0\u2003c | a b c",
                "\u00A0 a \u3000| a",
                "‘unnerving’ | 'unnerving'",
                "“He’s ‚in‛” „it“ | \"He's 'in'\" \"it\"",
                "«a» ‹b› `c´ 5′ 6″ | \"a\" 'b' 'c' 5' 6\"",
                "＂a＂ ＇b＇ | \"a\" 'b'",
                "allies—South | allies-South",
                "allies — South | allies-South",
                "allies -- South | allies-South",
                "allies\u00A0– — South | allies-South",
                "a‐b‑c‒d–e—f―g−h﹣i－j⸺k | a-b-c-d-e-f-g-h-i-j-k",
                "re\u00ADla\u200Btion\u2060s\uFEFF | relations",
                "- a - | -a-",
                "Kept: é, e\u0301, ü, 北, 😀, … and CAPS | Kept: é, e\u0301, ü, 北, 😀, … and CAPS"
            })
    void levelsTypographyAndNothingElse(String source, String levelled) {
        assertThat(NormalizedText.of(source).text()).isEqualTo(levelled);
    }

    @Test
    void levelsWhiteSpaceAloneToNothing() {
        assertThat(NormalizedText.of("").text()).isEmpty();
        assertThat(NormalizedText.of(" \u00A0\r\n\u200B").text()).isEmpty();
    }

    @Test
    void levelsLineEndsToSpaces() {
        assertThat(NormalizedText.of("one\r\n two\nthree\rfour").text())
                .isEqualTo("one two three four");
    }

    @Test
    void leadsBackToTheOriginalCharacters() {
        String source = " \u00A0one  two \u2014\u2014 three\u00AD.  ";
        NormalizedText text = NormalizedText.of(source);

        assertThat(text.text()).isEqualTo("one two-three.");
        assertThat(original(source, text, "one two")).isEqualTo("one  two");
        assertThat(original(source, text, "two-")).isEqualTo("two \u2014\u2014");
        assertThat(original(source, text, "-three")).isEqualTo("\u2014\u2014 three");
        assertThat(original(source, text, "three.")).isEqualTo("three\u00AD.");
    }

    @Test
    void aRunOfDashesAtTheEndIsOneHyphenAllTheWay() {
        String source = "a \u2014 - \u2013";
        NormalizedText text = NormalizedText.of(source);

        assertThat(text.text()).isEqualTo("a-");
        assertThat(text.end(2)).isEqualTo(source.length());
    }

    private static String original(String source, NormalizedText text, String part) {
        int at = text.text().indexOf(part);
        return source.substring(text.start(at), text.end(at + part.length()));
    }
}
