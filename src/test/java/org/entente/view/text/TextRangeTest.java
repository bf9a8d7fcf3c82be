package org.entente.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextRangeTest {

    @Test
    void overlappingAndTouchingRangesBecomeOne() {
        assertThat(
                        TextRange.union(
                                List.of(
                                        new TextRange(20, 30),
                                        new TextRange(0, 5),
                                        new TextRange(5, 9),
                                        new TextRange(22, 25))))
                .containsExactly(new TextRange(0, 9), new TextRange(20, 30));
    }

    @Test
    void rangesApartStayApart() {
        assertThat(TextRange.union(List.of(new TextRange(6, 9), new TextRange(0, 5))))
                .containsExactly(new TextRange(0, 5), new TextRange(6, 9));
    }
}
