package org.entente.io.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "the  light|the light|white space; the source has \"the light\"",
                "the light|the\u00a0light|white space; the source has \"the\u00a0light\"",
                "it's|it’s|quotation marks; the source has \"it’s\"",
                "\"so\"|“so”|quotation marks; the source has \"“so”\"",
                "a-b|a–b|dashes; the source has \"a–b\"",
                "a - b|a—b|white space, dashes; the source has \"a—b\"",
                "light|li\u00adght|invisible characters; the source has \"li\\u00adght\"",
                "a 'b' - c|a ‘b’—c|white space, quotation marks, dashes; the source has \"a"
                        + " ‘b’—c\"",
            })
    void whatDiffersIsNamed(String quote, String source, String difference) {
        assertThat(Typography.difference(quote, source)).isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource({
        "the keeper of the lighthouse's oil,the keeper of the lighthouse’s oil,"
                + "…e lighthouse’s oil",
    })
    void aLongSourceIsShownAroundTheFirstDifference(String quote, String source, String shown) {
        assertThat(Typography.difference(quote, source)).endsWith('"' + shown + '"');
    }
}
