package org.entente.edit.history;

import org.entente.model.Dossier;

/**
 * Everything that can be edited and undone: the dossier and the places.
 *
 * @param places where its nodes were put
 */
public record Workspace(Dossier dossier, StoredPlacement places) {

    public Workspace with(Dossier changed) {
        return new Workspace(changed, places);
    }

    public Workspace with(StoredPlacement changed) {
        return new Workspace(dossier, changed);
    }
}
