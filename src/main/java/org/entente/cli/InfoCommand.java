package org.entente.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.cli.terminal.ExitCode;
import org.entente.cli.terminal.Plain;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.Tally;
import org.entente.io.problem.Severity;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.Word;
import org.entente.model.trace.EvidenceIndex;
import org.entente.wording.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what a dossier holds. */
@Command(name = "info", header = "Print counts, coverage and who has most ties.")
final class InfoCommand implements Callable<Integer> {

    private static final int LEADERS = 5;

    private final DossierReader reader;
    private final PrintWriter out;
    private final PrintWriter err;

    @Mixin private DossierParameter dossier = new DossierParameter();

    InfoCommand(DossierReader reader, PrintWriter out, PrintWriter err) {
        this.reader = reader;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        DossierReading reading = dossier.read(reader);
        if (reading.evidence().isEmpty()) {
            reading.problems().forEach(err::println);
            return reading.isUnreadable() ? ExitCode.FAILURE : ExitCode.PROBLEMS;
        }
        reading.ofImport().forEach(err::println);
        print(reading.evidence().get());
        if (!reading.problems().isEmpty()) {
            out.println();
            out.println(problems(reading));
        }
        return ExitCode.OK;
    }

    private static String problems(DossierReading reading) {
        return Counted.of(reading.count(Severity.ERROR), "error")
                + ", "
                + Counted.of(reading.count(Severity.WARNING), "warning")
                + "; \"entente check\" lists them";
    }

    private void print(EvidenceIndex evidence) {
        Dossier dossier = evidence.dossier();
        Tally tally = Tally.of(evidence);
        out.println(Plain.line(dossier.title()));
        for (Source source : dossier.sources()) {
            out.println("  source: " + source(source));
        }
        out.println();
        out.println(Counted.of(tally.actors(), "actor") + parts(dossier.actors(), Actor::kind));
        out.println(Counted.of(tally.ties(), "tie") + parts(dossier.ties(), Tie::stance));
        out.println(Counted.of(tally.concerns(), "concern"));
        out.println(TallyText.evidence(tally));
        printLeaders(dossier);
    }

    private static String source(Source source) {
        return Stream.of(source.title(), source.author(), source.publisher(), source.published())
                .filter(part -> part != null && !part.isBlank())
                .map(Plain::line)
                .collect(Collectors.joining(", "));
    }

    /** Returns for instance " (cooperative: 20, adversarial: 12)". */
    private static <T> String parts(List<T> elements, Function<T, Word> word) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        elements.forEach(e -> counts.merge(word.apply(e).text(), 1, Integer::sum));
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private void printLeaders(Dossier dossier) {
        Map<Actor, Long> ties = new LinkedHashMap<>();
        for (Actor actor : dossier.actors()) {
            long count = dossier.ties().stream().filter(t -> t.touches(actor.id())).count();
            if (count > 0) {
                ties.put(actor, count);
            }
        }
        if (ties.isEmpty()) {
            return;
        }
        out.println();
        out.println("Most ties");
        ties.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(LEADERS)
                .forEach(
                        e ->
                                out.printf(
                                        Locale.ROOT,
                                        "%5d  %s%n",
                                        e.getValue(),
                                        Plain.line(e.getKey().name())));
    }
}
