package org.entente.view.evidence;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Stance;
import org.entente.model.Trait;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.trace.Coverage;
import org.entente.model.trace.SentenceRef;
import org.entente.source.quote.Drift;
import org.entente.view.text.TextRange;
import org.entente.view.words.CitationText;
import org.entente.view.words.SourceAddress;

/** The content of the evidence panel as values and words, free of JavaFX. */
public sealed interface EvidenceContent {

    /** No dossier is open. */
    record NoDossier() implements EvidenceContent {}

    /**
     * The dossier as a whole, shown while nothing is selected.
     *
     * @param sources each source with its address
     * @param counts the numbers of actors, ties and concerns
     * @param sourceCoverage how many sentences of each source are cited, if there are several
     *     sources
     * @param mostTies up to five actors with most ties, and their number of ties
     */
    record Introduction(
            List<SourceLine> sources,
            String counts,
            List<SourceCoverage> sourceCoverage,
            List<Counted> mostTies)
            implements EvidenceContent {}

    /**
     * A source.
     *
     * @param text title, author, publisher and date as far as known
     * @param address where it was published, if known
     */
    record SourceLine(String text, Optional<SourceAddress> address) {}

    /**
     * How much of a source is cited.
     *
     * @param text the coverage in words
     */
    record SourceCoverage(SourceId source, String title, Coverage coverage, String text) {}

    /**
     * An actor with its ties and concerns.
     *
     * @param facts its kind, other names and remark
     * @param parts what it belongs to, and what belongs to it
     * @param counts the numbers of ties and concerns
     * @param ties its ties by counterpart
     * @param held the concerns it holds
     * @param about the concerns of others about it
     * @param said what it is cited as saying
     */
    record ActorDetails(
            Actor actor,
            List<String> facts,
            List<Part> parts,
            String counts,
            List<TieGroup> ties,
            List<ClaimSummary> held,
            List<ClaimSummary> about,
            List<ClaimSummary> said)
            implements EvidenceContent {}

    /**
     * The whole or the parts of an actor.
     *
     * @param words their relation: "part of"
     */
    record Part(String words, List<Link> links) {}

    /**
     * A tie with its evidence.
     *
     * @param walker leads to the previous and the next tie of the tie's first actor
     * @param evidence the paragraphs that support it
     * @param alsoSupported what else the same sentences support
     */
    record TieDetails(
            Walker walker, ClaimHead head, List<Quotation> evidence, List<Link> alsoSupported)
            implements EvidenceContent {}

    /**
     * Two actors and all ties between them.
     *
     * @param title their names
     * @param summary how many ties there are, of which stance and how certain
     * @param directions the ties by direction
     * @param concerns the concerns of others about the pair
     * @param actors the two actors
     * @param compared counterparts of both, and of only one of them
     */
    record PairDetails(
            String title,
            String summary,
            List<Directed> directions,
            List<ClaimSummary> concerns,
            List<Link> actors,
            List<Compared> compared)
            implements EvidenceContent {}

    /**
     * Actors that two others share, or that only one of them has.
     *
     * @param heading which of these
     * @param actors with their number of ties
     */
    record Compared(String heading, List<Counted> actors) {}

    /**
     * Ties of one direction.
     *
     * @param heading the direction
     */
    record Directed(String heading, List<ClaimSummary> ties) {}

    /**
     * A concern with its evidence.
     *
     * @param about the actors and ties it is about
     * @param evidence the paragraphs that support it
     * @param alsoSupported what else the same sentences support
     */
    record ConcernDetails(
            ClaimHead head,
            List<Link> holders,
            List<Link> about,
            List<Quotation> evidence,
            List<Link> alsoSupported)
            implements EvidenceContent {}

    /**
     * A sentence with what it supports.
     *
     * @param heading its place
     * @param quotation its paragraph with the sentence marked
     * @param summary how many claims it supports
     */
    record SentenceDetails(
            String heading,
            SupportingParagraph quotation,
            String summary,
            List<ClaimSummary> claims)
            implements EvidenceContent {}

