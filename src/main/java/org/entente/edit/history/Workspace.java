package org.entente.edit.history;

import org.entente.model.Dossier;

/**
 * All that can be changed and gone back on: the words and the places.
 *
 * @param dossier the dossier
 * @param places where its nodes were put
 */
public record Workspace(Dossier dossier, Places places) {

    /**
     * Returns the workspace with another dossier.
     *
     * @param changed the dossier
     * @return the changed workspace
     */
    public Workspace with(Dossier changed) {
        return new Workspace(changed, places);
    }

    /**
     * Returns the workspace with other places.
     *
     * @param changed the places
     * @return the changed workspace
     */
    public Workspace with(Places changed) {
        return new Workspace(dossier, changed);
    }
}
