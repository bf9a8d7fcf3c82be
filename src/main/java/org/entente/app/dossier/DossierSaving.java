package org.entente.app.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.platform.WriteFailure;
import org.entente.io.FolderFiles;
import org.entente.model.Dossier;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;
import org.entente.view.words.Isolated;

/** Saves the open dossier or graph as a new dossier: a folder with its file and sources. */
public final class DossierSaving {

    private final DossierSession session;
    private final StatusLine status;
    private final TaskRunner tasks;
    private final FileDialogs dialogs;

    /**
     * @param session what is open
     * @param status says how it went
     * @param tasks writes; work it has begun must come to its end before the program ends
     * @param dialogs asks where to
     */
    public DossierSaving(
            DossierSession session, StatusLine status, TaskRunner tasks, FileDialogs dialogs) {
        this.session = session;
        this.status = status;
        this.tasks = tasks;
        this.dialogs = dialogs;
    }

    /** Asks for a folder, writes the dossier there and continues with that one. */
    public void save() {
        OpenDossier open = session.openProperty().get();
        Optional<Path> chosen = open == null ? Optional.empty() : dialogs.chooseFolderToSave();
        if (open == null || chosen.isEmpty()) {
            return;
        }
        Path folder = chosen.get();
        Path file = folder.resolve(FolderFiles.DOSSIER);
        if (Files.exists(file) && !dialogs.mayReplace(file)) {
            return;
        }
        status.say("Saving " + Isolated.line(file.toString()) + "\u2026");
        Dossier dossier = open.dossier();
        tasks.run(
                () -> DossierCopy.write(dossier, folder),
                problems -> {
                    if (problems.isEmpty()) {
                        session.open(folder);
                    } else {
                        refuse(folder, problems);
                    }
                },
                failure -> refuse(folder, List.of(WriteFailure.words(failure, file))));
    }

    private void refuse(Path folder, List<String> problems) {
        String shown = Isolated.line(folder.toString());
        status.say("Not saved: " + shown);
        dialogs.tellProblems("The dossier could not be saved in " + shown + ".", problems);
    }
}
