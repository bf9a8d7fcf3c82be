package org.entente.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.ReviewedSentence;
import org.entente.model.Tie;
import org.entente.model.id.ElementId;

/** Finds, replaces and removes elements of a dossier. */
final class Elements {

    private Elements() {}

    static String noun(Claim claim) {
        return claim instanceof Tie ? "tie" : "concern";
    }

    static void checkSame(ElementId before, ElementId after) {
        if (!before.equals(after)) {
            throw new IllegalArgumentException(before + " is not " + after);
        }
    }

    static void checkFree(Optional<?> holder) {
        if (holder.isPresent()) {
            throw new EditException("The id is already taken.");
        }
    }

    /** Finds the current version of an actor. */
    static Actor actor(Dossier dossier, Actor seen) {
        return dossier.actor(seen.id())
                .orElseThrow(
                        () ->
                                new EditException(
                                        "There is no actor "
                                                + EditWords.quoted(seen.name())
                                                + " any more."));
    }

    /** Finds the current version of a tie or a concern. */
    static Claim claim(Dossier dossier, Claim seen) {
        return dossier.claim(seen.id())
                .orElseThrow(
                        () ->
                                new EditException(
                                        "There is no "
                                                + noun(seen)
                                                + ' '
                                                + EditWords.quoted(seen.label())
                                                + " any more."));
    }

    /** Returns a list with an element replacing the one with its id, or added at the end. */
    static <T> List<T> put(List<T> list, T element, Function<T, ?> id) {
        List<T> changed = new ArrayList<>(list);
        for (int i = 0; i < changed.size(); i++) {
            if (id.apply(changed.get(i)).equals(id.apply(element))) {
                changed.set(i, element);
                return changed;
            }
        }
        changed.add(element);
        return changed;
    }

    static Dossier put(Dossier dossier, Claim claim) {
        return claim instanceof Tie tie
                ? dossier.withTies(put(dossier.ties(), tie, Tie::id))
                : dossier.withConcerns(put(dossier.concerns(), (Concern) claim, Concern::id));
    }

    static Dossier withEvidence(Dossier dossier, Claim claim, Evidence evidence) {
        if (claim.evidence().contains(evidence)) {
            throw new EditException(
                    "These words already support " + EditWords.quoted(claim.label()) + ".");
        }
        return put(dossier, Changed.evidence(claim, and(claim.evidence(), evidence)));
    }

    static Dossier withoutEvidence(Dossier dossier, Claim claim, Evidence evidence) {
        List<Evidence> left = new ArrayList<>(claim.evidence());
        if (!left.remove(evidence)) {
            throw new EditException(
                    "These words no longer support " + EditWords.quoted(claim.label()) + ".");
        }
        return put(dossier, Changed.evidence(claim, left));
    }

    static <T> List<T> and(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    /** Returns the sentences set aside, with another. */
    static List<ReviewedSentence> setAside(List<ReviewedSentence> before, ReviewedSentence one) {
        if (before.contains(one)) {
            throw new EditException("The sentence is already set aside.");
        }
        return and(before, one);
    }

    /** Returns the sentences set aside, without one. */
    static List<ReviewedSentence> takenUp(List<ReviewedSentence> before, ReviewedSentence one) {
        List<ReviewedSentence> left = new ArrayList<>(before);
        if (!left.remove(one)) {
            throw new EditException("The sentence is not set aside.");
        }
        return left;
    }

    /** Returns the sentences set aside, with one of them changed. */
    static List<ReviewedSentence> changed(
            List<ReviewedSentence> before, ReviewedSentence was, ReviewedSentence now) {
        List<ReviewedSentence> changed = new ArrayList<>(before);
        if (!changed.contains(was)) {
            throw new EditException("The sentence is not set aside.");
        }
        changed.set(changed.indexOf(was), now);
        return changed;
    }
}
