package org.entente.model.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.sentence;

import org.entente.model.Dossiers;
import org.entente.model.SourceId;
import org.junit.jupiter.api.Test;

class EvidenceIndexTest {

    private static final SourceId OTHER = new SourceId("other");

    private final EvidenceIndex index =
            EvidenceIndex.of(
                    Dossiers.sampleParts().source("other", "Another", "One. Two.").build());

    @Test
    void listsTheSentencesOfAllSourcesInReadingOrder() {
        assertThat(index.sentences())
                .hasSize(9)
                .startsWith(sentence(0, 0))
                .endsWith(new SentenceRef(OTHER, 0, 0), new SentenceRef(OTHER, 0, 1));
    }

    @Test
    void uncitedAreThoseThatSupportNothing() {
        assertThat(index.uncited())
                .containsExactlyElementsOf(
                        index.sentences().stream()
                                .filter(ref -> index.claims(ref).isEmpty())
                                .toList())
                .contains(sentence(1, 1), new SentenceRef(OTHER, 0, 0));
    }

    @Test
    void measuresEachSourceAndAllOfThem() {
        assertThat(index.coverage(Dossiers.NEWS)).isEqualTo(new Coverage(4, 7));
        assertThat(index.coverage(OTHER)).isEqualTo(new Coverage(0, 2));
        assertThat(index.coverage()).isEqualTo(new Coverage(4, 9));
        assertThat(index.coverage(new SourceId("unknown"))).isEqualTo(new Coverage(0, 0));
    }
}
