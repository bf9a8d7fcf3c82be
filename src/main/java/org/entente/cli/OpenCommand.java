package org.entente.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.entente.cli.terminal.ExitCode;
import org.entente.cli.terminal.Plain;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the window. */
@Command(name = "open", header = "Open a dossier in the window; the default command.")
final class OpenCommand implements Callable<Integer> {

    /** What {@code --select} says of itself. */
    static final String SELECT =
            "What to select at the start: the ids of actors, ties or concerns, separated by commas,"
                    + " or p=24 for a paragraph.";

    private static final String BUILT_IN = "entente:built-in";

    private final WindowOpener opener;
    private final PrintWriter err;

    @Parameters(
            arity = "0..1",
            paramLabel = "DOSSIER",
            description = "Folder or file of a dossier, or a link (default: built-in).")
    private @Nullable String dossier;

    @Option(names = "--select", paramLabel = "ID", description = SELECT)
    private @Nullable String select;

    OpenCommand(WindowOpener opener, PrintWriter err) {
        this.opener = opener;
        this.err = err;
    }

    @Override
    public Integer call() {
        return open(dossier, select, missing -> fail("there is no dossier \"" + missing + '"'));
    }

    /** Opens the window on a dossier, unless there is none; "open" was left out. */
    int open(@Nullable String word, @Nullable String select) {
        return open(word, select, this::refuse);
    }

    private int open(
            @Nullable String word, @Nullable String select, ToIntFunction<String> refusal) {
        Target target;
        try {
            target = Target.of(word, select);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return refusal.applyAsInt(String.valueOf(word));
        }
        Path path = target.path();
        if (path != null && !Files.exists(path)) {
            return refusal.applyAsInt(String.valueOf(word));
        }
        return opener.open(path, target.select(), err);
    }

    /**
     * What to open.
     *
     * @param path where; null for the built-in dossier
     * @param select what to select of it; empty for nothing
     */
    private record Target(@Nullable Path path, String select) {

        /**
         * Reads a path, or a link with what it selects after a number sign.
         *
         * @throws IllegalArgumentException if it is neither
         */
        static Target of(@Nullable String word, @Nullable String select) {
            String wanted = select == null ? "" : select;
            if (word == null) {
                return new Target(null, wanted);
            }
            boolean builtIn = word.equals(BUILT_IN) || word.startsWith(BUILT_IN + "#");
            if (!builtIn && !word.startsWith("file:")) {
                return new Target(Path.of(word), wanted);
            }
            URI link = URI.create(word);
            String fragment = link.getFragment();
            String here = select != null || fragment == null ? wanted : fragment;
            return new Target(
                    builtIn ? null : Path.of(URI.create("file:" + link.getRawSchemeSpecificPart())),
                    here);
        }
    }

    /** Reports that a word is neither a command nor a dossier. */
    int refuse(String word) {
        return fail("there is no command and no dossier \"" + word + "\". Try \"entente --help\".");
    }

    private int fail(String why) {
        err.println("entente: " + Plain.line(why));
        return ExitCode.FAILURE;
    }
}
