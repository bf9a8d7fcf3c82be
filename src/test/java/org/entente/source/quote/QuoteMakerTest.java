package org.entente.source.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.source.Article;
import org.entente.source.Paragraph;
import org.entente.source.ShippedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMakerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Russia helps. [Russia] pays.||` pays.`",
                "[Russia] helps. Russia pays.||` helps.`",
                "Of the old town, [the] newest one.|`town, `|",
                "a b a b [a b] a b|`b a b `|` a`",
                "one [two] three one two four||` three`",
                "Said [it] twice.||",
                "no-one said [no], no-one said no||,",
            })
    void theWordsAroundAQuoteAreAsFewAsTellItFromRepeats(
            String marked, String prefix, String suffix) {
        TextQuote quote = quoteOf(marked).orElseThrow();

        assertThat(quote.prefix()).isEqualTo(prefix);
        assertThat(quote.suffix()).isEqualTo(suffix);
    }

    @Test
    void whiteSpaceAtEitherEndIsNotQuoted() {
        assertThat(quoteOf("Aland[ \n sends troops\u00a0]to Borduria").orElseThrow())
                .isEqualTo(TextQuote.of(0, "sends troops"));
        assertThat(quoteOf("Aland[ \u200b ]sends")).isEmpty();
    }

    @Test
    void aCharacterCutInTwoIsTakenWhole() {
        assertThat(quoteOf("the cafe[\u0301 of] Gull Rock").orElseThrow().exact())
                .isEqualTo("e\u0301 of");
        assertThat(quoteOf("a \ud83d[\udd26 light\ud83d]\udd26").orElseThrow().exact())
                .isEqualTo("\ud83d\udd26 light\ud83d\udd26");
    }

    @Test
    void repeatsThatDifferInTypographyAloneAreDistinguishedByMoreWords() {
        String text = "he said \u201cno\u201d and left; she said \"no\" and [left]";

        assertThat(quoteOf(text).orElseThrow().prefix()).startsWith("she said");
    }

    /** Every range of words of the shipped article, and of texts made of few words. */
    @Test
    void whateverIsMarkedIsFoundExactlyWhereItWasMarked() {
        Random random = new Random(15);
        QuoteResolver shipped = new QuoteResolver(ShippedArticle.read());
        for (int i = 0; i < 400; i++) {
            checkRange(shipped, random);
        }
        List<String> words =
                List.of("a", "b", "a", "\u2019", "'", "-", "\u2014", " ", "\n", "e\u0301");
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int n = 2 + random.nextInt(30); n > 0; n--) {
                text.append(words.get(random.nextInt(words.size())));
            }
            checkRange(new QuoteResolver(Article.parse(text.toString())), random);
        }
    }

    private static void checkRange(QuoteResolver resolver, Random random) {
        List<Paragraph> paragraphs = resolver.article().paragraphs();
        int number = random.nextInt(paragraphs.size());
        String text = paragraphs.get(number).text();
        int start = random.nextInt(text.length());
        int end = start + 1 + random.nextInt(text.length() - start);
        QuoteMaker.of(resolver, number, start, end)
                .ifPresent(
                        quote -> {
                            QuoteResolution found = resolver.resolve(quote);
                            assertThat(found.drift()).as(text).isEqualTo(Drift.EXACT);
                            assertThat(found.passage().orElseThrow().end())
                                    .isGreaterThan(start)
                                    .isLessThanOrEqualTo(Math.max(end, start + 2) + 1);
                        });
    }

    /** Makes a quote of what stands in brackets. */
    private static Optional<TextQuote> quoteOf(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        QuoteResolver resolver =
                new QuoteResolver(Article.parse(marked.replace("[", "").replace("]", "")));
        return QuoteMaker.of(resolver, 0, start, end);
    }
}
