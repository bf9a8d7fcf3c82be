package org.entente.app.session;

import org.entente.model.Dossier;

/**
 * Makes what is shown of a dossier of what was shown before.
 *
 * @param <E> what is shown
 */
@FunctionalInterface
public interface Derive<E> {

    /**
     * Derives the next edition; on the tasks' thread.
     *
     * @param before what was shown before
     * @param next the dossier to show
     * @return what to show
     */
    E after(E before, Dossier next);
}
