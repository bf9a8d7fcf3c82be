package org.entente.edit;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Evidence;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/** Copies of elements with one property changed. */
public final class Changed {

    private Changed() {}

    /**
     * Returns an actor with another name.
     *
     * @return the changed actor
     */
    public static Actor name(Actor actor, String name) {
        return new Actor(
                actor.id(),
                name,
                actor.kind(),
                actor.iso(),
                actor.aliases(),
                actor.partOf(),
                actor.note(),
                actor.at());
    }

    /**
     * Returns an actor with other aliases.
     *
     * @return the changed actor
     */
    public static Actor aliases(Actor actor, List<String> aliases) {
        return new Actor(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.iso(),
                aliases,
                actor.partOf(),
                actor.note(),
                actor.at());
    }

    /**
     * Returns an actor that is part of another whole.
     *
     * @param whole what it is part of; null for nothing
     * @return the changed actor
     */
    public static Actor partOf(Actor actor, @Nullable ActorId whole) {
        return new Actor(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.iso(),
                actor.aliases(),
                whole,
                actor.note(),
                actor.at());
    }

    /**
     * Returns the tie with other actors or another speaker.
     *
     * @param from where it goes out from
     * @param to where it goes to
     * @param accordingTo who says so
     * @return the changed tie
     */
    public static Tie ends(Tie tie, ActorId from, ActorId to, @Nullable ActorId accordingTo) {
        return new Tie(
                tie.id(),
                from,
                to,
                tie.directed(),
                tie.label(),
                tie.kind(),
                tie.stance(),
                tie.status(),
                accordingTo,
                tie.period(),
                tie.evidence());
    }

    /**
     * Returns a concern of other holders, about other things.
     *
     * @param concern the concern
     * @param holders who worries
     * @return the changed concern
     */
    public static Concern ends(Concern concern, List<ActorId> holders, List<ElementId> about) {
        return new Concern(
                concern.id(),
                holders,
                about,
                concern.label(),
                concern.status(),
                concern.accordingTo(),
                concern.evidence());
    }

    /**
     * Returns the concern with another speaker.
     *
     * @param concern the concern
     * @param accordingTo who says so
     * @return the changed concern
     */
    public static Concern speaker(Concern concern, @Nullable ActorId accordingTo) {
        return new Concern(
                concern.id(),
                concern.holders(),
                concern.about(),
                concern.label(),
                concern.status(),
                accordingTo,
                concern.evidence());
    }

    /**
     * Returns a tie or a concern with other evidence.
     *
     * @param evidence the words that support it
     * @return the changed claim
     */
    public static Claim evidence(Claim claim, List<Evidence> evidence) {
        if (claim instanceof Tie tie) {
            return new Tie(
                    tie.id(),
                    tie.from(),
                    tie.to(),
                    tie.directed(),
                    tie.label(),
                    tie.kind(),
                    tie.stance(),
                    tie.status(),
                    tie.accordingTo(),
                    tie.period(),
                    evidence);
        }
        Concern concern = (Concern) claim;
        return new Concern(
                concern.id(),
                concern.holders(),
                concern.about(),
                concern.label(),
                concern.status(),
                concern.accordingTo(),
                evidence);
    }

    /**
     * Returns a tie of another kind.
     *
     * @param kind what it is made of
     * @return the changed tie
     */
    public static Tie kind(Tie tie, TieKind kind) {
        return new Tie(
                tie.id(),
                tie.from(),
                tie.to(),
                tie.directed(),
                tie.label(),
                kind,
                tie.stance(),
                tie.status(),
                tie.accordingTo(),
                tie.period(),
                tie.evidence());
    }

    /**
     * Returns a tie of another stance.
     *
     * @param stance which way it pulls
     * @return the changed tie
     */
    public static Tie stance(Tie tie, Stance stance) {
        return new Tie(
                tie.id(),
                tie.from(),
                tie.to(),
                tie.directed(),
                tie.label(),
                tie.kind(),
                stance,
                tie.status(),
                tie.accordingTo(),
                tie.period(),
                tie.evidence());
    }

