package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.entente.source.quote.QuoteResolution;
import org.entente.source.quote.QuoteResolver;
import org.entente.source.quote.TextQuote;

/** Any text is an article, and any quote is found in it or is not; neither throws. */
class TextFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void article(FuzzedDataProvider input) {
        String text = input.consumeRemainingAsString();

        Article article = Article.parse(text);

        for (Paragraph paragraph : article.paragraphs()) {
            int end = paragraph.offset() + paragraph.text().length();
            assertThat(text.substring(paragraph.offset(), end)).isEqualTo(paragraph.text());
            for (Sentence sentence : paragraph.sentences()) {
                assertThat(paragraph.text().substring(sentence.start(), sentence.end()))
                        .isEqualTo(sentence.text())
                        .isNotEmpty();
            }
        }
    }

    @FuzzTest(maxDuration = "10m")
    void quote(FuzzedDataProvider input) {
        int paragraph = input.consumeInt(-1, 5);
        String prefix = input.consumeBoolean() ? input.consumeString(20) : null;
        String suffix = input.consumeBoolean() ? input.consumeString(20) : null;
        String exact = input.consumeString(200);
        Article article = Article.parse(input.consumeRemainingAsString());

        QuoteResolution found =
                new QuoteResolver(article).resolve(new TextQuote(paragraph, exact, prefix, suffix));

        found.passage().ifPresent(passage -> assertStandsThere(article, passage));
        found.candidates().forEach(passage -> assertStandsThere(article, passage));
        found.nearest().ifPresent(near -> assertThat(near.likeness()).isBetween(0, 100));
    }

    private static void assertStandsThere(Article article, Passage passage) {
        String text = article.paragraph(passage.paragraph()).orElseThrow().text();
        assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
    }
}
