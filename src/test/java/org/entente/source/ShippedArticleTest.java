package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.source.quote.Drift;
import org.entente.source.quote.QuoteResolution;
import org.entente.source.quote.QuoteResolver;
import org.entente.source.quote.TextQuote;
import org.junit.jupiter.api.Test;

class ShippedArticleTest {

    private final Article article = ShippedArticle.read();

    @Test
    void hasAHeadlineAndFortyEightParagraphs() {
        assertThat(article.paragraphs()).hasSize(49);
        assertThat(article.paragraphs().get(0).text())
                .isEqualTo(
                        "US official claims China concerned over growing Russia-North Korea ties");
    }

    @Test
    void hasFiftySentencesOfWhichTheLastParagraphHasTwo() {
        assertThat(article.sentences()).hasSize(50);
        assertThat(article.paragraphs().get(48).sentences()).hasSize(2);
    }

    @Test
    void quotesOfItsOwnSentencesResolveExactly() {
        QuoteResolver resolver = new QuoteResolver(article);
        for (Sentence sentence : article.sentences()) {
            QuoteResolution resolution =
                    resolver.resolve(
                            new TextQuote(sentence.paragraph(), sentence.text(), null, null));
            assertThat(resolution.drift()).isEqualTo(Drift.EXACT);
            assertThat(resolution.passage().map(Passage::sentences))
                    .isEqualTo(Optional.of(List.of(sentence)));
        }
    }
}