    /**
     * Returns a tie of another time.
     *
     * @param period when it holds; null for now
     * @return the changed tie
     */
    public static Tie period(Tie tie, @Nullable Period period) {
        return new Tie(
                tie.id(),
                tie.from(),
                tie.to(),
                tie.directed(),
                tie.label(),
                tie.kind(),
                tie.stance(),
                tie.status(),
                tie.accordingTo(),
                period,
                tie.evidence());
    }

    /**
     * Returns a tie that goes one way or both.
     *
     * @param directed false for a mutual tie
     * @return the changed tie
     */
    public static Tie directed(Tie tie, boolean directed) {
        return new Tie(
                tie.id(),
                tie.from(),
                tie.to(),
                directed,
                tie.label(),
                tie.kind(),
                tie.stance(),
                tie.status(),
                tie.accordingTo(),
                tie.period(),
                tie.evidence());
    }

    /**
     * Returns a tie or a concern of another name.
     *
     * @param label a few words
     * @return the changed claim
     */
    public static Claim label(Claim claim, String label) {
        if (claim instanceof Tie tie) {
            return new Tie(
                    tie.id(),
                    tie.from(),
                    tie.to(),
                    tie.directed(),
                    label,
                    tie.kind(),
                    tie.stance(),
                    tie.status(),
                    tie.accordingTo(),
                    tie.period(),
                    tie.evidence());
        }
        Concern concern = (Concern) claim;
        return new Concern(
                concern.id(),
                concern.holders(),
                concern.about(),
                label,
                concern.status(),
                concern.accordingTo(),
                concern.evidence());
    }

    /**
     * Returns the tie or concern with another status.
     *
     * @param status how certain the source is
     * @return the changed claim
     */
    public static Claim status(Claim claim, Status status) {
        if (claim instanceof Tie tie) {
            return new Tie(
                    tie.id(),
                    tie.from(),
                    tie.to(),
                    tie.directed(),
                    tie.label(),
                    tie.kind(),
                    tie.stance(),
                    status,
                    tie.accordingTo(),
                    tie.period(),
                    tie.evidence());
        }
        Concern concern = (Concern) claim;
        return new Concern(
                concern.id(),
                concern.holders(),
                concern.about(),
                concern.label(),
                status,
                concern.accordingTo(),
                concern.evidence());
    }

    /**
     * Returns the tie or concern with another speaker.
     *
     * @param speaker who says so; null for the article's own voice
     * @return the changed claim
     */
    public static Claim accordingTo(Claim claim, @Nullable ActorId speaker) {
        if (claim instanceof Tie tie) {
            return new Tie(
                    tie.id(),
                    tie.from(),
                    tie.to(),
                    tie.directed(),
                    tie.label(),
                    tie.kind(),
                    tie.stance(),
                    tie.status(),
                    speaker,
                    tie.period(),
                    tie.evidence());
        }
        Concern concern = (Concern) claim;
        return new Concern(
                concern.id(),
                concern.holders(),
                concern.about(),
                concern.label(),
                concern.status(),
                speaker,
                concern.evidence());
    }

    /**
     * Returns an actor of another kind.
     *
     * @return the changed actor
     */
    public static Actor kind(Actor actor, ActorKind kind) {
        return new Actor(
                actor.id(),
                actor.name(),
                kind,
                actor.iso(),
                actor.aliases(),
                actor.partOf(),
                actor.note(),
                actor.at());
    }

    /**
     * Returns an actor with another remark.
     *
     * @param note the remark; null for none
     * @return the changed actor
     */
    public static Actor note(Actor actor, @Nullable String note) {
        return new Actor(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.iso(),
                actor.aliases(),
                actor.partOf(),
                note,
                actor.at());
    }
}
