package org.entente.source.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.source.spelling.Levelling;
import org.entente.source.spelling.NormalizedText;
import org.junit.jupiter.api.Test;

/** The searches for a pattern, each against the plainest way to do the same. */
class SearchTest {

    private static final int ALL = Integer.MAX_VALUE;

    private final Random random = new Random(11);

    @Test
    void patternSearchFindsWhatAPlainScanFinds() {
        for (int round = 0; round < 3_000; round++) {
            String text = randomText(60, "ab");
            String pattern = randomText(5, "ab");
            int from = random.nextInt(text.length());
            int to = from + random.nextInt(text.length() - from + 1);
            assertThat(PatternSearch.find(text, pattern, from, to, ALL))
                    .as("<%s> in <%s> from %d to %d", pattern, text, from, to)
                    .isEqualTo(scan(text, pattern, from, to));
        }
    }

    @Test
    void patternSearchStopsAtItsLimit() {
        String text = "aaaaaaaa";

        assertThat(PatternSearch.find(text, "aa", 0, 8, 3)).containsExactly(0, 1, 2);
        assertThat(PatternSearch.find(text, "aa", 0, 7, 3)).containsExactly(0, 1, 2);
        assertThat(PatternSearch.find(text, "ab", 0, 8, 3)).isEmpty();
    }

    @Test
    void patternSearchIsLinearForPatternsThatNearlyMatchEverywhere() {
        String text = "aaaabbbb".repeat(125_000);
        String pattern = "aaaabbbb".repeat(60_000) + "aaaaabbbb";

        assertThat(
                        assertTimeoutPreemptively(
                                Duration.ofSeconds(10),
                                () -> PatternSearch.find(text, pattern, 0, text.length(), ALL)))
                .isEmpty();
    }

    @Test
    void textIndexFindsWhatAPlainScanFinds() {
        for (int round = 0; round < 300; round++) {
            List<NormalizedText> paragraphs = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                paragraphs.add(Levelling.of(randomText(80, "aAb é.")));
            }
            TextIndex index = new TextIndex(paragraphs);
            String text = index.text();
            for (int i = 0; i < 20; i++) {
                String pattern = Levelling.of("x" + randomText(8, "aAb é.")).text().substring(1);
                if (!pattern.isEmpty()) {
                    assertThat(index.find(pattern, 0, text.length(), ALL))
                            .as("<%s> in <%s>", pattern, text)
                            .isEqualTo(scan(text, pattern, 0, text.length()));
                }
            }
        }
    }

    @Test
    void textIndexKeepsToARange() {
        TextIndex index = new TextIndex(List.of(Levelling.of("words, words and words")));

        assertThat(index.find("words", 0, 22, ALL)).containsExactly(0, 7, 17);
        assertThat(index.find("words", 1, 21, ALL)).containsExactly(7);
        assertThat(index.find("words", 7, 12, ALL)).containsExactly(7);
        assertThat(index.find("words", 8, 12, ALL)).isEmpty();
        assertThat(index.find("words", 0, 22, 2)).containsExactly(0, 7);
        assertThat(index.find("or", 2, 22, ALL)).containsExactly(8, 18);
    }

    @Test
    void textIndexTellsTheParagraphOfEveryCharacter() {
        TextIndex index =
                new TextIndex(List.of(Levelling.of("ab"), Levelling.of("cde"), Levelling.of("f")));

        assertThat(IntStream.range(0, 9).map(index::paragraphAt))
                .containsExactly(0, 0, 0, 1, 1, 1, 1, 2, 2);
        assertThat(index.text().substring(index.start(1), index.end(1))).isEqualTo("cde");
    }

    @Test
    void anIndexOfNothingFindsNothing() {
        TextIndex index = new TextIndex(List.of());

        assertThat(index.find("word", 0, index.text().length(), ALL)).isEmpty();
    }

    private String randomText(int length, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(length); i >= 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static int[] scan(String text, String pattern, int from, int to) {
        return IntStream.rangeClosed(from, to - pattern.length())
                .filter(i -> text.startsWith(pattern, i))
                .toArray();
    }
}
