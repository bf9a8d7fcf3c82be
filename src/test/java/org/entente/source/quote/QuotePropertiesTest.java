package org.entente.source.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.source.Article;
import org.entente.source.Characters;
import org.entente.source.Paragraph;
import org.entente.source.Passage;
import org.entente.source.Sentence;
import org.entente.source.ShippedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every quote, tried on the shipped article and on random texts. */
class QuotePropertiesTest {

    private static final Article ARTICLE = ShippedArticle.read();
    private static final QuoteResolver RESOLVER = new QuoteResolver(ARTICLE);

    private final Random random = new Random(2024);

    static Stream<Sentence> sentences() {
        return ARTICLE.sentences().stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everySentenceOfTheArticleIsFoundExactly(Sentence sentence) {
        QuoteResolution resolution = resolve(sentence.paragraph(), sentence.text());

        assertThat(resolution.drift()).isEqualTo(Drift.EXACT);
        assertThat(resolution.passage()).contains(passage(sentence));
        assertThat(passage(sentence).sentences()).containsExactly(sentence);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everySentenceInPlainTypographyIsFoundNormalized(Sentence sentence) {
        String plain =
                " "
                        + sentence.text()
                                .replace('‘', '\'')
                                .replace('’', '\'')
                                .replace("—", " -- ")
                                .replace(" ", "\r\n\u00A0");
        QuoteResolution resolution = resolve(sentence.paragraph(), plain);

        assertThat(resolution.drift()).isEqualTo(Drift.NORMALIZED);
        assertThat(resolution.passage()).contains(passage(sentence));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everySentenceSaidToStandElsewhereIsMoved(Sentence sentence) {
        int elsewhere = (sentence.paragraph() + 1 + random.nextInt(48)) % 49;
        QuoteResolution resolution = resolve(elsewhere, sentence.text());

        assertThat(resolution.drift()).isEqualTo(Drift.MOVED);
        assertThat(resolution.passage()).contains(passage(sentence));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everySentenceWithAFewEditsIsMissingAndNearestToItself(Sentence sentence) {
        StringBuilder edited = new StringBuilder(sentence.text());
        int edits = Math.max(1, edited.length() / 20);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(edited.length());
            switch (random.nextInt(3)) {
                case 0 -> edited.insert(at, 'x');
                case 1 -> edited.setCharAt(at, 'x');
                default -> edited.insert(at, "qq");
            }
        }
        QuoteResolution resolution = resolve(sentence.paragraph(), edited.toString());

        assertThat(resolution.drift()).isEqualTo(Drift.MISSING);
        assertThat(resolution.nearest()).isPresent();
        QuoteResolution.Nearest nearest = resolution.nearest().orElseThrow();
        assertThat(nearest.passage().sentences()).contains(sentence);
        assertThat(nearest.likeness()).isBetween(85, 99);
    }

    @Test
    void everyStretchOfTheArticleIsFoundOrAmongTheCandidates() {
        for (int round = 0; round < 2_000; round++) {
            Paragraph paragraph = ARTICLE.paragraphs().get(random.nextInt(49));
            int start = random.nextInt(paragraph.text().length());
            int end = start + 1 + random.nextInt(paragraph.text().length() - start);
            Passage passage = paragraph.passage(start, end);
            if (!passage.text().isBlank() && !passage.text().equals("\u00A0")) {
                QuoteResolution resolution = resolve(paragraph.number(), passage.text());
                assertThat(places(resolution)).as("<%s>", passage.text()).contains(passage);
            }
        }
    }

    @Test
    void theContextOfARepeatSettlesIt() {
        for (int round = 0; round < 500; round++) {
            Paragraph paragraph = ARTICLE.paragraphs().get(random.nextInt(49));
            String text = paragraph.text();
            int start = random.nextInt(text.length() - 1);
            int end = start + 1 + random.nextInt(Math.min(5, text.length() - start));
            if (text.substring(start, end).isBlank()) {
                continue;
            }
            QuoteResolution resolution =
                    RESOLVER.resolve(
                            new TextQuote(
                                    paragraph.number(),
                                    text.substring(start, end),
                                    text.substring(0, start),
                                    text.substring(end)));
            assertThat(resolution.passage()).contains(paragraph.passage(start, end));
            assertThat(resolution.drift()).isEqualTo(Drift.EXACT);
        }
    }

    @Test
    void verbatimPlacesAreThoseOfAPlainScan() {
        String alphabet = "ab-—  \u00A0'’\n\u00ADé\u0301";
        for (int round = 0; round < 5_000; round++) {
            Paragraph paragraph = Article.parse("a" + randomText(alphabet, 40)).paragraphs().get(0);
            String text = paragraph.text();
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            String quote = text.substring(start, end);
            boolean worded = quote.chars().anyMatch(Character::isLetter);
            if (!worded) {
                continue;
            }
            List<Passage> expected =
                    IntStream.rangeClosed(0, text.length() - quote.length())
                            .filter(i -> text.startsWith(quote, i))
                            .filter(i -> !Characters.tears(text, i))
                            .filter(i -> !Characters.tears(text, i + quote.length()))
                            .mapToObj(i -> paragraph.passage(i, i + quote.length()))
                            .toList();
            QuoteResolution resolution =
                    new QuoteResolver(new Article(text, List.of(paragraph)))
                            .resolve(TextQuote.of(0, quote));
            if (!expected.isEmpty()) {
                assertThat(places(resolution)).as("<%s> in <%s>", quote, text).isEqualTo(expected);
                assertThat(resolution.drift())
                        .isEqualTo(expected.size() == 1 ? Drift.EXACT : Drift.AMBIGUOUS);
            }
        }
    }

    @Test
    void everyAnswerHoldsTheOriginalCharacters() {
        String alphabet = "aab- —\u00A0'’.\n\n\u00AD";
        for (int round = 0; round < 3_000; round++) {
            Article article = Article.parse("a" + randomText(alphabet, 80));
            String quote = randomText(alphabet, 12);
            QuoteResolution resolution =
                    new QuoteResolver(article).resolve(TextQuote.of(random.nextInt(3), quote));
            List<Passage> all = new ArrayList<>(places(resolution));
            resolution.nearest().ifPresent(nearest -> all.add(nearest.passage()));
            for (Passage passage : all) {
                Paragraph paragraph = article.paragraphs().get(passage.paragraph());
                assertThat(passage).isEqualTo(paragraph.passage(passage.start(), passage.end()));
                assertThat(passage.text()).isNotEmpty();
            }
        }
    }

    @Test
    void manyThreadsGetTheAnswersOneGets() throws InterruptedException {
        List<TextQuote> quotes = new ArrayList<>();
        for (Sentence sentence : ARTICLE.sentences()) {
            quotes.add(TextQuote.of(sentence.paragraph(), sentence.text()));
            quotes.add(TextQuote.of(0, sentence.text()));
            quotes.add(TextQuote.of(1, sentence.text() + " Never."));
        }
        List<QuoteResolution> expected = quotes.stream().map(RESOLVER::resolve).toList();
        QuoteResolver shared = new QuoteResolver(ARTICLE);
        ConcurrentLinkedQueue<List<QuoteResolution>> answers = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread thread =
                    new Thread(() -> answers.add(quotes.stream().map(shared::resolve).toList()));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(answers).hasSize(8).allMatch(expected::equals);
    }

    private static QuoteResolution resolve(int paragraph, String exact) {
        return RESOLVER.resolve(TextQuote.of(paragraph, exact));
    }

    private static Passage passage(Sentence sentence) {
        return ARTICLE.paragraphs()
                .get(sentence.paragraph())
                .passage(sentence.start(), sentence.end());
    }

    private static List<Passage> places(QuoteResolution resolution) {
        return Stream.concat(resolution.passage().stream(), resolution.candidates().stream())
                .toList();
    }

    private String randomText(String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(length); i >= 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
