package org.entente.view.curate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.model.id.SourceId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.article.ArticleParagraph;
import org.entente.view.article.ArticleParagraph.ArticleSentence;
import org.entente.view.article.TextSelection;
import org.entente.view.article.TextSelection.Point;
import org.entente.view.curate.words.Rows.Step;
import org.entente.view.text.TextRange;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final SourceId NEWS = new SourceId("news");

    private final Rows rows =
            new Rows(
                    NEWS,
                    List.of(
                            row(0, false, "Head", 0),
                            row(1, false, "One two. ", 0),
                            row(1, true, "Three, four.", 1),
                            row(2, false, "Don’t go: nai\u0308ve \uD83D\uDC4D!", 0)));

    private static ArticleParagraph row(int number, boolean continued, String text, int index) {
        SentenceRef ref = new SentenceRef(NEWS, number, index);
        int end = text.stripTrailing().length();
        return new ArticleParagraph(
                number,
                continued,
                text,
                List.of(
                        new ArticleSentence(
                                ref, new TextRange(0, end), 0, Optional.empty(), false, text)));
    }

    private static TextSelection marked(int row, int start, int otherRow, int end) {
        return new TextSelection(new Point(row, start), new Point(otherRow, end));
    }

    @Test
    void rowsOfOneParagraphAreOneText() {
        assertThat(rows.words(marked(1, 4, 2, 5))).contains(new MarkedWords(NEWS, 1, 4, 14));
        assertThat(rows.words(marked(2, 5, 1, 4))).contains(new MarkedWords(NEWS, 1, 4, 14));
        assertThat(rows.within(2, 4, 14)).contains(new TextRange(0, 5));
        assertThat(rows.within(3, 4, 4)).isEmpty();
    }

    @Test
    void twoParagraphsAreNoWords() {
        assertThat(rows.isAcross(marked(2, 0, 3, 2))).isTrue();
        assertThat(rows.words(marked(2, 0, 3, 2))).isEmpty();
        assertThat(rows.words(marked(2, 3, 2, 3))).isEmpty();
    }

    @Test
    void aCaretGoesByCharactersAsPeopleSeeThem() {
        Point letter = new Point(3, 12);
        assertThat(rows.moved(letter, Step.CHARACTER, true)).isEqualTo(new Point(3, 14));
        assertThat(rows.moved(new Point(3, 14), Step.CHARACTER, false)).isEqualTo(letter);
        assertThat(rows.moved(new Point(3, 17), Step.CHARACTER, true)).isEqualTo(new Point(3, 19));
    }

    @Test
    void aCaretGoesByWordsAndOverTheEdgesOfRows() {
        assertThat(rows.moved(new Point(2, 0), Step.WORD, true)).isEqualTo(new Point(2, 5));
        assertThat(rows.moved(new Point(2, 5), Step.WORD, true)).isEqualTo(new Point(2, 11));
        assertThat(rows.moved(new Point(2, 11), Step.WORD, false)).isEqualTo(new Point(2, 7));
        assertThat(rows.moved(new Point(2, 12), Step.WORD, true)).isEqualTo(new Point(3, 0));
        assertThat(rows.moved(new Point(3, 0), Step.WORD, false)).isEqualTo(new Point(2, 12));
        assertThat(rows.moved(new Point(0, 0), Step.CHARACTER, false)).isEqualTo(new Point(0, 0));
    }

    @Test
    void aWordKeepsItsApostrophe() {
        assertThat(rows.wordAt(new Point(3, 2))).isEqualTo(marked(3, 0, 3, 5));
    }

    @Test
    void theSentencesThatAMarkTouches() {
        assertThat(rows.sentences(marked(0, 2, 1, 3)))
                .extracting(ArticleSentence::ref)
                .containsExactly(new SentenceRef(NEWS, 0, 0), new SentenceRef(NEWS, 1, 0));
        assertThat(rows.sentences(marked(2, 2, 2, 2)))
                .extracting(ArticleSentence::ref)
                .containsExactly(new SentenceRef(NEWS, 1, 1));
        assertThat(rows.selection(new SentenceRef(NEWS, 1, 1))).contains(marked(2, 0, 2, 12));
    }
}
