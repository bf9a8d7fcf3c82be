package org.entente.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.cli.terminal.ExitCode;
import org.entente.cli.terminal.Plain;
import org.entente.edit.Edit;
import org.entente.edit.Remedies;
import org.entente.io.DossierDocument;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.FolderFiles;
import org.entente.io.ProblemReport;
import org.entente.io.Tally;
import org.entente.io.file.AtomicFile;
import org.entente.io.problem.Problem;
import org.entente.io.problem.Severity;
import org.entente.model.Dossier;
import org.entente.wording.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin private DossierParameter dossier = new DossierParameter();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Output format: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form form = Form.TEXT;

    @Option(
            names = "--fix",
            description =
                    "Fix what has one sure correction: the typography of quotes and their"
                            + " paragraph numbers. Prints the changes.")
    private boolean fix;

    CheckCommand(DossierReader reader, PrintWriter out, PrintWriter err) {
        this.reader = reader;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        DossierReading reading = dossier.read(reader);
        if (fix) {
            Path own = dossier.path();
            if (own == null || (reading.document().isEmpty() && !reading.isUnreadable())) {
                err.println("entente: --fix needs a dossier of your own: a folder or a file");
                return ExitCode.FAILURE;
            }
            try {
                reading = fixed(reading, own);
            } catch (IOException e) {
                err.println(
                        "entente: " + Plain.line(AtomicFile.reason(e, FolderFiles.dossier(own))));
                return ExitCode.FAILURE;
            }
        }
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

    /** Fixes what can be fixed, and reads the result again. */
    private DossierReading fixed(DossierReading reading, Path path) throws IOException {
        Optional<Edit> remedy = reading.evidence().flatMap(Remedies::of);
        if (remedy.isEmpty() || reading.document().isEmpty()) {
            return reading;
        }
        DossierDocument before = reading.document().get();
        Path file = FolderFiles.dossier(path);
        Dossier mended = remedy.get().on(reading.dossier().orElseThrow());
        DossierDocument after = before.changedTo(mended);
        AtomicFile.write(file, after.text().getBytes(StandardCharsets.UTF_8));
        if (form == Form.TEXT) {
            String name = Plain.line(String.valueOf(file.getFileName()));
            difference(name, before.text(), after.text()).forEach(out::println);
        }
        return reader.read(path);
    }

    private static List<String> difference(String name, String before, String after) {
        List<String> old = before.lines().toList();
        return UnifiedDiffUtils.generateUnifiedDiff(
                        name, name, old, DiffUtils.diff(old, after.lines().toList()), 1)
                .stream()
                .map(CheckCommand::plain)
                .toList();
    }

    /** Keeps the indent. */
    private static String plain(String line) {
        return line.substring(0, line.indexOf(line.stripLeading())) + Plain.line(line);
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
