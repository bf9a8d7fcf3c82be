package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.cli.terminal.ExitCode;
import org.entente.cli.terminal.Plain;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the window. */
@Command(name = "open", header = "Open a dossier in the window; the default command.")
final class OpenCommand implements Callable<Integer> {

    private final WindowOpener opener;
    private final PrintWriter err;

    @Parameters(
            arity = "0..1",
            paramLabel = "DOSSIER",
            description = "Folder or file of a dossier (default: built-in).")
    private @Nullable Path dossier;

    OpenCommand(WindowOpener opener, PrintWriter err) {
        this.opener = opener;
        this.err = err;
    }

    @Override
    public Integer call() {
        return open(dossier);
    }

    /** Opens the window on a dossier, unless there is none. */
    int open(@Nullable Path path) {
        if (path != null && !Files.exists(path)) {
            // A misspelt command ends up here too, since "open" may be left out.
            return refuse(path.toString());
        }
        return opener.open(path, err);
    }

    /** Says that a word is neither a command nor a dossier. */
    int refuse(String word) {
        err.println(
                "entente: there is no command and no dossier \""
                        + Plain.line(word)
                        + "\". Try \"entente --help\".");
        return ExitCode.FAILURE;
    }
}
