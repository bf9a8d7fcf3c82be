package org.entente.edit.history;

import java.util.function.UnaryOperator;
import org.entente.model.Source;

/**
 * The difference between two states of a workspace.
 *
 * @param words the difference between the dossiers
 * @param places the difference between the places
 */
public record Change(Delta words, PlacesDelta places) {

    /**
     * Compares two states.
     *
     * @param before the first
     * @param after the second
     * @return the change; {@link #on} makes the second of the first
     */
    public static Change between(Workspace before, Workspace after) {
        return new Change(
                Delta.between(before.dossier(), after.dossier()),
                PlacesDelta.between(before.places(), after.places()));
    }

    /**
     * Applies the difference to the first state.
     *
     * @param before the first
     * @throws org.entente.edit.EditException if the change is not one of this state
     */
    public Workspace on(Workspace before) {
        return new Workspace(words.on(before.dossier()), places.on(before.places()));
    }

    Change withSources(UnaryOperator<Source> form) {
        return new Change(words.withSources(form), places);
    }
}
