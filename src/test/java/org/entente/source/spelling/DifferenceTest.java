package org.entente.source.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "the old light|the new light|the quote has “old”, the source “new”",
                "the light|the light is out|the source continues with “is”",
                "the light is out|the light|the quote continues with “is”",
                "the light|of the Light|the quote has “light”, the source “Light”",
                "thelight|the light|the quote has “thelight”, the source a space",
                "so it is|«so» ‘it’ was|the quote has a space, the source “»”: U+0020 SPACE in the"
                        + " quote, U+00BB RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK in the source",
                "a well-known man|a well known man|the quote has “known”, the source a space",
                "中示 said|中⾓ said|the quote has “中示”, the source “中⾓”: U+793A CJK UNIFIED IDEOGRAPHS"
                        + " 793A in the quote, U+2F93 KANGXI RADICAL HORN in the source",
                "Ardеn|Arden|the quote has “Ardеn”, the source “Arden”: U+0435 CYRILLIC SMALL"
                        + " LETTER IE in the quote, U+0065 LATIN SMALL LETTER E in the source",
            })
    void theFirstDifferenceIsSaid(String quote, String passage, String words) {
        assertThat(Difference.first(quote, passage).map(Difference::words)).contains(words);
    }

    @Test
    void whatTheEyeDoesNotTellApartIsNone() {
        assertThat(Difference.first("“go” — e\u0301", "«go»--é")).isEmpty();
        assertThat(Difference.first("", "")).isEmpty();
    }
}
