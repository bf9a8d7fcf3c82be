package org.entente.cli;

import java.io.File;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.cli.article.AddCommand;
import org.entente.cli.article.NewCommand;
import org.entente.cli.article.UpdateCommand;
import org.entente.io.DossierReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The top-level command: opens the window or runs a subcommand. */
@Command(
        name = "entente",
        header = "Shows who stands with whom, and the sentence that says so.",
        description =
                "%nA dossier is a folder with a dossier.json and the texts it quotes, or such a"
                        + " file. The default is the built-in dossier.%n",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisHeading = "%nUsage: ",
        commandListHeading = "%nCommands:%n")
final class TopCommand implements Callable<Integer> {

    private final OpenCommand open;

    @Parameters(
            arity = "0..1",
            paramLabel = "DOSSIER",
            description = "Folder or file of a dossier, or a link, to open in the window.")
    private @Nullable String dossier;

    @Option(names = "--select", paramLabel = "ID", description = OpenCommand.SELECT)
    private @Nullable String select;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of a failure.")
    private boolean verbose;

    private TopCommand(OpenCommand open) {
        this.open = open;
    }

    /** Returns the parser of the command line, with every subcommand. */
    static CommandLine commandLine(
            WindowOpener opener, Supplier<Instant> clock, PrintWriter out, PrintWriter err) {
        DossierReader reader = new DossierReader();
        OpenCommand open = new OpenCommand(opener, err);
        TopCommand top = new TopCommand(open);
        CommandLine line =
                new CommandLine(top)
                        .addSubcommand(open)
                        .addSubcommand(new NewCommand(clock, out))
                        .addSubcommand(new AddCommand(reader, clock, out))
                        .addSubcommand(new UpdateCommand(reader, clock, out))
                        .addSubcommand(new CheckCommand(reader, out, err))
                        .addSubcommand(new InfoCommand(reader, out, err))
                        .addSubcommand(new ExportCommand(reader, out, err))
                        .addSubcommand(new HelpCommand());
        return VocabularyParser.teach(line)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(
                        (e, command, parsed) -> Failure.print(e, err, top.verbose))
                .setParameterExceptionHandler(
                        (e, args) ->
                                isMisspelt(e, args) ? open.refuse(args[0]) : Failure.printUsage(e));
    }

    /** Returns whether the first argument looks like a misspelt command. */
    private static boolean isMisspelt(ParameterException e, String... args) {
        return e instanceof UnmatchedArgumentException
                && e.getCommandLine().getParent() == null
                && !args[0].startsWith("-")
                && !new File(args[0]).exists();
    }

    @Override
    public Integer call() {
        return open.open(dossier, select);
    }
}
