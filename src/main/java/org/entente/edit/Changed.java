package org.entente.edit;

import java.util.List;
import java.util.function.Consumer;
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
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.location.Coordinates;
import org.jspecify.annotations.Nullable;

/** Copies of elements with one property changed. */
public final class Changed {

    private Changed() {}

    public static Actor id(Actor actor, ActorId id) {
        return changed(actor, copy -> copy.id = id);
    }

    public static Actor name(Actor actor, String name) {
        return changed(actor, copy -> copy.name = name);
    }

    public static Actor kind(Actor actor, ActorKind kind) {
        return changed(actor, copy -> copy.kind = kind);
    }

    public static Actor aliases(Actor actor, List<String> aliases) {
        return changed(actor, copy -> copy.aliases = aliases);
    }

    /**
     * Returns an actor that is part of another whole.
     *
     * @param whole what it is part of; null for nothing
     */
    public static Actor partOf(Actor actor, @Nullable ActorId whole) {
        return changed(actor, copy -> copy.partOf = whole);
    }

    public static Actor note(Actor actor, @Nullable String note) {
        return changed(actor, copy -> copy.note = note);
    }

    public static Tie id(Tie tie, TieId id) {
        return changed(tie, copy -> copy.id = id);
    }

    /** Returns a tie between other actors, with another speaker. */
    public static Tie ends(Tie tie, ActorId from, ActorId to, @Nullable ActorId accordingTo) {
        return changed(
                tie,
                copy -> {
                    copy.from = from;
                    copy.to = to;
                    copy.accordingTo = accordingTo;
                });
    }

    public static Tie kind(Tie tie, TieKind kind) {
        return changed(tie, copy -> copy.kind = kind);
    }

    public static Tie stance(Tie tie, Stance stance) {
        return changed(tie, copy -> copy.stance = stance);
    }

    /**
     * Returns a tie of another time.
     *
     * @param period when it holds; null for now
     */
    public static Tie period(Tie tie, @Nullable Period period) {
        return changed(tie, copy -> copy.period = period);
    }

    /**
     * Returns a tie that goes one way or both.
     *
     * @param directed false for a mutual tie
     */
    public static Tie directed(Tie tie, boolean directed) {
        return changed(tie, copy -> copy.directed = directed);
    }

    public static Concern id(Concern concern, ConcernId id) {
        return changed(concern, copy -> copy.id = id);
    }

    /** Returns a concern of other holders, about other things. */
    public static Concern ends(Concern concern, List<ActorId> holders, List<ElementId> about) {
        return changed(
                concern,
                copy -> {
                    copy.holders = holders;
                    copy.about = about;
                });
    }

    public static Tie evidence(Tie tie, List<Evidence> evidence) {
        return changed(tie, copy -> copy.evidence = evidence);
    }

    public static Concern evidence(Concern concern, List<Evidence> evidence) {
        return changed(concern, copy -> copy.evidence = evidence);
    }

    public static Claim evidence(Claim claim, List<Evidence> evidence) {
        return claim instanceof Tie tie
                ? evidence(tie, evidence)
                : evidence((Concern) claim, evidence);
    }

    public static Claim label(Claim claim, String label) {
        return claim instanceof Tie tie
                ? changed(tie, copy -> copy.label = label)
                : changed((Concern) claim, copy -> copy.label = label);
    }

    public static Claim status(Claim claim, Status status) {
        return claim instanceof Tie tie
                ? changed(tie, copy -> copy.status = status)
                : changed((Concern) claim, copy -> copy.status = status);
    }

    /**
     * Returns a tie or a concern with another speaker.
     *
     * @param speaker null for the article's own voice
     */
    public static Claim accordingTo(Claim claim, @Nullable ActorId speaker) {
        return claim instanceof Tie tie
                ? changed(tie, copy -> copy.accordingTo = speaker)
                : speaker((Concern) claim, speaker);
    }

    /**
     * Returns a concern with another speaker.
     *
     * @param speaker null for the article's own voice
     */
    public static Concern speaker(Concern concern, @Nullable ActorId speaker) {
        return changed(concern, copy -> copy.accordingTo = speaker);
    }

    private static Actor changed(Actor actor, Consumer<ActorFields> change) {
        ActorFields fields = new ActorFields(actor);
        change.accept(fields);
        return fields.actor();
    }

    private static Tie changed(Tie tie, Consumer<TieFields> change) {
        TieFields fields = new TieFields(tie);
        change.accept(fields);
        return fields.tie();
    }

    private static Concern changed(Concern concern, Consumer<ConcernFields> change) {
        ConcernFields fields = new ConcernFields(concern);
        change.accept(fields);
        return fields.concern();
    }

    private static final class ActorFields {
        private ActorId id;
        private String name;
        private ActorKind kind;
        private final @Nullable String iso;
        private List<String> aliases;
        private @Nullable ActorId partOf;
        private @Nullable String note;
        private final @Nullable Coordinates at;

        ActorFields(Actor actor) {
            id = actor.id();
            name = actor.name();
            kind = actor.kind();
            iso = actor.iso();
            aliases = actor.aliases();
            partOf = actor.partOf();
            note = actor.note();
            at = actor.at();
        }

        Actor actor() {
            return new Actor(id, name, kind, iso, aliases, partOf, note, at);
        }
    }

    private static final class TieFields {
        private TieId id;
        private ActorId from;
        private ActorId to;
        private boolean directed;
        private String label;
        private TieKind kind;
        private Stance stance;
        private Status status;
        private @Nullable ActorId accordingTo;
        private @Nullable Period period;
        private List<Evidence> evidence;

        TieFields(Tie tie) {
            id = tie.id();
            from = tie.from();
            to = tie.to();
            directed = tie.directed();
            label = tie.label();
            kind = tie.kind();
            stance = tie.stance();
            status = tie.status();
            accordingTo = tie.accordingTo();
            period = tie.period();
            evidence = tie.evidence();
        }

        Tie tie() {
            return new Tie(
                    id,
                    from,
                    to,
                    directed,
                    label,
                    kind,
                    stance,
                    status,
                    accordingTo,
                    period,
                    evidence);
        }
    }

    private static final class ConcernFields {
        private ConcernId id;
        private List<ActorId> holders;
        private List<ElementId> about;
        private String label;
        private Status status;
        private @Nullable ActorId accordingTo;
        private List<Evidence> evidence;

        ConcernFields(Concern concern) {
            id = concern.id();
            holders = concern.holders();
            about = concern.about();
            label = concern.label();
            status = concern.status();
            accordingTo = concern.accordingTo();
            evidence = concern.evidence();
        }

        Concern concern() {
            return new Concern(id, holders, about, label, status, accordingTo, evidence);
        }
    }
}
