package org.entente.accession;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.edit.Changed;
import org.entente.intake.Intake;
import org.entente.intake.Original;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.source.Article;
import org.entente.source.Paragraph;
import org.entente.source.Passage;
import org.entente.source.quote.Drift;
import org.entente.source.quote.QuoteResolution;
import org.entente.source.quote.QuoteResolver;
import org.entente.source.quote.TextQuote;

/**
 * The effect of a newer version of a source on a dossier: the paragraphs that changed, and where
 * each quote is now.
 *
 * @param accession the newer version
 * @param after the dossier with it; quotes that are found follow their words, others stay as they
 *     were
 * @param paragraphs the paragraphs that changed, in the newer version's order
 * @param quotes the quotes of which anything changed, in the dossier's order
 */
public record SourceUpdate(
        Accession accession,
        Dossier after,
        List<ParagraphChange> paragraphs,
        List<QuoteChange> quotes) {

    public SourceUpdate {
        paragraphs = List.copyOf(paragraphs);
        quotes = List.copyOf(quotes);
    }

    /**
     * A run of paragraphs that differ.
     *
     * @param older the number of the first one that goes, from 0
     * @param newer the number of the first one that comes, from 0
     * @param removed the text of those that go
     * @param added the text of those that come
     */
    public record ParagraphChange(int older, int newer, List<String> removed, List<String> added) {

        public ParagraphChange {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    /**
     * A quote whose location or wording changed.
     *
     * @param claim the tie or concern it supports; empty for a sentence that was set aside
     * @param quote its words before
     * @param older the number of its paragraph before
     * @param newer the number of its paragraph now; the older one if it is not found
     * @param drift how it is found now
     */
    public record QuoteChange(
            Optional<Claim> claim, String quote, int older, int newer, Drift drift) {

        /** Returns whether the quote was not found. */
        public boolean isLost() {
            return !drift.isFound();
        }

        /**
         * Returns the label of the tie or concern, of a tie between the names of its ends; empty
         * for a sentence that was set aside.
         */
        public Optional<String> owner(Dossier dossier) {
            return claim.map(
                    one ->
                            one instanceof Tie tie
                                    ? String.join(
                                            " ",
                                            dossier.nameOf(tie.from()),
                                            tie.label(),
                                            dossier.nameOf(tie.to()))
                                    : one.label());
        }
    }

    /**
     * Compares a newer version of a source with the one in a dossier.
     *
     * @param before the dossier
     * @param source its source that there is a newer version of
     * @param intake the newer version, as it was cut
     * @param original the file it was taken from
     * @param retrieved when it is taken in
     * @param names gives its original a name
     * @return what changes
     */
    public static SourceUpdate of(
            Dossier before,
            Source source,
            Intake intake,
            Original original,
            Instant retrieved,
            FreeNames names) {
        Accession newer = Accession.newer(source, intake, original, retrieved, names);
        Quotes quotes = new Quotes(source, newer.source().article());
        List<Source> sources =
                before.sources().stream()
                        .map(old -> old.id().equals(source.id()) ? newer.source() : old)
                        .toList();
        Dossier after =
                before.withSources(sources)
                        .withTies(before.ties().stream().map(quotes::tie).toList())
                        .withConcerns(before.concerns().stream().map(quotes::concern).toList())
                        .withReviewed(before.reviewed().stream().map(quotes::reviewed).toList());
        return new SourceUpdate(
                newer,
                after,
                changes(texts(source.article()), texts(newer.source().article())),
                quotes.changes);
    }

    /** Returns how many quotes were not found. */
    public int lost() {
        return (int) quotes.stream().filter(QuoteChange::isLost).count();
    }

    private static List<String> texts(Article article) {
        return article.paragraphs().stream().map(Paragraph::text).toList();
    }

    private static List<ParagraphChange> changes(List<String> older, List<String> newer) {
        List<ParagraphChange> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(older, newer).getDeltas()) {
            changes.add(
                    new ParagraphChange(
                            delta.getSource().getPosition(),
                            delta.getTarget().getPosition(),
                            delta.getSource().getLines(),
                            delta.getTarget().getLines()));
        }
        return changes;
    }

    /** Resolves the quotes of one source in its newer text. */
    private static final class Quotes {

        private final Source source;
        private final QuoteResolver older;
        private final QuoteResolver newer;
        private final List<QuoteChange> changes = new ArrayList<>();

        Quotes(Source source, Article text) {
            this.source = source;
            this.older = new QuoteResolver(source.article());
            this.newer = new QuoteResolver(text);
        }

        Tie tie(Tie tie) {
            return Changed.evidence(tie, evidence(tie));
        }

        Concern concern(Concern concern) {
            return Changed.evidence(concern, evidence(concern));
        }

        private List<Evidence> evidence(Claim claim) {
            return claim.evidence().stream()
                    .map(
                            quote ->
                                    quote.source().equals(source.id())
                                            ? resolved(claim, quote)
                                            : quote)
                    .toList();
        }

        private Evidence resolved(Claim claim, Evidence quote) {
            QuoteResolution now = newer.resolve(quote.textQuote());
            note(Optional.of(claim), quote.textQuote(), now);
            return now.passage()
                    .map(
                            passage ->
                                    new Evidence(
                                            quote.source(),
                                            passage.paragraph(),
                                            passage.text(),
                                            quote.prefix(),
                                            quote.suffix()))
                    .orElse(quote);
        }

        ReviewedSentence reviewed(ReviewedSentence sentence) {
            if (!sentence.source().equals(source.id())) {
                return sentence;
            }
            QuoteResolution now = newer.resolve(sentence.textQuote());
            note(Optional.empty(), sentence.textQuote(), now);
            return now.passage()
                    .map(
                            passage ->
                                    new ReviewedSentence(
                                            sentence.source(),
                                            passage.paragraph(),
                                            passage.text(),
                                            sentence.reason()))
                    .orElse(sentence);
        }

        /** Records a change. Quotes that were lost before, or did not change, are left out. */
        private void note(Optional<Claim> claim, TextQuote quote, QuoteResolution now) {
            Drift before = older.resolve(quote).drift();
            int paragraph = now.passage().map(Passage::paragraph).orElse(quote.paragraph());
            boolean same = now.drift() == before && paragraph == quote.paragraph();
            if (!same) {
                changes.add(
                        new QuoteChange(
                                claim, quote.exact(), quote.paragraph(), paragraph, now.drift()));
            }
        }
    }
}
