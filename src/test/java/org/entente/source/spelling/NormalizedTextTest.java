package org.entente.source.spelling;

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
                "Kept: é, ü, 北, 😀, ², ½, № and CAPS | Kept: é, ü, 北, 😀, ², ½, No and CAPS",
                "pre\u0301sident of \u0141o\u0301dz\u0301 | président of Łódź",
                "o\u0323\u0302 and \u212B and \u1112\u1161\u11AB | ộ and Å and 한",
                "o\uFB03ce of the \uFB02eet | office of the fleet",
                "\uFF21rden has \uFF11\uFF12 ships\uFF01 | Arden has 12 ships!",
                "waited\u2026 and \u2024 . . so | waited... and ... so",
                "the\u200E en\u200Cvoy\u2069 \u2708\uFE0F \u845B\uDB40\uDD00 | the envoy \u2708"
                        + " \u845B",
                "\u0627\u0644\u0640\u0640\u0631 \uFEF2 | \u0627\u0644\u0631 \u064A",
                "\u4e2d\u2f70 \uF900 | \u4e2d\u793a \u8C48",
                "govern\u00ADment muni\u00AD  cipal | government municipal"
            })
    void levelsTypographyAndNothingElse(String source, String levelled) {
        assertThat(Levelling.of(source).text()).isEqualTo(levelled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "He said ``we go'' and left | He said'we go'and left",
                "He said «\u00A0we go\u00A0» and left | He said'we go'and left",
                "„He said ‚no‘“ | 'He said'no'",
                ",,To slowo'' | 'To slowo'",
                "waited ... and left | waited...and left",
                "well-known | wellknown",
                "\u4e2d\u56fd \u653f\u5e9c | \u4e2d\u56fd\u653f\u5e9c",
                "It's 5 - 6 | It's 56"
            })
    void loosensWhatCountriesAndLinesDoDifferently(String source, String loosened) {
        assertThat(Loosening.of(source).text()).isEqualTo(loosened);
    }

    @Test
    void levelsWhiteSpaceAloneToNothing() {
        assertThat(Levelling.of("").text()).isEmpty();
        assertThat(Levelling.of(" \u00A0\r\n\u200B").text()).isEmpty();
    }

    @Test
    void levelsLineEndsToSpaces() {
        assertThat(Levelling.of("one\r\n two\nthree\rfour").text()).isEqualTo("one two three four");
    }

    @Test
    void leadsBackToTheOriginalCharacters() {
        String source = " \u00A0one  two \u2014\u2014 three\u00AD.  ";
        NormalizedText text = Levelling.of(source);

        assertThat(text.text()).isEqualTo("one two-three.");
        assertThat(original(source, text, "one two")).isEqualTo("one  two");
        assertThat(original(source, text, "two-")).isEqualTo("two \u2014\u2014");
        assertThat(original(source, text, "-three")).isEqualTo("\u2014\u2014 three");
        assertThat(original(source, text, "three.")).isEqualTo("three\u00AD.");
    }

    @Test
    void aRunOfDashesAtTheEndIsOneHyphenAllTheWay() {
        String source = "a \u2014 - \u2013";
        NormalizedText text = Levelling.of(source);

        assertThat(text.text()).isEqualTo("a-");
        assertThat(text.end(2)).isEqualTo(source.length());
    }

    private static String original(String source, NormalizedText text, String part) {
        int at = text.text().indexOf(part);
        return source.substring(text.start(at), text.end(at + part.length()));
    }
}
