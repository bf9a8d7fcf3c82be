package org.entente.view.evidence.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.edit.Changed;
import org.entente.edit.Edit;
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
import org.entente.view.Editing;
import org.jspecify.annotations.Nullable;

/**
 * The edits of one tie or concern in its current state.
 *
 * @param select selects the element that an edit leads to
 */
record ClaimEdits(Editing editing, ElementId id, Consumer<ElementId> select) {

    /** Returns the current claim; empty if it has been deleted. */
    Optional<Claim> claim() {
        return editing.dossier().claim(id);
    }

    void label(String label) {
        change(claim -> Changed.label(claim, label.strip()));
    }

    void kind(TieKind kind) {
        changeTie(tie -> Changed.kind(tie, kind));
    }

    void stance(Stance stance) {
        changeTie(tie -> Changed.stance(tie, stance));
    }

    void status(Status status) {
        change(claim -> Changed.status(claim, status));
    }

    /** Attributes the claim to an actor; null for the article's own voice. */
    void speaker(@Nullable ActorId speaker) {
        change(claim -> Changed.accordingTo(claim, speaker));
    }

    void past(boolean past) {
        changeTie(tie -> Changed.period(tie, past ? Period.PAST : null));
    }

    void mutual(boolean mutual) {
        changeTie(tie -> Changed.directed(tie, !mutual));
    }

    void turn() {
        changeTie(tie -> Changed.ends(tie, tie.to(), tie.from(), tie.accordingTo()));
    }

    void removeEvidence(Evidence evidence) {
        claim().ifPresent(claim -> editing.apply(new Edit.RemoveEvidence(claim, evidence)));
    }

    void moveEvidence(Evidence evidence, Claim to) {
        claim().ifPresent(from -> editing.apply(new Edit.MoveEvidence(from, evidence, to)));
    }

    void mergeInto(Claim into) {
        claim().ifPresent(
                        from ->
                                editing.apply(
                                        new Edit.MergeClaims(from, into),
                                        () -> select.accept(into.id())));
    }

    void remove() {
        editing.remove(id);
    }

    /** Returns the other ties of the same two actors, or the other concerns that share a holder. */
    List<Claim> near() {
        return claim().stream()
                .flatMap(
                        one ->
                                editing.dossier().claims().stream()
                                        .filter(other -> !other.id().equals(id))
                                        .filter(other -> isNear(one, other)))
                .toList();
    }

    /** Returns all other ties or concerns, those of {@link #near} first. */
    List<Claim> others() {
        List<Claim> all = new ArrayList<>(near());
        Set<ElementId> listed = new HashSet<>(List.of(id));
        all.forEach(claim -> listed.add(claim.id()));
        for (Claim other : editing.dossier().claims()) {
            if (!listed.contains(other.id())) {
                all.add(other);
            }
        }
        return all;
    }

    private static boolean isNear(Claim one, Claim other) {
        if (one instanceof Tie tie && other instanceof Tie second) {
            return Set.of(tie.from(), tie.to()).size() == Set.of(second.from(), second.to()).size()
                    && List.of(tie.from(), tie.to())
                            .containsAll(List.of(second.from(), second.to()));
        }
        return one instanceof Concern concern
                && other instanceof Concern second
                && concern.holders().stream().anyMatch(second.holders()::contains);
    }

    private void changeTie(Function<Tie, Claim> form) {
        change(claim -> claim instanceof Tie tie ? form.apply(tie) : claim);
    }

    private void change(Function<Claim, Claim> form) {
        claim().ifPresent(
                        before -> {
                            Claim after = form.apply(before);
                            if (!after.equals(before)) {
                                editing.apply(new Edit.ChangeClaim(before, after));
                            }
                        });
    }
}
