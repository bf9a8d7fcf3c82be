package org.entente.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.function.Supplier;
import org.entente.cli.terminal.ExitCode;

/** The command line of Entente, ready to run. */
public final class EntenteCommand {

    private final WindowOpener opener;
    private final Supplier<Instant> clock;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param opener opens the window
     * @param clock tells when a file is taken in
     * @param out where results go
     * @param err where complaints go
     */
    public EntenteCommand(
            WindowOpener opener, Supplier<Instant> clock, PrintWriter out, PrintWriter err) {
        this.opener = opener;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs one command line.
     *
     * @param args the words after the program's name; none opens the window on the built-in dossier
     * @return the exit code, one of {@link ExitCode}
     */
    public int run(String... args) {
        try {
            // Nothing to parse: the window opens sooner if picocli is never loaded.
            return args.length == 0
                    ? openBuiltIn()
                    : TopCommand.commandLine(opener, clock, out, err).execute(args);
        } catch (OutOfMemoryError e) {
            return Failure.printNoMemory(err);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int openBuiltIn() {
        try {
            return opener.open(null, "", err);
        } catch (RuntimeException e) {
            return Failure.print(e, err, false);
        }
    }
}
