package org.entente.source.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.entente.source.Article;
import org.entente.source.Passage;
import org.entente.source.Sentence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes are searched in time in texts of a megabyte, made to be hard to search. */
@Tag("large")
class HostileTextsTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "a",
                "ab",
                "aaaabbbb",
                "- ",
                "—",
                "e\u0301",
                "\uD83D\uDE00",
                "\uD83D",
                "a. ",
                "北",
                "a\n\n",
                "It is so. ",
                "'",
                "\u0301"
            })
    void hostileTextsAreSearchedInTime(String unit) {
        String text = unit.repeat(300_000 / unit.length());
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    Article article = Article.parse(text + "end");
                    QuoteResolver resolver = new QuoteResolver(article);
                    String half = text.substring(0, text.length() / 2);
                    for (String quote :
                            List.of(unit, half, half + "x", "x" + half, "the end", "end", "x.")) {
                        QuoteResolution resolution = resolver.resolve(TextQuote.of(0, quote));
                        assertThat(places(resolution)).hasSizeLessThanOrEqualTo(1000);
                        resolver.resolve(new TextQuote(0, quote, half, half));
                    }
                    assertThat(places(resolver.resolve(TextQuote.of(0, "end")))).isNotEmpty();
                });
    }

    @Test
    void aLineOfAMegabyteIsSearchedLikeAnyOther() {
        StringBuilder line = new StringBuilder();
        while (line.length() < 1_000_000) {
            line.append("Sentence number ").append(line.length()).append(" is here. ");
        }
        QuoteResolver resolver = new QuoteResolver(Article.parse(line.toString()));
        List<Sentence> sentences = resolver.article().sentences();
        Sentence sentence = sentences.get(sentences.size() / 2);

        assertThat(resolver.resolve(TextQuote.of(0, sentence.text())).passage())
                .contains(
                        resolver.article()
                                .paragraphs()
                                .get(0)
                                .passage(sentence.start(), sentence.end()));
        assertThat(resolver.resolve(TextQuote.of(0, "is here.")).candidates()).hasSize(1000);
        assertThat(resolver.resolve(TextQuote.of(7, sentence.text())).drift())
                .isEqualTo(Drift.MOVED);
        assertThat(
                        resolver.resolve(TextQuote.of(0, sentence.text().replace("is", "was")))
                                .nearest()
                                .map(nearest -> nearest.passage().sentences()))
                .contains(List.of(sentence));
    }

    private static List<Passage> places(QuoteResolution resolution) {
        return Stream.concat(resolution.passage().stream(), resolution.candidates().stream())
                .toList();
    }
}
