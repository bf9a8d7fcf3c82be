package org.entente.edit.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.edit.FreshIds;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.id.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * A tie being created. Unknown properties are null.
 *
 * @param from one end
 * @param to the other end
 * @param directed whether it goes from the one to the other
 * @param label the words on the picture
 * @param kind what it is made of
 * @param stance which way it pulls
 * @param status how certain the source is
 * @param accordingTo who says so; null for the article's own voice
 * @param period when it holds, where that is not now
 * @param evidence the words that support it; none for a draft
 */
public record TieDraft(
        @Nullable ActorId from,
        @Nullable ActorId to,
        boolean directed,
        String label,
        @Nullable TieKind kind,
        @Nullable Stance stance,
        Status status,
        @Nullable ActorId accordingTo,
        @Nullable Period period,
        List<Evidence> evidence) {

    public TieDraft {
        evidence = List.copyOf(evidence);
    }

    /** A tie without any property. */
    public static final TieDraft EMPTY =
            new TieDraft(null, null, true, "", null, null, Status.STATED, null, null, List.of());

    /**
     * Returns the draft with other ends.
     *
     * @param newFrom one end
     * @param newTo the other end
     */
    public TieDraft withEnds(@Nullable ActorId newFrom, @Nullable ActorId newTo) {
        return new TieDraft(
                newFrom,
                newTo,
                directed,
                label,
                kind,
                stance,
                status,
                accordingTo,
                period,
                evidence);
    }

    /**
     * Returns the draft with every actor replaced.
     *
     * @param actors gives each actor of the draft another, or the same
     */
    public TieDraft withActors(UnaryOperator<ActorId> actors) {
        return withEnds(
                        from == null ? null : actors.apply(from),
                        to == null ? null : actors.apply(to))
                .withStatus(status, accordingTo == null ? null : actors.apply(accordingTo));
    }

    /** Returns the draft from the other end. */
    public TieDraft turned() {
        return withEnds(to, from);
    }

    /**
     * Returns the draft as a mutual tie, or as a directed one.
     *
     * @param newDirected whether it is directed
     */
    public TieDraft withDirected(boolean newDirected) {
        return new TieDraft(
                from, to, newDirected, label, kind, stance, status, accordingTo, period, evidence);
    }

    /**
     * Returns the draft with another label.
     *
     * @param newLabel the words
     */
    public TieDraft withLabel(String newLabel) {
        return new TieDraft(
                from, to, directed, newLabel, kind, stance, status, accordingTo, period, evidence);
    }

    /** Returns the draft with another kind. */
    public TieDraft withKind(@Nullable TieKind newKind) {
        return new TieDraft(
                from, to, directed, label, newKind, stance, status, accordingTo, period, evidence);
    }

    /** Returns the draft with another stance. */
    public TieDraft withStance(@Nullable Stance newStance) {
        return new TieDraft(
                from, to, directed, label, kind, newStance, status, accordingTo, period, evidence);
    }

    /**
     * Returns the draft with another status and speaker.
     *
     * @param speaker null for the article's own voice
     */
    public TieDraft withStatus(Status newStatus, @Nullable ActorId speaker) {
        return new TieDraft(
                from, to, directed, label, kind, stance, newStatus, speaker, period, evidence);
    }

    /**
     * Returns the draft with another period.
     *
     * @param newPeriod the period; null for now
     */
    public TieDraft withPeriod(@Nullable Period newPeriod) {
        return new TieDraft(
                from, to, directed, label, kind, stance, status, accordingTo, newPeriod, evidence);
    }

    /**
     * Returns the draft with other evidence.
     *
     * @param newEvidence the words that support it
     */
    public TieDraft withEvidence(List<Evidence> newEvidence) {
        return new TieDraft(
                from, to, directed, label, kind, stance, status, accordingTo, period, newEvidence);
    }

    /**
     * Returns the names of the missing parts, in the order in which they are filled in; empty if
     * the tie can be kept.
     */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (from == null) {
            missing.add("from");
        }
        if (label.isBlank()) {
            missing.add("label");
        }
        if (to == null) {
            missing.add("to");
        }
        if (kind == null) {
            missing.add("kind");
        }
        if (stance == null) {
            missing.add("stance");
        }
        return missing;
    }

    /**
     * Makes the tie.
     *
     * @param dossier the dossier it goes into
     * @return the tie, with an id that is free
     * @throws NullPointerException if something is missing
     */
    public Tie tie(Dossier dossier) {
        ActorId one = Objects.requireNonNull(from);
        ActorId other = Objects.requireNonNull(to);
        String words = label.strip();
        return new Tie(
                new FreshIds(dossier).tie(one, words, other),
                one,
                other,
                directed,
                words,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(stance),
                status,
                accordingTo,
                period,
                evidence);
    }

    /**
     * Returns the ties that the same two actors have already, in either direction, in the dossier's
     * order.
     */
    public List<Tie> tiesOfPair(Dossier dossier) {
        return from == null || to == null
                ? List.of()
                : dossier.ties().stream().filter(this::isOfPair).toList();
    }

    private boolean isOfPair(Tie tie) {
        return (tie.from().equals(from) && tie.to().equals(to))
                || (tie.from().equals(to) && tie.to().equals(from));
    }

    /**
     * Finds the equivalent tie: same pair, direction, kind, stance, status, attribution and period.
     * New evidence belongs there.
     *
     * @return the first such tie; empty if this one is new
     */
    public Optional<Tie> equalTie(Dossier dossier) {
        return tiesOfPair(dossier).stream().filter(this::saysTheSame).findFirst();
    }

    private boolean saysTheSame(Tie tie) {
        return tie.directed() == directed
                && (!directed || tie.from().equals(from))
                && tie.kind() == kind
                && tie.stance() == stance
                && tie.status() == status
                && Objects.equals(tie.accordingTo(), accordingTo)
                && tie.period() == period;
    }
}
