package org.entente.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the manual page from what picocli knows of the command line. */
final class ManPage {

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /** Returns the manual page of a command line with its subcommands, as roff. */
    static String of(CommandLine line) {
        ManPage man = new ManPage();
        CommandSpec top = line.getCommandSpec();
        man.line(".TH ENTENTE 1 \"\" Entente \"User Commands\"");
        man.section("NAME");
        man.line("entente \\- show who stands with whom, and the sentence that says so");
        man.section("SYNOPSIS");
        for (CommandSpec command : commands(line)) {
            man.line(".B " + escape(command.qualifiedName()));
            man.line(synopsis(command));
            man.line(".br");
        }
        man.section("DESCRIPTION");
        man.line(text(top.usageMessage().description()));
        man.section("COMMANDS");
        for (CommandSpec command : commands(line)) {
            man.command(command);
        }
        man.section("FILES");
        man.entry("dossier.json", "the dossier; its texts lie beside it");
        man.entry("$XDG_CONFIG_HOME/entente", "what the window remembers");
        man.section("EXAMPLES");
        man.entry("entente check my-dossier", "every problem with file, line and column");
        man.entry(
                "entente export my-dossier -o picture.svg --legend --footnotes",
                "a picture with its legend and its numbered quotes; needs no display");
        return man.page.toString();
    }

    /** Returns the program itself, then each subcommand. */
    static List<CommandSpec> commands(CommandLine line) {
        return Stream.concat(
                        Stream.of(line.getCommandSpec()),
                        line.getSubcommands().values().stream().map(CommandLine::getCommandSpec))
                .toList();
    }

    private void command(CommandSpec command) {
        line(".SS " + escape(command.qualifiedName()));
        line(text(command.usageMessage().header()));
        for (ArgSpec parameter : command.positionalParameters()) {
            entry(parameter.paramLabel(), text(parameter.description()));
        }
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                entry(names(option), text(described(option)));
            }
        }
        command.usageMessage()
                .exitCodeList()
                .forEach((code, meaning) -> entry("exit code " + code, meaning));
    }

    private static String synopsis(CommandSpec command) {
        String options = command.options().isEmpty() ? "" : "[OPTIONS] ";
        return options
                + command.positionalParameters().stream()
                        .map(parameter -> "[" + parameter.paramLabel() + "]")
                        .collect(Collectors.joining(" "));
    }

    private static String names(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + "=" + option.paramLabel();
    }

    /** Returns an option's description with its variables filled in. */
    private static String[] described(OptionSpec option) {
        String candidates =
                option.completionCandidates() == null
                        ? ""
                        : Stream.of(option.completionCandidates())
                                .flatMap(words -> stream(words))
                                .collect(Collectors.joining(", "));
        String standard = String.valueOf(option.defaultValueString());
        return Stream.of(option.description())
                .map(line -> line.replace("${COMPLETION-CANDIDATES}", candidates))
                .map(line -> line.replace("${DEFAULT-VALUE}", standard))
                .toArray(String[]::new);
    }

    private static Stream<String> stream(Iterable<String> words) {
        Stream.Builder<String> all = Stream.builder();
        words.forEach(all::add);
        return all.build();
    }

    private void section(String title) {
        line(".SH " + title);
    }

    private void entry(String term, String meaning) {
        line(".TP");
        line(".B " + escape(term));
        line(escape(meaning));
    }

    private void line(String text) {
        page.append(text.strip()).append('\n');
    }

    private static String text(String... lines) {
        return String.join(" ", lines).replace("%n", " ").replace("%%", "%").strip();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
