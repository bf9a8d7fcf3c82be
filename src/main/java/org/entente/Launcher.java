package org.entente;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.cli.EntenteCommand;
import org.entente.cli.ExitCode;
import org.jspecify.annotations.Nullable;

/** Starts Entente: a window, or a command line. */
public final class Launcher {

    private Launcher() {}

    /**
     * Starts the program, and ends the process with the program's exit code.
     *
     * @param args the command line; see {@code entente --help}
     */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        System.exit(new EntenteCommand(Launcher::openWindow, out, err).run(args));
    }

    /** Quotes have curly marks and dashes: UTF-8 shows them wherever the terminal can. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static int openWindow(@Nullable Path dossier, PrintWriter err) {
        err.println("entente: this build has no window; \"entente --help\" lists what it can do.");
        return ExitCode.FAILURE;
    }
}
