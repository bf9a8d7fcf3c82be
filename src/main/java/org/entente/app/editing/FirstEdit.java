package org.entente.app.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.dossier.DossierCopy;
import org.entente.app.dossier.DossierSession;
import org.entente.app.dossier.StatusLine;
import org.entente.app.platform.WriteFailure;
import org.entente.edit.Edit;
import org.entente.edit.EditException;
import org.entente.io.FolderFiles;
import org.entente.model.Dossier;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;
import org.entente.view.words.Isolated;

/**
 * The first edit of a dossier that is read-only: asks for a folder, writes a copy there, and keeps
 * edits until the copy is open.
 */
final class FirstEdit {

    private final DossierSession session;
    private final StatusLine status;
    private final FileDialogs dialogs;
    private final TaskRunner tasks;
    private final List<Asked> asked = new ArrayList<>();
    private Optional<Dossier> ahead = Optional.empty();

    /** An edit, and what is run once it is shown. */
    record Asked(Edit edit, Runnable shown) {}

    FirstEdit(DossierSession session, StatusLine status, FileDialogs dialogs, TaskRunner tasks) {
        this.session = session;
        this.status = status;
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    /** Returns the dossier with the waiting edits applied; empty if there are none. */
    Optional<Dossier> dossier() {
        return ahead;
    }

    /** Returns the waiting edits, once there is a copy. */
    List<Asked> take() {
        List<Asked> all = List.copyOf(asked);
        forget();
        return all;
    }

    void forget() {
        asked.clear();
        ahead = Optional.empty();
    }

    boolean apply(Edit edit, Runnable shown) {
        OpenDossier open = session.openProperty().get();
        if (open == null) {
            return false;
        }
        Dossier before = ahead.orElse(open.dossier());
        Dossier after;
        try {
            after = edit.on(before);
        } catch (EditException e) {
            status.say(String.valueOf(e.getMessage()));
            return false;
        }
        if (after.equals(before) || (ahead.isEmpty() && !copy(open.dossier()))) {
            return false;
        }
        ahead = Optional.of(after);
        asked.add(new Asked(edit, shown));
        return true;
    }

    private boolean copy(Dossier dossier) {
        Optional<Path> chosen = dialogs.chooseFolderForCopy(suggested(dossier));
        if (chosen.isEmpty()) {
            status.say("Not changed: the open dossier can only be edited in a copy");
            return false;
        }
        Path folder = chosen.get();
        status.say("Copying to " + Isolated.line(folder.toString()) + "\u2026");
        tasks.run(
                () -> write(dossier, folder),
                problems -> {
                    if (problems.isEmpty()) {
                        session.becomes(folder, failure -> refuse(folder, failure));
                    } else {
                        refuse(folder, problems);
                    }
                },
                failure -> refuse(folder, failure));
        return true;
    }

    private Path suggested(Dossier dossier) {
        Path beside =
                session.openPath()
                        .map(Path::toAbsolutePath)
                        .map(Path::getParent)
                        .orElse(Path.of(System.getProperty("user.home", ".")));
        String name =
                dossier.title()
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "")
                        .toLowerCase(Locale.ROOT);
        return beside.resolve(name.isEmpty() ? "dossier" : name);
    }

    private static List<String> write(Dossier dossier, Path folder) throws IOException {
        return Files.exists(folder.resolve(FolderFiles.DOSSIER))
                ? List.of("There is a dossier in this folder already; choose another.")
                : DossierCopy.write(dossier, folder);
    }

    private void refuse(Path folder, Exception failure) {
        refuse(folder, List.of(WriteFailure.words(failure, folder.resolve(FolderFiles.DOSSIER))));
    }

    private void refuse(Path folder, List<String> problems) {
        forget();
        String shown = Isolated.line(folder.toString());
        status.say("Not changed: no copy could be made in " + shown);
        dialogs.tellProblems("No copy could be made in " + shown + ".", problems);
    }
}
