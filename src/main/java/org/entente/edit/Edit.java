package org.entente.edit;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.StoryStep;

/**
 * A change to a dossier, as a value. It does not modify the dossier; undo returns to the earlier
 * one.
 */
public sealed interface Edit {

    /**
     * Makes the change.
     *
     * @param before the dossier to change
     * @throws EditException if it cannot be made of this dossier, or would change nothing
     */
    Dossier on(Dossier before);

    /**
     * Describes the edit, for the Undo command.
     *
     * @return for instance "add tie “sends troops”"
     */
    String description();

    /** Changes the dossier's title. */
    record Retitle(String title) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            return before.withTitle(title);
        }

        @Override
        public String description() {
            return "change title to " + EditWords.quoted(title);
        }
    }

    /** Adds a source, or replaces the one with its id. */
    record PutSource(Source source) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            return before.withSources(Elements.put(before.sources(), source, Source::id));
        }

        @Override
        public String description() {
            return "put source " + EditWords.quoted(source.title());
        }
    }

    /**
     * Adds an actor.
     *
     * @param actor the actor, with an id that is free
     */
    record PutActor(Actor actor) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            Elements.checkFree(before.actor(actor.id()));
            return before.withActors(Elements.put(before.actors(), actor, Actor::id));
        }

        @Override
        public String description() {
            return "add actor " + EditWords.name(actor.name());
        }
    }

    /**
     * Changes an actor: its name, its aliases, or anything else but its id.
     *
     * @param before the actor as it was seen
     * @param after its new version
     */
    record ChangeActor(Actor before, Actor after) implements Edit {
        /** Rejects two different ids. */
        public ChangeActor {
            Elements.checkSame(before.id(), after.id());
        }

        @Override
        public Dossier on(Dossier dossier) {
            Elements.actor(dossier, before);
            return dossier.withActors(Elements.put(dossier.actors(), after, Actor::id));
        }

        @Override
        public String description() {
            return ChangeWords.of(before, after);
        }
    }

    /** Removes an actor, with what depends on it; see {@link Removal}. */
    record RemoveActor(Actor actor) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            Elements.actor(before, actor);
            return Removal.of(before, actor.id()).after();
        }

        @Override
        public String description() {
            return "remove actor " + EditWords.name(actor.name());
        }
    }

    /**
     * Merges two actors: every reference to the first refers to the second, which gets the names of
     * the first as aliases.
     *
     * @param from the actor that goes
     * @param into the actor that stays
     */
    record MergeActors(Actor from, Actor into) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            return ActorMerge.of(
                    before, Elements.actor(before, from), Elements.actor(before, into));
        }

        @Override
        public String description() {
            return "merge " + EditWords.name(from.name()) + " into " + EditWords.name(into.name());
        }
    }

    /**
     * Adds a tie or a concern.
     *
     * @param claim the claim, with an id that is free
     */
    record PutClaim(Claim claim) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            Elements.checkFree(before.claim(claim.id()));
            return Elements.put(before, claim);
        }

        @Override
        public String description() {
            return "add " + Elements.noun(claim) + ' ' + EditWords.quoted(claim.label());
        }
    }

    /**
     * Changes a tie or a concern: anything but its id.
     *
     * @param before the claim as it was seen
     * @param after what it shall be
     */
    record ChangeClaim(Claim before, Claim after) implements Edit {
        /** Refuses two of different ids. */
        public ChangeClaim {
            Elements.checkSame(before.id(), after.id());
        }

        @Override
        public Dossier on(Dossier dossier) {
            Elements.claim(dossier, before);
            return Elements.put(dossier, after);
        }

        @Override
        public String description() {
            return ChangeWords.of(before, after);
        }
    }

    /** Removes a tie or a concern, with what depends on it; see {@link Removal}. */
    record RemoveClaim(Claim claim) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            Elements.claim(before, claim);
            return Removal.of(before, claim.id()).after();
        }

        @Override
        public String description() {
            return "remove " + Elements.noun(claim) + ' ' + EditWords.quoted(claim.label());
        }
    }

    /**
     * Merges two ties or two concerns: the second gets the evidence of the first and every
     * reference to it.
     *
     * @param from the claim that goes
     * @param into the claim that stays
     */
    record MergeClaims(Claim from, Claim into) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            return ClaimMerge.of(
                    before, Elements.claim(before, from), Elements.claim(before, into));
        }

        @Override
        public String description() {
            return "merge "
                    + EditWords.quoted(from.label())
                    + " into "
                    + EditWords.quoted(into.label());
        }
    }

    /**
     * Adds evidence to a tie or a concern.
     *
     * @param evidence the words
     */
    record AddEvidence(Claim claim, Evidence evidence) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            return Elements.withEvidence(before, Elements.claim(before, claim), evidence);
        }

        @Override
        public String description() {
            return "add evidence to " + EditWords.quoted(claim.label());
        }
    }

    /**
     * Removes evidence from a tie or a concern. Without any evidence, it becomes a draft.
     *
     * @param evidence the words
     */
    record RemoveEvidence(Claim claim, Evidence evidence) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            return Elements.withoutEvidence(before, Elements.claim(before, claim), evidence);
        }

        @Override
        public String description() {
            return "remove evidence of " + EditWords.quoted(claim.label());
        }
    }

    /**
     * Moves evidence to another tie or concern.
     *
     * @param from the claim they supported
     * @param evidence the words
     * @param to the claim they support afterwards
     */
    record MoveEvidence(Claim from, Evidence evidence, Claim to) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            Dossier without =
                    Elements.withoutEvidence(before, Elements.claim(before, from), evidence);
            return Elements.withEvidence(without, Elements.claim(without, to), evidence);
        }

        @Override
        public String description() {
            return "move evidence from "
                    + EditWords.quoted(from.label())
                    + " to "
                    + EditWords.quoted(to.label());
        }
    }

    /** Sets a sentence aside as carrying no relation. */
    record SetAside(ReviewedSentence sentence) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            return before.withReviewed(Elements.setAside(before.reviewed(), sentence));
        }

        @Override
        public String description() {
            return "set aside " + EditWords.quoted(sentence.quote());
        }
    }

    /** Undoes setting a sentence aside. */
    record TakeUp(ReviewedSentence sentence) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            return before.withReviewed(Elements.takenUp(before.reviewed(), sentence));
        }

        @Override
        public String description() {
            return "restore " + EditWords.quoted(sentence.quote());
        }
    }

    /**
     * Changes a sentence that is set aside.
     *
     * @param before the sentence as it was seen
     * @param after what it shall be
     */
    record ChangeReviewed(ReviewedSentence before, ReviewedSentence after) implements Edit {
        @Override
        public Dossier on(Dossier dossier) {
            return dossier.withReviewed(Elements.changed(dossier.reviewed(), before, after));
        }

        @Override
        public String description() {
            return "change sentences set aside";
        }
    }

    /**
     * Tells another story.
     *
     * @param steps its steps in order
     */
    record TellStory(List<StoryStep> steps) implements Edit {
        public TellStory {
            steps = List.copyOf(steps);
        }

        @Override
        public Dossier on(Dossier before) {
            return before.withStory(steps);
        }

        @Override
        public String description() {
            return "change story";
        }
    }

    /**
     * Replaces the dossier by the result of mending its file.
     *
     * @param description what was mended
     * @param before the dossier that was mended
     * @param after the result
     */
    record Mended(String description, Dossier before, Dossier after) implements Edit {
        @Override
        public Dossier on(Dossier dossier) {
            if (!dossier.equals(before)) {
                throw new EditException("The dossier has changed meanwhile. Try again.");
            }
            return after;
        }
    }

    /**
     * Several edits as one, applied in order.
     *
     * @param description what they do together
     * @param edits the edits in order
     */
    record Several(String description, List<Edit> edits) implements Edit {
        public Several {
            edits = List.copyOf(edits);
        }

        @Override
        public Dossier on(Dossier before) {
            Dossier after = before;
            for (Edit edit : edits) {
                after = edit.on(after);
            }
            return after;
        }
    }
}
