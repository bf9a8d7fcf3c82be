package org.entente.app.session;

import org.entente.model.Dossier;

/**
 * Derives what is shown of a dossier from what was shown before.
 *
 * @param <E> what is shown
 */
@FunctionalInterface
public interface Derive<E> {

    /**
     * Derives the next edition; called on the tasks' thread.
     *
     * @param before what was shown before
     * @param next the dossier to show
     */
    E after(E before, Dossier next);
}
