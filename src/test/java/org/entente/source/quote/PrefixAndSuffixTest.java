package org.entente.source.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.source.Article;
import org.entente.source.Passage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How prefix and suffix settle where a quote stands. */
class PrefixAndSuffixTest {

    private static final String TEXT =
            """
            Ties between Russia and North Korea

            Beijing finds it ‘unnerving’.  The allies—South Korea and Japan—are uneasy.

            China’s role grows. The US sees China’s role with unease, and China's hand too.

            Beijing is wary. Moscow is not. Beijing is silent. Tokyo is silent.

            Moscow is bold. Tokyo is not so sure.
            """;

    private final QuoteResolver resolver = new QuoteResolver(Article.parse(TEXT));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "-",
            value = {
                "The US sees | - | 32",
                "sees  | - | 32",
                "- | with unease | 32",
                "-| grows. | 0",
                "US sees | with | 32",
                "US\u00A0sees\u00A0 | \u00A0with | 32"
            })
    void theySettleRepeats(@Nullable String prefix, @Nullable String suffix, int start) {
        QuoteResolution resolution =
                resolver.resolve(new TextQuote(2, "China’s role", prefix, suffix));

        assertThat(resolution.drift()).isEqualTo(Drift.EXACT);
        assertThat(resolution.passage().map(Passage::start)).contains(start);
        assertThat(text(resolution)).isEqualTo("China’s role");
    }

    @Test
    void theyAreComparedLevelled() {
        QuoteResolution resolution =
                resolver.resolve(new TextQuote(1, "South Korea", "allies - ", " and\u2003Japan"));

        assertThat(resolution.drift()).isEqualTo(Drift.EXACT);
    }

    @Test
    void blankOnesSayNothing() {
        assertThat(resolver.resolve(new TextQuote(1, "South Korea", "", " \u00A0")).drift())
                .isEqualTo(Drift.EXACT);
    }

    @Test
    void theyMayCutAWord() {
        assertThat(resolver.resolve(new TextQuote(2, "ina’s ro", "ees Ch", "le wi")).drift())
                .isEqualTo(Drift.EXACT);
    }

    @Test
    void aPlaceWhereTheyAgreeOutweighsAVerbatimOneWhereTheyDoNot() {
        QuoteResolution resolution = resolver.resolve(new TextQuote(2, "China's", "US sees", null));

        assertThat(resolution.drift()).isEqualTo(Drift.NORMALIZED);
        assertThat(resolution.passage().map(Passage::start)).contains(32);
    }

    @Test
    void aPlaceElsewhereWhereTheyAgreeIsMoved() {
        QuoteResolution resolution = resolver.resolve(new TextQuote(3, "Moscow is", null, "bold"));

        assertThat(resolution.drift()).isEqualTo(Drift.MOVED);
        assertThat(resolution.passage().map(Passage::paragraph)).contains(4);
    }

    @Test
    void severalPlacesWhereTheyAgreeAreAmbiguous() {
        assertThat(resolver.resolve(new TextQuote(3, "is", "Beijing", null)).candidates())
                .extracting(Passage::start)
                .containsExactly(8, 40);
    }

    @Test
    void severalPlacesWhereTheyDoNotAgreeAreAmbiguous() {
        QuoteResolution resolution =
                resolver.resolve(new TextQuote(2, "China’s role", "Kim sees", null));

        assertThat(resolution.drift()).isEqualTo(Drift.AMBIGUOUS);
        assertThat(resolution.candidates()).hasSize(2);
    }

    @Test
    void onePlaceWhereTheyDoNotAgreeIsMissingAndNearest() {
        QuoteResolution resolution =
                resolver.resolve(new TextQuote(1, "South Korea", "allies—", "or Japan"));

        assertThat(resolution.drift()).isEqualTo(Drift.MISSING);
        assertThat(resolution.nearest().map(QuoteResolution.Nearest::likeness)).contains(99);
        assertThat(resolution.nearest().map(nearest -> nearest.passage().text()))
                .contains("South Korea");
    }

    @Test
    void theyDoNotReachIntoTheNextParagraph() {
        assertThat(resolver.resolve(new TextQuote(4, "Moscow is bold.", "silent.", null)).drift())
                .isEqualTo(Drift.MISSING);
    }

    private static String text(QuoteResolution resolution) {
        return resolution.passage().map(Passage::text).orElse("");
    }
}
