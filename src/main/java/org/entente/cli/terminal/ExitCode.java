package org.entente.cli.terminal;

/** The exit codes. */
public final class ExitCode {

    /** Success. */
    public static final int OK = 0;

    /** The dossier has problems. */
    public static final int PROBLEMS = 1;

    /** The command line is wrong, or a file cannot be read or written. */
    public static final int FAILURE = 2;

    private ExitCode() {}
}
