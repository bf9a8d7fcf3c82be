package org.entente.source.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "the  light|the light|white space",
                "the light|the\u00a0light|white space",
                "it's|it’s|quotation marks",
                "\"so\"|“so”|quotation marks",
                "'so'|“so”|quotation marks",
                "a “so” b|a «\u00a0so\u00a0» b|white space, quotation marks",
                "a-b|a–b|dashes",
                "a - b|a—b|white space, dashes",
                "a 'b' - c|a ‘b’—c|white space, quotation marks, dashes",
                "light|li\u00adght|invisible characters (U+00AD SOFT HYPHEN)",
                "light|\u2068light\u2069|invisible characters (U+2068 FIRST STRONG ISOLATE, U+2069"
                        + " POP DIRECTIONAL ISOLATE)",
                "light|li- ght|a word hyphenated at a line end",
                "so...|so…|ellipsis dots",
                "Łódź|Ło\u0301dz\u0301|the encoding of accents",
                "office|oﬃce|ligatures",
                "12|１２|full-width characters",
                "示|⽰|letter forms",
                "الر|الـــر|elongation strokes",
                "\u2708|\u2708\uFE0F|invisible characters (U+FE0F VARIATION SELECTOR-16)",
                "so|or|typography",
            })
    void whatDiffersIsNamed(String quote, String source, String difference) {
        assertThat(Spelling.compare(quote, source).words()).isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource({
        "the keeper of the lighthouse's oil,the keeper of the lighthouse’s oil,"
                + "…e lighthouse’s oil",
        "it's,it’s,it’s"
    })
    void aLongSourceIsShownAroundTheFirstDifference(String quote, String source, String shown) {
        assertThat(Spelling.compare(quote, source).around()).isEqualTo(shown);
    }
}
