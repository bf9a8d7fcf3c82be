package org.entente.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.evidence;
import static org.entente.model.Dossiers.sentence;

import java.util.List;
import java.util.Optional;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.trace.Citation;
import org.entente.source.Paragraph;
import org.entente.source.Passage;
import org.entente.source.quote.Drift;
import org.entente.source.quote.QuoteResolution;
import org.entente.view.evidence.EvidenceContent.DriftNote;
import org.entente.view.evidence.EvidenceContent.Place;
import org.entente.view.evidence.EvidenceContent.SupportingParagraph;
import org.entente.view.evidence.EvidenceContent.UnresolvedQuote;
import org.entente.view.text.TextRange;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static final String UNEASY = "Cordia is uneasy at that partnership";

    private final Dossier dossier = Dossiers.sample();
    private final Quotations quotations = new Quotations(dossier);

    private Passage passage(int number, String words) {
        Paragraph paragraph = dossier.sources().get(0).article().paragraph(number).orElseThrow();
        int start = paragraph.text().indexOf(words);
        assertThat(start).isNotNegative();
        int end = start + words.length();
        return new Passage(number, start, end, words, paragraph.sentencesWithin(start, end));
    }

    private static Citation cited(int paragraph, String quote, QuoteResolution resolution) {
        return new Citation(0, evidence(paragraph, quote), resolution);
    }

    private static QuoteResolution found(Drift drift, Passage passage) {
        return new QuoteResolution(drift, Optional.of(passage), List.of(), Optional.empty());
    }

    @Test
    void aQuoteFoundVerbatimNeedsNoNote() {
        Citation citation = cited(2, UNEASY, found(Drift.EXACT, passage(2, UNEASY)));

        var quoted = (SupportingParagraph) quotations.of(List.of(citation)).get(0);

        assertThat(quoted.drifts()).isEmpty();
        assertThat(quoted.first()).isEqualTo(sentence(2, 0));
    }

    @Test
    void passagesThatOverlapAreMarkedAsOne() {
        Citation all = cited(2, UNEASY, found(Drift.EXACT, passage(2, UNEASY)));
        Citation end = cited(2, "at that", found(Drift.EXACT, passage(2, "at that")));

        var quoted = quotations.of(List.of(end, all));

        assertThat(quoted).hasSize(1);
        Passage whole = passage(2, UNEASY);
        assertThat(((SupportingParagraph) quoted.get(0)).marks())
                .containsExactly(new TextRange(whole.start(), whole.end()));
    }

    @Test
    void aQuoteThatMovedIsQuotedWhereItIsWithANote() {
        Citation citation = cited(1, UNEASY, found(Drift.MOVED, passage(2, UNEASY)));

        var quoted = (SupportingParagraph) quotations.of(List.of(citation)).get(0);

        assertThat(quoted.heading()).isEqualTo("Supporting paragraph · ¶ 2");
        assertThat(quoted.drifts())
                .containsExactly(
                        new DriftNote(
                                Drift.MOVED, "Expected in ¶ 1, found in ¶ 2", UNEASY, UNEASY));
    }

    @Test
    void aQuoteSpelledDifferentlyShowsWhatWasExpectedAndWhatWasFound() {
        String expected = "Cordia  is uneasy at that partnership";
        Citation citation = cited(2, expected, found(Drift.NORMALIZED, passage(2, UNEASY)));

        var quoted = (SupportingParagraph) quotations.of(List.of(citation)).get(0);

        assertThat(quoted.drifts()).extracting(DriftNote::expected).containsExactly(expected);
        assertThat(quoted.drifts()).extracting(DriftNote::found).containsExactly(UNEASY);
        assertThat(quoted.drifts())
                .extracting(DriftNote::note)
                .containsExactly("The source differs in white space");
    }

    @Test
    void aMissingQuoteShowsTheNearestPassageAndItsLikeness() {
        QuoteResolution missing =
                new QuoteResolution(
                        Drift.MISSING,
                        Optional.empty(),
                        List.of(),
                        Optional.of(new QuoteResolution.Nearest(passage(2, UNEASY), 93)));
        Citation citation = cited(3, "Cordia is worried at that partnership", missing);

        var lost = (UnresolvedQuote) quotations.of(List.of(citation)).get(0);

        assertThat(lost.heading()).isEqualTo("Expected quote · ¶ 3");
        assertThat(lost.expected()).isEqualTo("Cordia is worried at that partnership");
        assertThat(lost.note())
                .isEqualTo(
                        "The source does not have these words; the nearest it has is below. First"
                                + " difference: the quote has “worried”, the source “uneasy”.");
        assertThat(lost.places())
                .containsExactly(new Place("¶ 2, 93 % alike", UNEASY, sentence(2, 0)));
    }

    @Test
    void aMissingQuoteLikeNothingSaysSo() {
        QuoteResolution missing =
                new QuoteResolution(Drift.MISSING, Optional.empty(), List.of(), Optional.empty());

        var lost = (UnresolvedQuote) quotations.of(List.of(cited(3, "Nix", missing))).get(0);

        assertThat(lost.note())
                .isEqualTo("The source does not have these words, nor any like them.");
        assertThat(lost.places()).isEmpty();
    }

    @Test
    void anAmbiguousQuoteShowsAllItsPlacesBehindWhatWasFound() {
        QuoteResolution ambiguous =
                new QuoteResolution(
                        Drift.AMBIGUOUS,
                        Optional.empty(),
                        List.of(passage(0, "Aland"), passage(3, "Aland")),
                        Optional.empty());
        Citation unclear = cited(0, "Aland", ambiguous);
        Citation clear = cited(2, UNEASY, found(Drift.EXACT, passage(2, UNEASY)));

        var all = quotations.of(List.of(unclear, clear));

        assertThat(all.get(0)).isInstanceOf(SupportingParagraph.class);
        var lost = (UnresolvedQuote) all.get(1);
        assertThat(lost.note())
                .isEqualTo("The source has these words 2 times; nothing tells which is meant.");
        assertThat(lost.places()).extracting(Place::heading).containsExactly("headline", "¶ 3");
    }
}
