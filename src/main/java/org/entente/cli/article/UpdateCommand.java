package org.entente.cli.article;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.accession.DossierFolder;
import org.entente.accession.SourceUpdate;
import org.entente.accession.SourceUpdate.ParagraphChange;
import org.entente.accession.SourceUpdate.QuoteChange;
import org.entente.cli.article.ArticleFiles.Read;
import org.entente.cli.terminal.ExitCode;
import org.entente.cli.terminal.Plain;
import org.entente.io.DossierReader;
import org.entente.io.file.AtomicFile;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.wording.Counted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replaces a source by a newer version. */
@Command(
        name = "update",
        header = "Replace a source with a newer version.",
        description = {
            "%nCompares the paragraphs and resolves every quote again. Changes are listed under"
                + " their tie or concern. Quotes that moved get their new paragraph number; quotes"
                + " that were not found stay as they are, for a curator to fix. The older original"
                + " file is kept.%n"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every quote was found.",
            "1:Some quotes were not found.",
            "2:The command line is wrong, the file cannot be read, or there is no such source."
        })
public final class UpdateCommand implements Callable<Integer> {

    private final DossierReader reader;
    private final Supplier<Instant> clock;
    private final PrintWriter out;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Folder or file of a dossier.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "SOURCE", description = "The id of the source.")
    private String id = "";

    @Parameters(index = "2", paramLabel = "FILE", description = "The newer version.")
    private Path file = Path.of("");

    @Option(
            names = "--password",
            paramLabel = "WORD",
            description = "Password of the file, if it is locked.")
    private @Nullable String password;

    /**
     * @param reader reads the dossier
     * @param clock tells when files are taken in
     * @param out where the report goes
     */
    public UpdateCommand(DossierReader reader, Supplier<Instant> clock, PrintWriter out) {
        this.reader = reader;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        OpenedDossier opened = OpenedDossier.read(folder, reader);
        Dossier before = opened.dossier();
        Source source = source(before);
        Read newer = ArticleFiles.read(file, password);
        DossierFolder home = DossierFolder.at(folder);
        SourceUpdate update =
                SourceUpdate.of(
                        before,
                        source,
                        newer.intake(),
                        newer.original(),
                        clock.get(),
                        home.freeNames(before));
        try {
            home.update(update, opened.document());
        } catch (IOException e) {
            throw new IOException(AtomicFile.reason(e, folder), e);
        }
        newer.report(out);
        update.paragraphs().forEach(this::print);
        for (QuoteChange change : update.quotes()) {
            out.println(line(change, before));
        }
        int lost = update.lost();
        out.println(
                "Updated "
                        + id
                        + ": "
                        + Counted.of(update.paragraphs().size(), "change")
                        + " of the text, "
                        + Counted.of(update.quotes().size() - lost, "quote")
                        + " moved or respelt, "
                        + lost
                        + " lost.");
        return lost == 0 ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private Source source(Dossier dossier) throws IOException {
        Optional<Source> found =
                dossier.sources().stream()
                        .filter(source -> source.id().value().equals(id))
                        .findFirst();
        return found.orElseThrow(
                () ->
                        new IOException(
                                folder
                                        + ": there is no source \""
                                        + id
                                        + "\"; its sources are "
                                        + dossier.sources().stream()
                                                .map(source -> source.id().value())
                                                .collect(Collectors.joining(", "))));
    }

    private void print(ParagraphChange change) {
        printAll("- ", change.older(), change.removed());
        printAll("+ ", change.newer(), change.added());
    }

    private void printAll(String sign, int first, List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            out.println(sign + (first + i) + "  " + IntakeReport.shortened(paragraphs.get(i)));
        }
    }

    private static String line(QuoteChange change, Dossier dossier) {
        String owner =
                change.claim()
                        .map(claim -> name(claim, change.owner(dossier).orElseThrow()))
                        .orElse("a sentence set aside");
        String where =
                change.older() == change.newer()
                        ? "in paragraph " + change.older()
                        : "from paragraph " + change.older() + " to " + change.newer();
        return owner
                + ": "
                + change.drift().word()
                + ", "
                + where
                + ": "
                + IntakeReport.shortened(change.quote());
    }

    private static String name(Claim claim, String label) {
        return (claim instanceof Tie ? "tie " : "concern ")
                + claim.id()
                + " ("
                + Plain.line(label)
                + ')';
    }
}
