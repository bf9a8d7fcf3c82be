package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One.\n\nTwo.\nStill two.\n\n\n\nThree.",
                "One.\r\n\r\nTwo.\r\nStill two.\r\n\r\nThree.\r\n",
                "One.\r\rTwo.\rStill two.\r\rThree.\r",
                "\n\n  One.  \n \t \nTwo.\nStill two.\n\u00A0\nThree.\u00A0\n\n",
                "\uFEFFOne.\n\u2003\u3000\nTwo.\nStill two.\n\r\nThree.",
                "\uFEFF\n\nOne.\n\nTwo.\nStill two.\n\nThree.",
                "One.\u2029\u2029Two.\u2028Still two.\u2028\u2029Three.",
                "One.\n\n\u200B\n\nTwo.\nStill two.\n\n\u200E\u2060\n\uFEFF\n\nThree."
            })
    void blankLinesPartParagraphsWhateverTheLineEnd(String text) {
        Article article = Article.parse(text);

        assertThat(article.paragraphs().stream().map(p -> p.text().replaceAll("\\R", "\n")))
                .containsExactly("One.", "Two.\nStill two.", "Three.");
        assertOffsetsHold(article);
    }

    @Test
    void keepsTheInsideOfAParagraphVerbatim() {
        String inside = "“He’s—well —\u00A0 uneasy”,\r\n\the  said\u00AD.";
        Article article = Article.parse("Head\n\n \u00A0" + inside + "\u00A0 \n\nTail");

        assertThat(article.paragraphs().get(1).text()).isEqualTo(inside);
        assertThat(article.paragraphs().get(1).offset()).isEqualTo(8);
    }

    @Test
    void theByteOrderMarkCountsInOffsetsButBelongsToNoParagraph() {
        Article article = Article.parse("\uFEFFHead\n\nBody \uFEFF here");

        assertThat(article.text()).startsWith("\uFEFF");
        assertThat(article.paragraphs().get(0).text()).isEqualTo("Head");
        assertThat(article.paragraphs().get(0).offset()).isEqualTo(1);
        assertThat(article.paragraphs().get(1).text()).isEqualTo("Body \uFEFF here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " ", "\n\n\n", "\r\n \u00A0\t\r\n", "\u3000\u0085"})
    void aTextOfWhiteSpaceHasNoParagraphs(String text) {
        assertThat(Article.parse(text).paragraphs()).isEmpty();
        assertThat(Article.parse(text).sentences()).isEmpty();
    }

    @Test
    void numbersParagraphsAndSentencesFromZero() {
        Article article = Article.parse("Head\n\nOne. Two! Three");

        assertThat(article.paragraphs()).extracting(Paragraph::number).containsExactly(0, 1);
        assertThat(article.sentences())
                .containsExactly(
                        new Sentence(0, 0, 0, 4, "Head"),
                        new Sentence(1, 0, 0, 4, "One."),
                        new Sentence(1, 1, 5, 9, "Two!"),
                        new Sentence(1, 2, 10, 15, "Three"));
    }

    @Test
    void findsParagraphsAndSentencesByTheirPlace() {
        Article article = Article.parse("Head\n\nOne. Two!");

        assertThat(article.paragraph(1)).contains(article.paragraphs().get(1));
        assertThat(article.paragraph(2)).isEmpty();
        assertThat(article.paragraph(-1)).isEmpty();
        assertThat(article.sentence(1, 1).map(Sentence::text)).contains("Two!");
        assertThat(article.sentence(1, 2)).isEmpty();
        assertThat(article.sentence(1, -1)).isEmpty();
        assertThat(article.sentence(9, 0)).isEmpty();
    }

    @Test
    void isNotChangedByTheListItWasMadeOf() {
        List<Paragraph> paragraphs = new ArrayList<>(Article.parse("Head").paragraphs());
        Article article = new Article("Head", paragraphs);
        paragraphs.clear();

        assertThat(article.paragraphs()).hasSize(1);
    }

    @Test
    void offsetsHoldInRandomText() {
        String alphabet = "aB.?!… \u00A0\n\n\n\r\t“”\uD83D\uDE00\u0301\uFEFF";
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertOffsetsHold(Article.parse(text.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "a\n\n", ".\n\n", " \n", "\u00A0\r\n", "a \u00A0"})
    void readsAMillionCharactersInLinearTime(String unit) {
        String text = unit.repeat(1_000_000 / unit.length()) + "end";
        Article article = assertTimeoutPreemptively(SOON, () -> Article.parse(text));
        List<Paragraph> paragraphs = article.paragraphs();
        assertThat(paragraphs.get(paragraphs.size() - 1).text()).endsWith("end");
    }

    private static void assertOffsetsHold(Article article) {
        int behind = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            int end = paragraph.offset() + paragraph.text().length();
            assertThat(paragraph.offset()).isGreaterThanOrEqualTo(behind);
            assertThat(article.text().substring(paragraph.offset(), end))
                    .isEqualTo(paragraph.text());
            assertThat(paragraph.sentences()).isNotEmpty();
            for (Sentence sentence : paragraph.sentences()) {
                assertThat(paragraph.text().substring(sentence.start(), sentence.end()))
                        .isEqualTo(sentence.text());
            }
            behind = end;
        }
    }
}
