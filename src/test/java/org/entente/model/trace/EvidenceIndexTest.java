package org.entente.model.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.sentence;

import java.util.List;
import org.entente.edit.RandomEdits;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.ReviewedSentence;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.source.quote.Drift;
import org.entente.source.quote.QuoteResolution;
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
        assertThat(index.toDo())
                .containsExactlyElementsOf(
                        index.sentences().stream()
                                .filter(ref -> index.claims(ref).isEmpty())
                                .toList())
                .contains(sentence(1, 1), new SentenceRef(OTHER, 0, 0));
    }

    @Test
    void sentencesSetAsideCountAsDoneButNotAsCited() {
        Dossier dossier =
                Dossiers.sample()
                        .withReviewed(
                                List.of(
                                        reviewed(1, "Dana Reyes did not say when."),
                                        reviewed(3, "Nobody else was asked."),
                                        reviewed(0, "Aland and Borduria draw closer"),
                                        reviewed(3, "Nobody was asked.")));

        EvidenceIndex aside = EvidenceIndex.of(dossier);

        assertThat(aside.isSetAside(sentence(1, 1))).isTrue();
        assertThat(aside.isSetAside(sentence(3, 2))).isFalse();
        assertThat(aside.toDo()).containsExactly(sentence(3, 2));
        assertThat(aside.coverage()).isEqualTo(new Coverage(4, 2, 7));
        assertThat(aside.coverage().words()).isEqualTo("4 cited, 2 set aside, 1 to do");
        assertThat(aside.reviewed())
                .extracting(QuoteResolution::drift)
                .containsExactly(Drift.EXACT, Drift.EXACT, Drift.EXACT, Drift.MISSING);
    }

    @Test
    void aSentenceThatOccursTwiceInItsParagraphIsSetAsideEverywhereInIt() {
        Dossier dossier =
                Dossiers.of("A headline\n\nNo comment. Never. No comment.\n\nNo comment.")
                        .build()
                        .withReviewed(List.of(reviewed(1, "No comment.")));

        assertThat(EvidenceIndex.of(dossier).toDo())
                .containsExactly(sentence(0, 0), sentence(1, 1), sentence(2, 0));
    }

    private static ReviewedSentence reviewed(int paragraph, String quote) {
        return new ReviewedSentence(Dossiers.NEWS, paragraph, quote, null);
    }

    /** Whatever is edited, the next edition's index is the one made from nothing. */
    @Test
    void theIndexOfTheNextEditionIsThatOfItsDossier() {
        RandomEdits edits = new RandomEdits(42);
        EvidenceIndex now = EvidenceIndex.of(Dossiers.sample());
        for (int i = 0; i < 150; i++) {
            Dossier next = edits.next(now.dossier()).on(now.dossier());
            now = now.after(next, () -> false);
            EvidenceIndex whole = EvidenceIndex.of(next);

            assertThat(now.sentences()).isEqualTo(whole.sentences());
            assertThat(now.toDo()).isEqualTo(whole.toDo());
            assertThat(now.coverage()).isEqualTo(whole.coverage());
            assertThat(now.reviewed()).isEqualTo(whole.reviewed());
            for (Claim claim : next.claims()) {
                assertThat(now.citations(claim.id())).isEqualTo(whole.citations(claim.id()));
            }
            for (SentenceRef ref : whole.sentences()) {
                assertThat(now.claims(ref)).isEqualTo(whole.claims(ref));
            }
        }
    }

    @Test
    void aTextThatHasChangedIsSearchedAgain() {
        Dossier dossier = Dossiers.sample();
        EvidenceIndex before = EvidenceIndex.of(dossier);
        Dossier other = dossier.withSources(Dossiers.of("Nothing of it.").build().sources());

        EvidenceIndex after = before.after(other, () -> false);

        assertThat(after.citations(new TieId("troops")).get(0).resolution().drift())
                .isEqualTo(Drift.MISSING);
        assertThat(after.resolver(Dossiers.NEWS)).isNotEqualTo(before.resolver(Dossiers.NEWS));
        assertThat(before.after(dossier.withTitle("x"), () -> false).resolver(Dossiers.NEWS))
                .isEqualTo(before.resolver(Dossiers.NEWS));
    }

    @Test
    void coverageIsReportedInWords() {
        assertThat(new Coverage(46, 50).words()).isEqualTo("46 of 50 sentences cited");
        assertThat(new Coverage(1, 1).words()).isEqualTo("1 of 1 sentence cited");
        assertThat(new Coverage(46, 4, 50).words()).isEqualTo("46 cited, 4 set aside, 0 to do");
        assertThat(new Coverage(46, 4, 50).share()).isEqualTo(1);
    }

    @Test
    void measuresEachSourceAndAllOfThem() {
        assertThat(index.coverage(Dossiers.NEWS)).isEqualTo(new Coverage(4, 7));
        assertThat(index.coverage(OTHER)).isEqualTo(new Coverage(0, 2));
        assertThat(index.coverage()).isEqualTo(new Coverage(4, 9));
        assertThat(index.coverage(new SourceId("unknown"))).isEqualTo(new Coverage(0, 0));
    }
}