    /**
     * Several elements.
     *
     * @param title the elements as a whole
     * @param summary their number in words
     */
    record SeveralDetails(
            String title, String summary, List<Link> actors, List<ClaimSummary> claims)
            implements EvidenceContent {}

    record Link(String text, ElementId target) {}

    /** A link with a count beside it, in words. */
    record Counted(Link link, String count) {}

    /**
     * A word or two in a frame.
     *
     * @param stance sets the colour; empty for a plain chip
     * @param uncertain whether the frame is dashed
     * @param meaning an explanation
     * @param trait what a click shows alone
     */
    record Chip(
            String text, Optional<Stance> stance, boolean uncertain, String meaning, Trait trait) {}

    /**
     * The ties of an actor with one counterpart.
     *
     * @param counterpart the actor at the other end
     * @param count their number in words
     */
    record TieGroup(Link counterpart, String count, List<ClaimSummary> ties) {}

    /**
     * A tie or a concern in a list.
     *
     * @param link the claim as a clause
     * @param chips kind, stance and certainty
     * @param attribution the speaker; empty for the article's own voice
     * @param excerpt the first quote, shortened; empty if none was found
     * @param place the paragraph of the quote: "¶ 8"
     */
    record ClaimSummary(
            Link link,
            List<Chip> chips,
            Optional<String> attribution,
            Optional<String> excerpt,
            String place) {}

    /**
     * The head of a claim's page.
     *
     * @param sentence the claim as a sentence
     * @param chips kind, stance and certainty
     */
    record ClaimHead(ElementId id, String title, String sentence, List<Chip> chips) {}

    /**
     * Leads to the neighbours of a tie.
     *
     * @param actor the actor with the ties
     * @param place "tie 1 of 11"
     * @param previous empty at the first tie
     * @param next empty at the last tie
     */
    record Walker(Link actor, String place, Optional<TieId> previous, Optional<TieId> next) {}

    /** Evidence: a paragraph with its marks, or a quote that was not found. */
    sealed interface Quotation permits SupportingParagraph, UnresolvedQuote {}

    /**
     * A paragraph that supports the selection.
     *
     * @param heading its place
     * @param text the exact paragraph
     * @param marks the supporting passages, disjoint and in order
     * @param drifts differences between quotes and text
     * @param sentences the sentences that a mark touches
     * @param citation the passages with source and paragraph, to be copied
     * @param color the style class for the source's colour; empty if there is only one source
     */
    record SupportingParagraph(
            String heading,
            String text,
            List<TextRange> marks,
            List<DriftNote> drifts,
            List<Marked> sentences,
            CitationText citation,
            Optional<String> color)
            implements Quotation {

        /** Returns the first sentence that a mark touches. */
        SentenceRef first() {
            return sentences.get(0).sentence();
        }
    }

    /**
     * A quoted sentence.
     *
     * @param range its range in the paragraph
     */
    record Marked(SentenceRef sentence, TextRange range) {}

    /**
     * A quote without a passage.
     *
     * @param heading where it was expected
     * @param drift missing or ambiguous
     * @param note what was found instead, in words
     * @param expected the quote in the dossier
     * @param places candidates: all places of an ambiguous quote, or the nearest
     */
    record UnresolvedQuote(
            String heading, Drift drift, String note, String expected, List<Place> places)
            implements Quotation {}

    /**
     * A passage that a quote may mean.
     *
     * @param heading its place and similarity
     * @param text the exact passage
     * @param sentence its first sentence
     */
    record Place(String heading, String text, SentenceRef sentence) {}

    /**
     * A difference between a quote and the passage found.
     *
     * @param note the difference in words
     * @param expected the quote in the dossier
     * @param found the passage in the source
     */
    record DriftNote(Drift drift, String note, String expected, String found) {}
}
