package org.entente.app.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.dossier.StatusLine;
import org.entente.app.platform.WriteFailure;
import org.entente.io.file.AtomicFile;
import org.entente.view.TaskRunner;
import org.entente.view.words.Isolated;

/** Saves the rows of a table in a file. For the JavaFX application thread. */
public final class TableSaving {

    private final FileDialogs dialogs;
    private final TaskRunner tasks;
    private final StatusLine status;
    private final Supplier<String> left;

    /**
     * @param dialogs asks for a file
     * @param tasks writes; work it has begun must come to its end before the program ends
     * @param status says how it went
     * @param left says how many drafts are left out; empty for none
     */
    public TableSaving(
            FileDialogs dialogs, TaskRunner tasks, StatusLine status, Supplier<String> left) {
        this.left = left;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.status = status;
    }

    /**
     * Asks for a file and writes rows there.
     *
     * @param name what the rows are, for the name of the file
     * @param csv the rows
     */
    public void save(String name, String csv) {
        Optional<Path> chosen = dialogs.chooseImageFile(name + ".csv");
        if (chosen.isEmpty()) {
            return;
        }
        boolean named = chosen.get().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        Path file =
                named
                        ? chosen.get()
                        : chosen.get().resolveSibling(chosen.get().getFileName() + ".csv");
        if (!named && file.toFile().exists() && !dialogs.mayReplace(file)) {
            return;
        }
        String shown = Isolated.line(file.toString());
        String without = left.get().isEmpty() ? "" : "; " + left.get();
        tasks.run(
                () -> {
                    AtomicFile.write(file, csv.getBytes(StandardCharsets.UTF_8));
                    return file;
                },
                done -> status.say("Saved " + shown + without),
                failure -> {
                    status.say("Not saved: " + shown);
                    dialogs.tellProblems(
                            "The table could not be saved in " + shown + ".",
                            List.of(WriteFailure.words(failure, file)));
                });
    }
}
