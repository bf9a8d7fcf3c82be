package org.entente.edit.history;

import org.entente.model.Dossier;

/**
 * All that can be changed and gone back on: the words and the places.
 *
 * @param dossier the dossier
 * @param places where its nodes were put
 */
public record Workspace(Dossier dossier, Places places) {

    public Workspace with(Dossier changed) {
        return new Workspace(changed, places);
    }

    public Workspace with(Places changed) {
        return new Workspace(dossier, changed);
    }
}
