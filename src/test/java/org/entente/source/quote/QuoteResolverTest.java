package org.entente.source.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.entente.source.Article;
import org.entente.source.Passage;
import org.entente.source.Sentence;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteResolverTest {

    private static final String TEXT =
            """
            Ties between Russia and North Korea

            Beijing finds it ‘unnerving’.  The allies—South Korea and Japan—are uneasy.

            China’s role grows. The US sees China’s role with unease, and China's hand too.

            Beijing is wary. Moscow is not. Beijing is silent. Tokyo is silent.

            Moscow is bold. Tokyo is not so sure.
            """;

    private final QuoteResolver resolver = new QuoteResolver(Article.parse(TEXT));

    @Nested
    class InTheParagraphNamed {

        @Test
        void aVerbatimQuoteIsExact() {
            QuoteResolution resolution = resolve(1, "The allies—South Korea and Japan—are uneasy.");

            assertThat(resolution.drift()).isEqualTo(Drift.EXACT);
            assertThat(resolution.passage())
                    .contains(resolver.article().paragraphs().get(1).passage(31, 75));
            assertThat(resolution.candidates()).isEmpty();
            assertThat(resolution.nearest()).isEmpty();
        }

        @Test
        void aPassageNamesEverySentenceItTouches() {
            assertThat(sentences(resolve(1, "‘unnerving’.  The allies"))).containsExactly(0, 1);
            assertThat(sentences(resolve(1, "unnerving"))).containsExactly(0);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\0',
                value = {
                    "'unnerving' | ‘unnerving’",
                    "it ‘unnerving’. The allies | it ‘unnerving’.  The allies",
                    "it\u00A0‘unnerving’ | it ‘unnerving’",
                    "allies-South | allies—South",
                    "allies — South Korea | allies—South Korea",
                    "Japan--are | Japan—are",
                    "—South Korea and Japan – | —South Korea and Japan—",
                    "un\u00ADeasy | uneasy",
                })
        void aQuoteInOtherTypographyIsNormalized(String quote, String original) {
            QuoteResolution resolution = resolve(1, quote);

            assertThat(resolution.drift()).isEqualTo(Drift.NORMALIZED);
            assertThat(text(resolution)).isEqualTo(original);
        }

        @Test
        void whiteSpaceAroundAQuoteIsNormalized() {
            QuoteResolution resolution = resolve(1, "are uneasy. \u00A0");

            assertThat(resolution.drift()).isEqualTo(Drift.NORMALIZED);
            assertThat(text(resolution)).isEqualTo("are uneasy.");
        }

        @Test
        void whiteSpaceThatTheArticleHasIsExact() {
            QuoteResolution resolution = resolve(1, " The allies—");

            assertThat(resolution.drift()).isEqualTo(Drift.EXACT);
            assertThat(text(resolution)).isEqualTo(" The allies—");
        }

        @Test
        void letterCaseCounts() {
            assertThat(resolve(1, "the allies").drift()).isEqualTo(Drift.MISSING);
        }

        @Test
        void aRepeatIsAmbiguous() {
            QuoteResolution resolution = resolve(2, "China’s role");

            assertThat(resolution.drift()).isEqualTo(Drift.AMBIGUOUS);
            assertThat(resolution.passage()).isEmpty();
            assertThat(resolution.candidates())
                    .extracting(Passage::paragraph, Passage::start)
                    .containsExactly(tuple(2, 0), tuple(2, 32));
        }

        @Test
        void aVerbatimOneOutweighsOthersInOtherTypography() {
            QuoteResolution resolution = resolve(2, "China's");

            assertThat(resolution.drift()).isEqualTo(Drift.EXACT);
            assertThat(resolution.passage().map(Passage::start)).contains(62);
        }

        @Test
        void severalInOtherTypographyAreAmbiguous() {
            assertThat(resolve(2, "China‛s").candidates()).hasSize(3);
        }

        @Test
        void itOutweighsOtherParagraphs() {
            QuoteResolution resolution = resolve(3, "Moscow is");

            assertThat(resolution.drift()).isEqualTo(Drift.EXACT);
            assertThat(resolution.passage().map(Passage::paragraph)).contains(3);
        }

        @Test
        void overlappingRepeatsAreTwoPlaces() {
            QuoteResolver ofRepeats = new QuoteResolver(Article.parse("hahaha"));

            assertThat(ofRepeats.resolve(TextQuote.of(0, "haha")).candidates())
                    .extracting(Passage::start)
                    .containsExactly(0, 2);
        }
    }

    @Nested
    class InOtherParagraphs {

        @Test
        void oneElsewhereIsMoved() {
            QuoteResolution resolution = resolve(0, "Beijing is wary.");

            assertThat(resolution.drift()).isEqualTo(Drift.MOVED);
            assertThat(resolution.passage().map(Passage::paragraph)).contains(3);
            assertThat(sentences(resolution)).containsExactly(0);
        }

        @Test
        void oneElsewhereInOtherTypographyIsMoved() {
            QuoteResolution resolution = resolve(4, "allies - South Korea");

            assertThat(resolution.drift()).isEqualTo(Drift.MOVED);
            assertThat(text(resolution)).isEqualTo("allies—South Korea");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 5, Integer.MAX_VALUE, Integer.MIN_VALUE})
        void aParagraphThatIsNotThereIsNoHindrance(int paragraph) {
            assertThat(resolve(paragraph, "Beijing is wary.").drift()).isEqualTo(Drift.MOVED);
        }

        @Test
        void severalElsewhereAreAmbiguous() {
            QuoteResolution resolution = resolve(0, "Moscow is");

            assertThat(resolution.drift()).isEqualTo(Drift.AMBIGUOUS);
            assertThat(resolution.candidates())
                    .extracting(Passage::paragraph)
                    .containsExactly(3, 4);
        }

        @Test
        void aVerbatimOneElsewhereDoesNotOutweighAnotherInOtherTypography() {
            assertThat(resolve(0, "China's").candidates()).hasSize(3);
        }

        @Test
        void aQuoteAcrossTwoParagraphsIsMissing() {
            assertThat(resolve(3, "Tokyo is silent.\n\nMoscow is bold.").drift())
                    .isEqualTo(Drift.MISSING);
        }
    }

    @Nested
    class NotFound {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u00A0\r\n", "\u200B\u00AD"})
        void aBlankQuoteIsMissingAndNearNothing(String blank) {
            QuoteResolution resolution = resolve(1, blank);

            assertThat(resolution.drift()).isEqualTo(Drift.MISSING);
            assertThat(resolution.nearest()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\0',
                value = {
                    "Beijing was wary. | Beijing is wary. | 88",
                    "Beijing is weary. | Beijing is wary. | 94",
                    "Beijing is wary! | Beijing is wary. | 93",
                    "BEIJING IS WARY. | Beijing is wary. | 99",
                    "the allies—South Korea and Japan | The allies—South Korea and Japan | 99",
                    "The allies, South Korea and Japan, are uneasy. "
                            + "| The allies—South Korea and Japan—are uneasy. | 91",
                    "eijing finds it ‘unnervig | Beijing finds it ‘unnerving | 92",
                    "US sees Chinas role | US sees China’s role | 95"
                })
        void anEditedQuoteNamesThePassageMostLikeIt(String quote, String nearest, int likeness) {
            QuoteResolution resolution = resolve(0, quote);

            assertThat(resolution.drift()).isEqualTo(Drift.MISSING);
            assertThat(resolution.nearest().map(found -> found.passage().text())).contains(nearest);
            assertThat(resolution.nearest().map(QuoteResolution.Nearest::likeness))
                    .contains(likeness);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "xyz",
                    "Quarterly profits beat forecasts as shoppers returned to the stores.",
                    "北朝鮮とロシアの関係",
                    "........",
                })
        void aQuoteLikeNothingNamesNothing(String quote) {
            assertThat(resolve(0, quote).nearest()).isEmpty();
        }

        @Test
        void betweenEqualsTheParagraphNamedIsNearest() {
            Article article =
                    Article.parse("Kim met Xi today.\n\nKim met Xi today.\n\nKim met Xi today.");
            QuoteResolver ofRepeats = new QuoteResolver(article);
            for (int paragraph = 0; paragraph < 3; paragraph++) {
                QuoteResolution resolution =
                        ofRepeats.resolve(TextQuote.of(paragraph, "Kim meets Xi today."));
                assertThat(resolution.nearest().map(nearest -> nearest.passage().paragraph()))
                        .contains(paragraph);
            }
        }

        @Test
        void anEmptyArticleHoldsNoQuote() {
            QuoteResolver empty = new QuoteResolver(Article.parse(""));

            assertThat(empty.resolve(TextQuote.of(0, "Anything at all")))
                    .isEqualTo(QuoteResolution.missing(Optional.empty()));
        }
    }

    @Nested
    class OfWholeCharacters {

        private final QuoteResolver ofMarks =
                new QuoteResolver(Article.parse("A cafe\u0301 \uD83D\uDE00 in Pyongyang"));

        @Test
        void aSurrogatePairIsNotCut() {
            assertThat(ofMarks.resolve(TextQuote.of(0, "\uD83D\uDE00 in")).drift())
                    .isEqualTo(Drift.EXACT);
            assertThat(ofMarks.resolve(TextQuote.of(0, "\uDE00 in")).drift())
                    .isEqualTo(Drift.MISSING);
            assertThat(ofMarks.resolve(TextQuote.of(0, "cafe\u0301 \uD83D")).drift())
                    .isEqualTo(Drift.MISSING);
        }

        @Test
        void aLetterIsNotCutFromItsAccent() {
            assertThat(ofMarks.resolve(TextQuote.of(0, "cafe\u0301")).drift())
                    .isEqualTo(Drift.EXACT);
            assertThat(ofMarks.resolve(TextQuote.of(0, "cafe")).drift()).isEqualTo(Drift.MISSING);
        }
    }

    @Test
    void tellsItsArticle() {
        Article article = Article.parse(TEXT);

        assertThat(new QuoteResolver(article).article()).isSameAs(article);
    }

    private QuoteResolution resolve(int paragraph, String exact) {
        return resolver.resolve(TextQuote.of(paragraph, exact));
    }

    private static String text(QuoteResolution resolution) {
        return resolution.passage().map(Passage::text).orElse("");
    }

    private static List<Integer> sentences(QuoteResolution resolution) {
        return resolution.passage().stream()
                .flatMap(passage -> passage.sentences().stream())
                .map(Sentence::index)
                .toList();
    }
}
