package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormerNumbersTest {

    @Test
    void blocksThatShowNothingWereCounted() {
        FormerNumbers numbers =
                FormerNumbers.of(Article.parse("Head\n\n\u200B\n\nBody\n\n\u200E\n\nTail"));

        assertThat(numbers.paragraphs(0)).containsExactly(0);
        assertThat(numbers.paragraphs(1)).isEmpty();
        assertThat(numbers.paragraphs(2)).containsExactly(1);
        assertThat(numbers.paragraphs(4)).containsExactly(2);
        assertThat(numbers.paragraphs(5)).isEmpty();
        assertThat(numbers.paragraphs(-1)).isEmpty();
    }

    @Test
    void separatorsEndedNoLine() {
        FormerNumbers numbers =
                FormerNumbers.of(Article.parse("Head\n\nOne\u2029\u2029Two\n\nThree"));

        assertThat(numbers.paragraphs(1)).containsExactly(1, 2);
        assertThat(numbers.paragraphs(2)).containsExactly(3);
    }

    @Test
    void mostNumbersAreAsTheyWere() {
        for (String text : List.of("\uFEFFHead\n\nBo\u00ADdy", "Head\u2028still\n\nBody")) {
            assertThat(FormerNumbers.of(Article.parse(text)).paragraphs(1)).isEmpty();
        }
    }
}
