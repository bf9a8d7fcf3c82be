package org.entente.app.editing;

import java.nio.file.Path;
import java.time.Instant;
import org.entente.app.dossier.SessionUnderTest;
import org.entente.app.session.SessionMeans;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.place.PlacementModel;

/** Makes what edits the dossier of a session without a window. */
public final class Editings {

    private Editings() {}

    public static DossierEditing of(SessionUnderTest made, Path folder, TaskRunner tasks) {
        return new DossierEditing(
                made.session,
                new PlacementModel(id -> id.value(), () -> {}),
                made.selection,
                made.line,
                made.dialogs,
                new SessionMeans(tasks, (millis, work) -> () -> {}, () -> Instant.EPOCH),
                folder.resolve("home"));
    }
}
