package org.entente;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.app.EntenteApp;
import org.entente.cli.EntenteCommand;
import org.entente.cli.ExitCode;
import org.jspecify.annotations.Nullable;

/** Starts Entente: a window, or a command line. */
public final class Launcher {

    private Launcher() {}

    /**
     * Starts the program. The process ends with the program's exit code, or with its last window.
     *
     * @param args the command line; see {@code entente --help}
     */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = new EntenteCommand(Launcher::openWindow, out, err).run(args);
        if (code != ExitCode.OK) {
            System.exit(code);
        }
    }

    /** Quotes have curly marks and dashes: UTF-8 shows them wherever the terminal can. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static int openWindow(@Nullable Path dossier, PrintWriter err) {
        if (!EntenteApp.hasDisplay(System.getenv(), System.getProperty("os.name", ""))) {
            err.println(
                    "entente: there is no display to open a window on;"
                            + " \"entente export -o picture.png\" draws without one");
            return ExitCode.FAILURE;
        }
        EntenteApp.open(dossier);
        return ExitCode.OK;
    }
}
