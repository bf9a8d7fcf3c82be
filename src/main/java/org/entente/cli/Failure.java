package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.entente.cli.terminal.ExitCode;
import org.entente.cli.terminal.Plain;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Describes a failure to the user. */
final class Failure {

    private Failure() {}

    /**
     * Prints why a command failed, with the stack trace if requested. A file that cannot be read or
     * written explains itself; for anything else the trace is offered.
     */
    static int print(Exception e, PrintWriter err, boolean verbose) {
        String message = e.getMessage();
        err.println(
                "entente: " + harmless(message == null ? "an unexpected error: " + e : message));
        if (verbose) {
            e.printStackTrace(err);
        } else if (message == null || !(e instanceof IOException)) {
            err.println("With --verbose, the stack trace is printed.");
        }
        return ExitCode.FAILURE;
    }

    /** Reports that memory has run out. */
    static int printNoMemory(PrintWriter err) {
        err.println(
                "entente: not enough memory; nothing has been written. Java's"
                        + " option -Xmx gives more, such as -Xmx2g.");
        return ExitCode.FAILURE;
    }

    /** Removes control characters, because messages repeat user input and file names. */
    private static String harmless(String message) {
        return message.lines().map(Plain::line).collect(Collectors.joining("\n"));
    }

    /** Prints what is wrong with the command line, with suggestions. */
    static int printUsage(ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("entente: " + harmless(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return ExitCode.FAILURE;
    }
}
