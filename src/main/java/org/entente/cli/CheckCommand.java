package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.cli.terminal.ExitCode;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.ProblemReport;
import org.entente.io.Tally;
import org.entente.io.problem.Problem;
import org.entente.io.problem.Severity;
import org.entente.wording.Counted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a dossier against its format and its sources. */
@Command(
        name = "check",
        header = "List what is wrong with a dossier.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The dossier has no problems.",
            "1:The dossier has problems; warnings count.",
            "2:The command line is wrong, or there is no dossier to read."
        })
final class CheckCommand implements Callable<Integer> {

    /** How to print the problems. */
    enum Form {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return this == TEXT ? "text" : "json";
        }
    }

    private final DossierReader reader;
    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(
            arity = "0..1",
            paramLabel = "DOSSIER",
            description = "A dossier's folder or file; without it, the built-in dossier.")
    private @Nullable Path dossier;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form form = Form.TEXT;

    CheckCommand(DossierReader reader, PrintWriter out, PrintWriter err) {
        this.reader = reader;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        DossierReading reading = dossier == null ? reader.readBuiltIn() : reader.read(dossier);
        if (form == Form.JSON) {
            out.print(ProblemReport.toJson(reading));
        } else {
            PrintWriter problems = reading.isUnreadable() ? err : out;
            for (Problem problem : reading.problems()) {
                problems.println(problem);
            }
            if (!reading.isUnreadable()) {
                out.println(summary(reading));
            }
        }
        if (reading.isUnreadable()) {
            return ExitCode.FAILURE;
        }
        return reading.problems().isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private static String summary(DossierReading reading) {
        String found =
                Counted.of(reading.count(Severity.ERROR), "error")
                        + ", "
                        + Counted.of(reading.count(Severity.WARNING), "warning");
        return reading.evidence()
                .map(Tally::of)
                .map(
                        tally ->
                                String.join(
                                        "; ",
                                        found,
                                        TallyText.elements(tally),
                                        TallyText.evidence(tally)))
                .orElse(found);
    }
}
