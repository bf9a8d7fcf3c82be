package org.entente.edit.history;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.StoryStep;
import org.entente.model.Tie;
import org.entente.model.file.Unread;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/**
 * The difference between two dossiers, element by element. Small if they are nearly the same.
 *
 * @param title the second title; null if it is the same
 * @param concerns the concerns
 * @param reviewed the sentences set aside
 * @param story the steps of the story
 * @param unread the parts that could not be read
 */
public record Delta(
        @Nullable String title,
        ListDelta<SourceId, Source> sources,
        ListDelta<ActorId, Actor> actors,
        ListDelta<TieId, Tie> ties,
        ListDelta<ConcernId, Concern> concerns,
        Splice<ReviewedSentence> reviewed,
        Splice<StoryStep> story,
        Splice<Unread> unread) {

    /**
     * Compares two dossiers.
     *
     * @param before the first
     * @param after the second
     * @return the delta; {@link #on} makes the second of the first
     */
    public static Delta between(Dossier before, Dossier after) {
        return new Delta(
                before.title().equals(after.title()) ? null : after.title(),
                ListDelta.between(before.sources(), after.sources(), Source::id),
                ListDelta.between(before.actors(), after.actors(), Actor::id),
                ListDelta.between(before.ties(), after.ties(), Tie::id),
                ListDelta.between(before.concerns(), after.concerns(), Concern::id),
                Splice.between(before.reviewed(), after.reviewed()),
                Splice.between(before.story(), after.story()),
                Splice.between(before.unread(), after.unread()));
    }

    /**
     * Applies the difference to the first dossier.
     *
     * @param before the first
     * @throws org.entente.edit.EditException if the delta is not one of this dossier
     */
    public Dossier on(Dossier before) {
        Dossier after = title == null ? before : before.withTitle(title);
        if (!sources.isEmpty()) {
            after = after.withSources(sources.on(before.sources(), Source::id));
        }
        if (!actors.isEmpty()) {
            after = after.withActors(actors.on(before.actors(), Actor::id));
        }
        if (!ties.isEmpty()) {
            after = after.withTies(ties.on(before.ties(), Tie::id));
        }
        if (!concerns.isEmpty()) {
            after = after.withConcerns(concerns.on(before.concerns(), Concern::id));
        }
        if (!reviewed.isEmpty()) {
            after = after.withReviewed(reviewed.on(before.reviewed()));
        }
        if (!story.isEmpty()) {
            after = after.withStory(story.on(before.story()));
        }
        return unread.isEmpty() ? after : after.withUnread(unread.on(before.unread()));
    }

    /** Tells whether both dossiers are the same. */
    public boolean isEmpty() {
        return title == null
                && sources.isEmpty()
                && actors.isEmpty()
                && ties.isEmpty()
                && concerns.isEmpty()
                && reviewed.isEmpty()
                && story.isEmpty()
                && unread.isEmpty();
    }

    /** Returns what is new or changed in the second dossier: ties and concerns, then actors. */
    public Set<ElementId> touched() {
        Set<ElementId> ids = new LinkedHashSet<>();
        ties.added().forEach(tie -> ids.add(tie.value().id()));
        ties.changed().forEach(tie -> ids.add(tie.id()));
        concerns.added().forEach(concern -> ids.add(concern.value().id()));
        concerns.changed().forEach(concern -> ids.add(concern.id()));
        actors.added().forEach(actor -> ids.add(actor.value().id()));
        actors.changed().forEach(actor -> ids.add(actor.id()));
        return ids;
    }

    /** Returns the same with other values for the sources it adds or changes. */
    Delta withSources(UnaryOperator<Source> form) {
        return sources.isEmpty()
                ? this
                : new Delta(
                        title, sources.with(form), actors, ties, concerns, reviewed, story, unread);
    }
}
