package org.entente.source.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.source.Article;
import org.entente.source.Passage;
import org.entente.source.Sentence;
import org.entente.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private final Passage passage = Article.parse("Head").paragraphs().get(0).passage(0, 4);

    @Test
    void threeDriftsLeadToAPassage() {
        assertThat(Stream.of(Drift.values()).filter(Drift::isFound))
                .containsExactly(Drift.EXACT, Drift.NORMALIZED, Drift.MOVED);
    }

    @ParameterizedTest
    @EnumSource(Drift.class)
    void aResolutionHasAPassageExactlyWhenItsDriftIsFound(Drift drift) {
        Optional<Passage> wrong = drift.isFound() ? Optional.empty() : Optional.of(passage);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuoteResolution(drift, wrong, List.of(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100})
    void nothingMissingIsWhollyAlike(int likeness) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuoteResolution.Nearest(passage, likeness));
    }

    @Test
    void listsGivenToValuesAreCopied() {
        List<Passage> candidates = new ArrayList<>(List.of(passage, passage));
        QuoteResolution resolution = QuoteResolution.ambiguous(candidates);
        List<Sentence> sentences = new ArrayList<>(passage.sentences());
        Passage copy = new Passage(0, 0, 4, "Head", sentences);
        candidates.clear();
        sentences.clear();

        assertThat(resolution.candidates()).hasSize(2);
        assertThat(copy).isEqualTo(passage);
    }

    @Test
    void aPlainQuoteSaysNothingOfItsContext() {
        assertThat(TextQuote.of(3, "words")).isEqualTo(new TextQuote(3, "words", null, null));
    }

    @Test
    void aSpanDoesNotRunBackwards() {
        assertThat(new Span(2, 2).end()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 1));
    }
}
