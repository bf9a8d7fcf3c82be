package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The reference and the manual page say what the program says. Both are written again by {@code mvn
 * test -Dtest=CommandLineReferenceTest -Dreference=write}.
 */
class CommandLineReferenceTest {

    private static final Path REFERENCE = Path.of("src/site/markdown/command-line.md");
    private static final Path MAN_PAGE = Path.of("src/package/entente.1");
    private static final boolean WRITE = "write".equals(System.getProperty("reference"));

    /** A heading that is a command line, whatever is told about it, and its help. */
    private static final Pattern HELP =
            Pattern.compile(
                    "## `(entente[a-z -]*)`\\n(?:(?!## |```).*\\n)*```text\\n((?:.*\\n)*?)```\\n");

    private final CommandLine line =
            TopCommand.commandLine(
                    (dossier, select, err) -> 0,
                    () -> Instant.EPOCH,
                    new PrintWriter(Writer.nullWriter()),
                    new PrintWriter(Writer.nullWriter()));

    @Test
    void theReferenceQuotesTheHelpOfEveryCommand() throws IOException {
        List<String> expected = new ArrayList<>();
        for (CommandSpec command : ManPage.commands(line)) {
            expected.add(command.qualifiedName() + "\n" + help(command));
        }
        if (WRITE) {
            Files.writeString(REFERENCE, rewritten(Files.readString(REFERENCE)));
        }

        List<String> quoted =
                HELP.matcher(Files.readString(REFERENCE))
                        .results()
                        .map(found -> found.group(1) + "\n" + found.group(2))
                        .toList();

        assertThat(quoted).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theManualPageIsPicoclis() throws IOException {
        String page = ManPage.of(line);
        if (WRITE) {
            Files.writeString(MAN_PAGE, page);
        }

        assertThat(Files.readString(MAN_PAGE)).isEqualTo(page);
    }

    private String rewritten(String text) {
        return HELP.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(withHelp(found, found.group(1))));
    }

    private String withHelp(MatchResult found, String name) {
        CommandSpec command =
                ManPage.commands(line).stream()
                        .filter(each -> each.qualifiedName().equals(name))
                        .findFirst()
                        .orElseThrow();
        int from = found.start(2) - found.start();
        return found.group().substring(0, from) + help(command) + "```\n";
    }

    private static String help(CommandSpec command) {
        String usage = command.commandLine().getUsageMessage(Ansi.OFF);
        return usage.replace("\r\n", "\n").replaceAll("(?m) +$", "");
    }
}
