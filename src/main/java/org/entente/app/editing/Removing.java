package org.entente.app.editing;

import java.util.Optional;
import org.entente.app.dialog.FileDialogs;
import org.entente.edit.Edit;
import org.entente.edit.Removal;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.words.Isolated;

/**
 * Asks before an element is removed on which others depend.
 *
 * @param dossier the current dossier
 * @param dialogs asks
 */
record Removing(Dossier dossier, FileDialogs dialogs) {

    /** Returns the edit that removes an element; empty where it is gone, or shall stay. */
    Optional<Edit> of(ElementId id) {
        Optional<Edit> edit =
                id instanceof ActorId one
                        ? dossier.actor(one).map(Edit.RemoveActor::new)
                        : dossier.claim(id).map(Edit.RemoveClaim::new);
        String hanging = edit.isPresent() ? Removal.of(dossier, id).words() : "";
        return edit.filter(
                removal ->
                        hanging.isEmpty()
                                || dialogs.mayRemove(
                                        Isolated.line(removal.description()), hanging));
    }
}
