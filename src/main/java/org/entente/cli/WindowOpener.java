package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.entente.cli.terminal.ExitCode;
import org.jspecify.annotations.Nullable;

/** Opens the window, so that the command line does not depend on it. */
@FunctionalInterface
public interface WindowOpener {

    /**
     * Opens the window. May return while it is open; the program then ends with its last window.
     *
     * @param dossier what to show; null for the built-in dossier
     * @param select what to select of it; empty for nothing
     * @param err where to say why no window can be opened
     * @return the exit code of the program; see {@link ExitCode}
     */
    int open(@Nullable Path dossier, String select, PrintWriter err);
}
