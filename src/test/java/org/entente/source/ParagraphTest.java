package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    private final Paragraph paragraph = Article.parse("One.  Two!  Three").paragraphs().get(0);

    @Test
    void tellsWhichSentencesARangeTouches() {
        assertThat(touched(0, 17)).containsExactly("One.", "Two!", "Three");
        assertThat(touched(0, 4)).containsExactly("One.");
        assertThat(touched(3, 7)).containsExactly("One.", "Two!");
        assertThat(touched(9, 13)).containsExactly("Two!", "Three");
        assertThat(touched(4, 6)).isEmpty();
        assertThat(touched(17, 40)).isEmpty();
    }

    @Test
    void tellsWhichSentenceACharacterBelongsTo() {
        assertThat(paragraph.sentenceAt(0).map(Sentence::index)).contains(0);
        assertThat(paragraph.sentenceAt(9).map(Sentence::index)).contains(1);
        assertThat(paragraph.sentenceAt(16).map(Sentence::index)).contains(2);
        assertThat(paragraph.sentenceAt(4)).isEmpty();
        assertThat(paragraph.sentenceAt(17)).isEmpty();
        assertThat(paragraph.sentenceAt(-1)).isEmpty();
    }

    @Test
    void cutsAPassageOutOfItsText() {
        assertThat(paragraph.passage(6, 13))
                .isEqualTo(new Passage(0, 6, 13, "Two!  T", paragraph.sentences().subList(1, 3)));
        assertThatThrownBy(() -> paragraph.passage(6, 18))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void isNotChangedByTheListItWasMadeOf() {
        List<Sentence> sentences = new ArrayList<>(paragraph.sentences());
        Paragraph copy = new Paragraph(0, 0, paragraph.text(), sentences);
        sentences.clear();

        assertThat(copy).isEqualTo(paragraph);
    }

    private List<String> touched(int start, int end) {
        return paragraph.sentencesWithin(start, end).stream().map(Sentence::text).toList();
    }
}
