package org.entente.app.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.app.dialog.FileDialogs;
import org.entente.io.DossierWriter;
import org.entente.io.file.AtomicFile;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;
import org.entente.view.words.FailureWords;
import org.entente.view.words.Isolated;

/** Saves what is open as a dossier of its own: a folder with its file and its sources. */
public final class DossierSaving {

    private final DossierSession session;
    private final StatusLine status;
    private final TaskRunner tasks;
    private final FileDialogs dialogs;

    /**
     * Prepares to save.
     *
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

    /** Asks for a folder, writes the dossier there and goes on with that one. */
    public void save() {
        OpenDossier open = session.openProperty().get();
        Optional<Path> chosen = open == null ? Optional.empty() : dialogs.chooseFolderToSave();
        if (open == null || chosen.isEmpty()) {
            return;
        }
        Path folder = chosen.get();
        Path file = folder.resolve("dossier.json");
        if (Files.exists(file) && !dialogs.mayReplace(file)) {
            return;
        }
        status.say("Saving " + Isolated.line(file.toString()) + "\u2026");
        Dossier dossier = open.dossier();
        tasks.run(
                () -> write(dossier, folder),
                problems -> {
                    if (problems.isEmpty()) {
                        session.open(folder);
                    } else {
                        refuse(folder, problems);
                    }
                },
                failure ->
                        refuse(
                                folder,
                                List.of(
                                        failure instanceof IOException refused
                                                ? Isolated.line(AtomicFile.reason(refused, file))
                                                : FailureWords.of(failure))));
    }

    private void refuse(Path folder, List<String> problems) {
        String shown = Isolated.line(folder.toString());
        status.say("Not saved: " + shown);
        dialogs.tellProblems("The dossier could not be saved in " + shown + ".", problems);
    }

    /** Tells whether a file holds a text. One of another length is not read, however long it is. */
    private static boolean holds(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** A source's file that is there already and holds another text would turn quotes wrong. */
    private static List<String> write(Dossier dossier, Path folder) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Source source : dossier.sources()) {
            Path text = folder.resolve(source.file());
            if (Files.exists(text) && !holds(text, source.article().text())) {
                problems.add(
                        Isolated.line(text.toString())
                                + ": this file holds another text; choose another folder");
            }
        }
        if (problems.isEmpty()) {
            new DossierWriter().writeNew(dossier, folder);
        }
        return problems;
    }
}
