package org.entente.edit;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.StoryStep;

/**
 * A change to a dossier, as a value. It leaves the dossier it is made of alone; to undo it is to go
 * back to that one.
 */
public sealed interface Edit {

    /**
     * Makes the change.
     *
     * @param before the dossier to change
     * @return the changed dossier
     * @throws EditException if it cannot be made of this dossier, or would change nothing
     */
    Dossier on(Dossier before);

    /**
     * Says what it does, for a menu or a button that undoes it.
     *
     * @return for instance "add tie “sends troops”"
     */
    String description();

    /**
     * Gives the dossier another title.
     *
     * @param title the title
     */
    record Retitle(String title) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            return before.withTitle(title);
        }

        @Override
        public String description() {
            return "change title to " + Words.quoted(title);
        }
    }

    /**
     * Adds a source, or puts it in the place of the one that has its id.
     *
     * @param source the source
     */
    record PutSource(Source source) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            return before.withSources(Elements.put(before.sources(), source, Source::id));
        }

        @Override
        public String description() {
            return "put source " + Words.quoted(source.title());
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
            return "add actor " + Words.name(actor.name());
        }
    }

    /**
     * Changes an actor: its name, its aliases, or anything else but its id.
     *
     * @param before the actor as it was seen
     * @param after what it shall be
     */
    record ChangeActor(Actor before, Actor after) implements Edit {
        /** Refuses two of different ids. */
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

    /**
     * Removes an actor, with what hangs on it; see {@link Removal}.
     *
     * @param actor the actor
     */
    record RemoveActor(Actor actor) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            Elements.actor(before, actor);
            return Removal.of(before, actor.id()).after();
        }

        @Override
        public String description() {
            return "remove actor " + Words.name(actor.name());
        }
    }

    /**
     * Makes one actor of two: all that speaks of the first speaks of the second, which gets the
     * names of the first as aliases.
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
            return "merge " + Words.name(from.name()) + " into " + Words.name(into.name());
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
            return "add " + Elements.noun(claim) + ' ' + Words.quoted(claim.label());
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

    /**
     * Removes a tie or a concern, with what hangs on it; see {@link Removal}.
     *
     * @param claim the claim
     */
    record RemoveClaim(Claim claim) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            Elements.claim(before, claim);
            return Removal.of(before, claim.id()).after();
        }

        @Override
        public String description() {
            return "remove " + Elements.noun(claim) + ' ' + Words.quoted(claim.label());
        }
    }

    /**
     * Makes one tie of two, or one concern: the second gets the evidence of the first, and all that
     * speaks of the first speaks of the second.
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
            return "merge " + Words.quoted(from.label()) + " into " + Words.quoted(into.label());
        }
    }

    /**
     * Adds words that support a tie or a concern.
     *
     * @param claim the claim
     * @param evidence the words
     */
    record AddEvidence(Claim claim, Evidence evidence) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            return Elements.withEvidence(before, Elements.claim(before, claim), evidence);
        }

        @Override
        public String description() {
            return "add evidence to " + Words.quoted(claim.label());
        }
    }

    /**
     * Removes words that support a tie or a concern. One that is left without any is a draft.
     *
     * @param claim the claim
     * @param evidence the words
     */
    record RemoveEvidence(Claim claim, Evidence evidence) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            return Elements.withoutEvidence(before, Elements.claim(before, claim), evidence);
        }

        @Override
        public String description() {
            return "remove evidence of " + Words.quoted(claim.label());
        }
    }

    /**
     * Lets words support another tie or concern than they did.
     *
     * @param from the claim they supported
     * @param evidence the words
     * @param to the claim they shall support
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
                    + Words.quoted(from.label())
                    + " to "
                    + Words.quoted(to.label());
        }
    }

    /**
     * Sets a sentence aside as carrying no relation.
     *
     * @param sentence the sentence
     */
    record SetAside(ReviewedSentence sentence) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            if (before.reviewed().contains(sentence)) {
                throw new EditException("The sentence is already set aside.");
            }
            return before.withReviewed(Elements.and(before.reviewed(), sentence));
        }

        @Override
        public String description() {
            return "set aside " + Words.quoted(sentence.quote());
        }
    }

    /**
     * Takes up a sentence that had been set aside.
     *
     * @param sentence the sentence
     */
    record TakeUp(ReviewedSentence sentence) implements Edit {
        @Override
        public Dossier on(Dossier before) {
            List<ReviewedSentence> left = new ArrayList<>(before.reviewed());
            if (!left.remove(sentence)) {
                throw new EditException("The sentence is not set aside.");
            }
            return before.withReviewed(left);
        }

        @Override
        public String description() {
            return "restore " + Words.quoted(sentence.quote());
        }
    }

    /**
     * Changes what is said of a sentence that is set aside, or where it stands.
     *
     * @param before the sentence as it was seen
     * @param after what it shall be
     */
    record ChangeReviewed(ReviewedSentence before, ReviewedSentence after) implements Edit {
        @Override
        public Dossier on(Dossier dossier) {
            List<ReviewedSentence> changed = new ArrayList<>(dossier.reviewed());
            if (!changed.contains(before)) {
                throw new EditException("The sentence is not set aside.");
            }
            changed.set(changed.indexOf(before), after);
            return dossier.withReviewed(changed);
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
        /** Copies the list. */
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
     * Makes several edits as one, each of the outcome of the one before.
     *
     * @param description what they do together
     * @param edits the edits in order
     */
    record Several(String description, List<Edit> edits) implements Edit {
        /** Copies the list. */
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
