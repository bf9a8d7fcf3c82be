package org.entente;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.entente.app.EntenteApp;
import org.entente.cli.EntenteCommand;
import org.entente.cli.terminal.ExitCode;
import org.jspecify.annotations.Nullable;

/** Starts Entente: a window, or a command line. */
public final class Launcher {

    private Launcher() {}

    /**
     * Starts the program. A command line that fails ends the process with its exit code; a window
     * goes on after this method has returned.
     *
     * @param args the command line; see {@code entente --help}
     */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = new EntenteCommand(Launcher::openWindow, Instant::now, out, err).run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Writes UTF-8 where the terminal supports it, because quotes contain curly marks and dashes.
     */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static int openWindow(@Nullable Path dossier, String select, PrintWriter err) {
        if (!EntenteApp.hasDisplay(System.getenv(), System.getProperty("os.name", ""))) {
            return noDisplay(err);
        }
        try {
            EntenteApp.open(dossier, select, Instant::now);
            return ExitCode.OK;
        } catch (UnsupportedOperationException e) {
            return noDisplay(err);
        }
    }

    private static int noDisplay(PrintWriter err) {
        err.println(
                "entente: there is no display to open a window on; \"entente export DOSSIER -o"
                        + " FILE.png\" makes a picture without one.");
        return ExitCode.FAILURE;
    }
}
