package org.entente.view.curate;

import java.util.List;
import java.util.Optional;
import org.entente.edit.proposal.Proposal;
import org.entente.edit.proposal.SpokenActor;
import org.entente.mention.Mention;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Source;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.source.Paragraph;
import org.entente.view.curate.line.ActorLine;
import org.entente.view.curate.line.ConcernLine;
import org.entente.view.curate.line.DraftLine;
import org.entente.view.curate.line.TieLine;
import org.entente.view.curate.mention.Mentions;
import org.entente.view.curate.words.MarkedWords;

/** Opens forms filled in from selected words. */
final class DraftLines {

    private final Mentions mentions;

    DraftLines(Mentions mentions) {
        this.mentions = mentions;
    }

    /**
     * Opens a form.
     *
     * @param action an actor, a tie or a concern
     * @param words the selected words
     * @param evidence the words as evidence
     * @param selected the selection in the picture, which a concern is about
     */
    DraftLine begin(
            CurateAction action,
            Dossier dossier,
            Source source,
            MarkedWords words,
            Evidence evidence,
            List<ElementId> selected) {
        if (action == CurateAction.ACTOR) {
            return new ActorLine(dossier, evidence.quote(), known(evidence.quote()));
        }
        Paragraph paragraph = source.article().paragraphs().get(words.paragraph());
        Proposal proposal =
                Proposal.of(
                        paragraph,
                        words.start(),
                        words.end(),
                        mentions.spoken(paragraph.text()),
                        evidence);
        return action == CurateAction.TIE
                ? new TieLine(dossier, proposal, mentions::named)
                : new ConcernLine(
                        dossier,
                        ofMarked(proposal, words, paragraph.text()),
                        selected,
                        mentions::named);
    }

    /** Actors named in the selected words hold the concern, and are what it is about. */
    private Proposal ofMarked(Proposal proposal, MarkedWords words, String text) {
        List<ActorId> marked =
                mentions.spoken(text).stream()
                        .filter(s -> s.start() >= words.start() && s.end() <= words.end())
                        .map(SpokenActor::actor)
                        .distinct()
                        .toList();
        return marked.isEmpty()
                ? proposal
                : new Proposal(
                        marked,
                        proposal.label(),
                        proposal.isMutual(),
                        proposal.hedge(),
                        proposal.speaker(),
                        proposal.evidence());
    }

    private ActorLine.Known known(String words) {
        return mentions.whole(words)
                .map(m -> known(words, m))
                .orElse(ActorLine.Known.nothing(words));
    }

    /** Words that mention an actor become its alias, unless it has that name already. */
    private static ActorLine.Known known(String words, Mention mention) {
        return new ActorLine.Known(
                mention.referent().actor().isPresent() ? words : mention.referent().name(),
                Optional.ofNullable(mention.referent().iso()),
                mention.sort() == Mention.Sort.ACTOR
                        ? Optional.empty()
                        : mention.referent().actor());
    }
}
