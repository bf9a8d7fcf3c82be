package org.entente.edit.proposal;

import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.edit.FreshIds;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Status;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * A concern being made.
 *
 * @param holders who worries; empty if not known yet
 * @param about the actors and ties they worry about; empty if not known yet
 * @param label the words on the picture
 * @param status how certain the source is
 * @param accordingTo the speaker; null for the article's own voice
 * @param evidence the words that support it; empty for a draft
 */
public record ConcernDraft(
        List<ActorId> holders,
        List<ElementId> about,
        String label,
        Status status,
        @Nullable ActorId accordingTo,
        List<Evidence> evidence) {

    public ConcernDraft {
        holders = List.copyOf(holders);
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
    }

    /** Returns the draft with other holders. */
    public ConcernDraft withHolders(List<ActorId> newHolders) {
        return new ConcernDraft(newHolders, about, label, status, accordingTo, evidence);
    }

    /** Returns the draft about other things. */
    public ConcernDraft withAbout(List<ElementId> newAbout) {
        return new ConcernDraft(holders, newAbout, label, status, accordingTo, evidence);
    }

    /** Returns the draft with another label. */
    public ConcernDraft withLabel(String newLabel) {
        return new ConcernDraft(holders, about, newLabel, status, accordingTo, evidence);
    }

    /**
     * Returns the draft with another status and speaker.
     *
     * @param speaker null for the article's own voice
     */
    public ConcernDraft withStatus(Status newStatus, @Nullable ActorId speaker) {
        return new ConcernDraft(holders, about, label, newStatus, speaker, evidence);
    }

    /** Returns the draft with other evidence. */
    public ConcernDraft withEvidence(List<Evidence> newEvidence) {
        return new ConcernDraft(holders, about, label, status, accordingTo, newEvidence);
    }

    /**
     * Returns the draft with every actor replaced.
     *
     * @param actors gives each actor of the draft another, or the same
     */
    public ConcernDraft withActors(UnaryOperator<ActorId> actors) {
        return new ConcernDraft(
                holders.stream().map(actors).toList(),
                about.stream()
                        .map(id -> id instanceof ActorId actor ? actors.apply(actor) : id)
                        .toList(),
                label,
                status,
                accordingTo == null ? null : actors.apply(accordingTo),
                evidence);
    }

    /**
     * Makes the concern.
     *
     * @param dossier the dossier it goes into
     * @return the concern, with an id that is free
     * @throws IndexOutOfBoundsException if nobody holds it
     */
    public Concern concern(Dossier dossier) {
        String words = label.strip();
        return new Concern(
                new FreshIds(dossier).concern(holders.get(0), words),
                holders,
                about,
                words,
                status,
                accordingTo,
                evidence);
    }
}
