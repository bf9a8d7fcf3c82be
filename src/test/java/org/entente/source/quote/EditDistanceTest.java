package org.entente.source.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EditDistanceTest {

    private final Random random = new Random(5);

    @Test
    void countsInsertionsDeletionsAndReplacements() {
        assertThat(distance("kitten", "sitting")).isEqualTo(3);
        assertThat(distance("flaw", "lawn")).isEqualTo(2);
        assertThat(distance("same", "same")).isZero();
        assertThat(distance("abc", "")).isEqualTo(3);
        assertThat(distance("北朝鮮", "北韓")).isEqualTo(2);
    }

    @Test
    void agreesWithTheTableOfWagnerAndFischer() {
        for (int round = 0; round < 1_000; round++) {
            String pattern = randomText(round % 3 == 0 ? 200 : 40);
            String text = randomText(150);
            assertThat(distance(pattern, text))
                    .as("<%s> <%s>", pattern, text)
                    .isEqualTo(table(pattern, text, false));
        }
    }

    @Test
    void findsTheDistanceOfTheNearestStretch() {
        for (int round = 0; round < 1_000; round++) {
            String pattern = randomText(round % 3 == 0 ? 200 : 20);
            String text = randomText(150);
            EditDistance.Nearest end =
                    new EditDistance(pattern.toCharArray())
                            .nearestEnd(text.toCharArray(), 0, text.length());
            assertThat(end.distance())
                    .as("<%s> in <%s>", pattern, text)
                    .isEqualTo(table(pattern, text, true));

            String backwards = new StringBuilder(pattern).reverse().toString();
            EditDistance.Nearest start =
                    new EditDistance(backwards.toCharArray())
                            .nearestStart(text.toCharArray(), 0, end.offset());
            assertThat(start.distance()).isEqualTo(end.distance());
            assertThat(distance(pattern, text.substring(start.offset(), end.offset())))
                    .isEqualTo(end.distance());
        }
    }

    @Test
    void aChangedLastLetterBelongsToTheNearestStretch() {
        EditDistance.Nearest end =
                new EditDistance("uneasy!".toCharArray())
                        .nearestEnd("is uneasy. Now".toCharArray(), 0, 14);

        assertThat(end).isEqualTo(new EditDistance.Nearest(1, 10));
    }

    private static int distance(String pattern, String text) {
        return new EditDistance(pattern.toCharArray())
                .distance(text.toCharArray(), 0, text.length());
    }

    /** The full table, row by row; with a free start and end for the nearest stretch. */
    private static int table(String pattern, String text, boolean stretch) {
        int[] row = new int[text.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = stretch ? 0 : j;
        }
        for (int i = 1; i <= pattern.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        int last = row[text.length()];
        if (stretch) {
            for (int distance : row) {
                last = Math.min(last, distance);
            }
        }
        return last;
    }

    private String randomText(int length) {
        String alphabet = "abcд";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(length); i >= 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
