package org.entente.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.ReviewedSentence;
import org.entente.model.id.SourceId;
import org.entente.model.trace.Citation;
import org.entente.model.trace.EvidenceIndex;
import org.entente.source.Passage;
import org.entente.source.quote.Drift;
import org.entente.source.quote.QuoteMaker;
import org.entente.source.quote.QuoteResolution;
import org.entente.source.quote.QuoteResolver;
import org.entente.source.quote.TextQuote;

/**
 * Fixes problems that have exactly one solution: quotes that differ from their source only in
 * typography, and quotes that occur once, in another paragraph than the one given.
 */
public final class Remedies {

    private final EvidenceIndex index;
    private int mended;

    private Remedies(EvidenceIndex index) {
        this.index = index;
    }

    /**
     * Finds what can be fixed.
     *
     * @param index the dossier's quotes, resolved
     * @return an edit that fixes all of it; empty if nothing has a sure remedy
     */
    public static Optional<Edit> of(EvidenceIndex index) {
        return new Remedies(index).edit();
    }

    private Optional<Edit> edit() {
        Dossier dossier = index.dossier();
        List<Edit> edits = new ArrayList<>();
        for (Claim claim : dossier.claims()) {
            List<Evidence> evidence = index.citations(claim.id()).stream().map(this::mend).toList();
            if (!evidence.equals(claim.evidence())) {
                edits.add(new Edit.ChangeClaim(claim, Changed.evidence(claim, evidence)));
            }
        }
        for (int i = 0; i < dossier.reviewed().size(); i++) {
            ReviewedSentence sentence = dossier.reviewed().get(i);
            ReviewedSentence sound = mend(sentence, index.reviewed().get(i));
            if (!sound.equals(sentence)) {
                edits.add(new Edit.ChangeReviewed(sentence, sound));
            }
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Edit.Several(
                                mended == 1 ? "fix 1 quote" : "mend " + mended + " quotes", edits));
    }

    private static boolean hasRemedy(QuoteResolution resolution) {
        return resolution.drift() == Drift.NORMALIZED || resolution.drift() == Drift.MOVED;
    }

    private Evidence mend(Citation citation) {
        Evidence evidence = citation.evidence();
        if (!hasRemedy(citation.resolution())) {
            return evidence;
        }
        Passage passage = citation.resolution().passage().orElseThrow();
        Optional<TextQuote> sound = sound(evidence.source(), evidence.textQuote(), passage);
        sound.ifPresent(quote -> mended++);
        return sound.map(quote -> Evidence.of(evidence.source(), quote)).orElse(evidence);
    }

    /** Keeps the prefix and suffix of a quote if they still distinguish it from repeats. */
    private Optional<TextQuote> sound(SourceId source, TextQuote old, Passage passage) {
        QuoteResolver resolver = index.resolver(source).orElseThrow();
        TextQuote kept =
                new TextQuote(passage.paragraph(), passage.text(), old.prefix(), old.suffix());
        QuoteResolution found = resolver.resolve(kept);
        return found.drift() == Drift.EXACT && found.passage().equals(Optional.of(passage))
                ? Optional.of(kept)
                : QuoteMaker.of(resolver, passage.paragraph(), passage.start(), passage.end());
    }

    private ReviewedSentence mend(ReviewedSentence sentence, QuoteResolution resolution) {
        if (!hasRemedy(resolution)) {
            return sentence;
        }
        Passage passage = resolution.passage().orElseThrow();
        mended++;
        return new ReviewedSentence(
                sentence.source(), passage.paragraph(), passage.text(), sentence.reason());
    }
}
