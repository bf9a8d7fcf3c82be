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

/** What the evidence panel shows, as values and words with no toolkit in them. */
public sealed interface EvidenceContent {

    /** Nothing, since no dossier is open. */
    record NoDossier() implements EvidenceContent {}

    /**
     * The dossier as a whole, shown while nothing is selected.
     *
     * @param sources a line for each source, with its address
     * @param counts how many actors, ties and concerns it has
     * @param sourceCoverage how many sentences of each source are cited, where there are several
     * @param mostTies the actors with most ties, at most five, with their number of ties
     */
    record Introduction(
            List<SourceLine> sources,
            String counts,
            List<SourceCoverage> sourceCoverage,
            List<Counted> mostTies)
            implements EvidenceContent {}

    /**
     * What a source is.
     *
     * @param text title, author, publisher, date where known
     * @param address where it was published, where known
     */
    record SourceLine(String text, Optional<SourceAddress> address) {}

    /**
     * How much of a source is cited.
     *
     * @param source the source
     * @param title its title
     * @param coverage its sentences
     * @param text the coverage in words
     */
    record SourceCoverage(SourceId source, String title, Coverage coverage, String text) {}

    /**
     * An actor with its ties and concerns.
     *
     * @param actor the actor
     * @param facts what it is, what else it is called, a remark
     * @param parts what it belongs to, and what belongs to it
     * @param counts how many ties and concerns it has
     * @param ties its ties, by counterpart
     * @param held the concerns it holds
     * @param about the concerns others hold about it
     * @param said what it is cited as saying
     */
    record ActorDetails(
            Actor actor,
            List<String> facts,
            List<Part> parts,
            String counts,
            List<TieGroup> ties,
            List<ClaimRow> held,
            List<ClaimRow> about,
            List<ClaimRow> said)
            implements EvidenceContent {}

    /**
     * The whole or the parts of an actor.
     *
     * @param words how they belong together: "part of"
     * @param links the actors
     */
    record Part(String words, List<Link> links) {}

    /**
     * A tie with its evidence.
     *
     * @param walker the way to its neighbours among the ties of the actor it goes out from
     * @param head its title, sentence and chips
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
     * @param directions the ties, by who acts on whom
     * @param concerns what others worry about
     * @param actors the actors
     * @param compared what both are tied to, and what only one is
     */
    record PairDetails(
            String title,
            String summary,
            List<Directed> directions,
            List<ClaimRow> concerns,
            List<Link> actors,
            List<Compared> compared)
            implements EvidenceContent {}

    /**
     * Actors that two others share, or that only one of them has.
     *
     * @param heading which of these
     * @param actors with how many ties
     */
    record Compared(String heading, List<Counted> actors) {}

    /**
     * Ties of one direction.
     *
     * @param heading from whom to whom
     * @param ties the ties
     */
    record Directed(String heading, List<ClaimRow> ties) {}

    /**
     * A concern with its evidence.
     *
     * @param head its title, sentence and chips
     * @param holders who worries
     * @param about the actors and ties they worry about
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
     * @param heading where it stands
     * @param quotation its paragraph with the sentence marked
     * @param summary what it supports, counted
     * @param claims what it supports
     */
    record SentenceDetails(
            String heading, SupportingParagraph quotation, String summary, List<ClaimRow> claims)
            implements EvidenceContent {}

    /**
     * Several elements, each with what leads to it.
     *
     * @param title what they are together
     * @param summary how many they are, in words
     * @param actors the actors among them
     * @param claims the ties and concerns among them
     */
    record SeveralDetails(String title, String summary, List<Link> actors, List<ClaimRow> claims)
            implements EvidenceContent {}

    /**
     * Words that lead to an element.
     *
     * @param text the words
     * @param target where they lead
     */
    record Link(String text, ElementId target) {}

    /**
     * A link with a number beside it.
     *
     * @param link the link
     * @param count what is counted, in words
     */
    record Counted(Link link, String count) {}

    /**
     * A word or two in a frame.
     *
     * @param text the words
     * @param stance the stance that colours it; empty for a plain chip
     * @param uncertain whether its frame is dashed
     * @param meaning a sentence that explains it
     * @param trait what a click shows alone
     */
    record Chip(
            String text, Optional<Stance> stance, boolean uncertain, String meaning, Trait trait) {}

    /**
     * The ties of an actor with one counterpart.
     *
     * @param counterpart the actor at the other end
     * @param count how many ties, in words
     * @param ties the ties
     */
    record TieGroup(Link counterpart, String count, List<ClaimRow> ties) {}

    /**
     * A tie or a concern in a list.
     *
     * @param link the claim as a clause
     * @param chips kind, stance and certainty
     * @param attribution whose word it rests on; empty for the article's own voice
     * @param excerpt its first quote, shortened; empty where none was found
     * @param place where the quote stands, "¶ 8"
     */
    record ClaimRow(
            Link link,
            List<Chip> chips,
            Optional<String> attribution,
            Optional<String> excerpt,
            String place) {}

    /**
     * What stands at the top of a claim's page.
     *
     * @param id the claim
     * @param title its title
     * @param sentence it in a sentence
     * @param chips kind, stance and certainty
     */
    record ClaimHead(ElementId id, String title, String sentence, List<Chip> chips) {}

    /**
     * The way from a tie to the one before and after it.
     *
     * @param actor whose ties are walked
     * @param place "tie 1 of 11"
     * @param previous the tie before; empty at the first
     * @param next the tie after; empty at the last
     */
    record Walker(Link actor, String place, Optional<TieId> previous, Optional<TieId> next) {}

    /** Evidence: a paragraph with its marks, or a quote that was not found. */
    sealed interface Quotation permits SupportingParagraph, UnresolvedQuote {}

    /**
     * A paragraph that supports what is selected.
     *
     * @param heading where it stands
     * @param text the paragraph to the letter
     * @param marks the supporting passages, apart from each other and in order
     * @param drifts how its quotes differ from the text, where they do
     * @param sentences the sentences that are touched by a mark
     * @param citation the passages with source and paragraph, to be copied
     * @param color the style class of the source's colour; empty where there is but one source
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

        /** Returns the first sentence touched by a mark. */
        SentenceRef first() {
            return sentences.get(0).sentence();
        }
    }

    /**
     * A sentence of a paragraph that is quoted.
     *
     * @param sentence which
     * @param range where it stands in the paragraph
     */
    record Marked(SentenceRef sentence, TextRange range) {}

    /**
     * A quote that leads to no passage.
     *
     * @param heading where it was expected
     * @param drift whether it is missing or ambiguous
     * @param note what was found instead, in words
     * @param expected the quote as the dossier has it
     * @param places passages that may be meant: all places of an ambiguous quote, or the nearest
     */
    record UnresolvedQuote(
            String heading, Drift drift, String note, String expected, List<Place> places)
            implements Quotation {}

    /**
     * A passage that a quote may mean.
     *
     * @param heading where it stands and how alike it is
     * @param text the passage as the source has it
     * @param sentence its first sentence
     */
    record Place(String heading, String text, SentenceRef sentence) {}

    /**
     * How a quote differs from the text it was found in.
     *
     * @param drift the kind of difference
     * @param note the difference in words
     * @param expected the quote as the dossier has it
     * @param found the passage as the source has it
     */
    record DriftNote(Drift drift, String note, String expected, String found) {}
}
