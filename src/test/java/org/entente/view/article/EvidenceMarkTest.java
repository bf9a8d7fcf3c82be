package org.entente.view.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.trace.EvidenceIndex;
import org.entente.model.trace.SentenceRef;
import org.junit.jupiter.api.Test;

class EvidenceMarkTest {

    private final Dossier dossier = Dossiers.sample();
    private final List<ArticleParagraph> paragraphs =
            ArticleParagraphs.of(dossier.sources().get(0), EvidenceIndex.of(dossier), List.of());

    private List<EvidenceMark> marks(SentenceRef... supporting) {
        return EvidenceMark.of(paragraphs, Set.of(supporting));
    }

    @Test
    void everyCitedSentenceHasAMarkInTheOrderOfTheArticle() {
        long cited =
                paragraphs.stream()
                        .flatMap(paragraph -> paragraph.sentences().stream())
                        .filter(ArticleParagraph.ArticleSentence::isCited)
                        .count();
        List<EvidenceMark> marks = marks();

        assertThat(marks).hasSize((int) cited).noneMatch(EvidenceMark::supporting);
        assertThat(marks).isSortedAccordingTo((a, b) -> Double.compare(a.start(), b.start()));
        assertThat(marks).allMatch(mark -> 0 <= mark.start() && mark.start() < mark.end());
        assertThat(marks).allMatch(mark -> mark.end() < 1);
    }

    @Test
    void aMarkLiesWhereItsSentenceIsInTheWhole() {
        ArticleParagraph last = paragraphs.get(paragraphs.size() - 1);
        double length = paragraphs.stream().mapToDouble(p -> p.text().length() + 40).sum();
        EvidenceMark first = marks().get(0);
        ArticleParagraph.ArticleSentence sentence =
                paragraphs
                        .get(first.sentence().paragraph())
                        .sentences()
                        .get(first.sentence().index());
        double before =
                paragraphs.subList(0, first.sentence().paragraph()).stream()
                        .mapToDouble(p -> p.text().length() + 40)
                        .sum();

        assertThat(last.number()).isPositive();
        assertThat(first.start())
                .isCloseTo((before + sentence.range().start()) / length, within(1e-9));
    }

    @Test
    void whatSupportsTheSelectionIsDistinguished() {
        SentenceRef chosen = marks().get(1).sentence();

        assertThat(marks(chosen).stream().filter(EvidenceMark::supporting))
                .extracting(EvidenceMark::sentence)
                .containsExactly(chosen);
    }

    @Test
    void aClickGoesToTheNearest() {
        List<EvidenceMark> marks = marks();
        EvidenceMark second = marks.get(1);

        assertThat(EvidenceRuler.nearest(marks, (second.start() + second.end()) / 2))
                .contains(second);
        assertThat(EvidenceRuler.nearest(marks, 1)).contains(marks.get(marks.size() - 1));
        assertThat(EvidenceRuler.nearest(List.of(), 0.5)).isEmpty();
    }
}
