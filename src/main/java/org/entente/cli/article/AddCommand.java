package org.entente.cli.article;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.accession.Accession;
import org.entente.accession.DossierFolder;
import org.entente.cli.article.ArticleFiles.Read;
import org.entente.cli.terminal.ExitCode;
import org.entente.io.DossierReader;
import org.entente.io.file.AtomicFile;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.wording.Counted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds articles to a dossier. */
@Command(
        name = "add",
        header = "Add articles to a dossier as further sources.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The articles were added.",
            "2:The command line is wrong, a file cannot be read, or FOLDER holds no sound dossier."
        })
public final class AddCommand implements Callable<Integer> {

    private final DossierReader reader;
    private final Supplier<Instant> clock;
    private final PrintWriter out;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Folder or file of a dossier.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "The articles, in any format that \"entente new\" takes.")
    private List<Path> files = List.of();

    @Option(names = "--password", paramLabel = "WORD", description = "Password for locked files.")
    private @Nullable String password;

    /**
     * @param reader reads the dossier
     * @param clock tells when files are taken in
     * @param out where the report goes
     */
    public AddCommand(DossierReader reader, Supplier<Instant> clock, PrintWriter out) {
        this.reader = reader;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        OpenedDossier opened = OpenedDossier.read(folder, reader);
        List<Read> articles = ArticleFiles.read(files, password);
        DossierFolder home = DossierFolder.at(folder);
        List<Accession> accessions =
                ArticleFiles.accessions(articles, clock.get(), home.freeNames(opened.dossier()));
        try {
            home.add(opened.dossier(), opened.document(), accessions);
        } catch (IOException e) {
            throw new IOException(AtomicFile.reason(e, folder), e);
        }
        articles.forEach(article -> article.report(out));
        accessions.forEach(added -> reportTwin(opened.dossier(), added.source()));
        List<String> ids = accessions.stream().map(added -> added.source().id().value()).toList();
        out.println(
                "Added "
                        + Counted.of(ids.size(), "source")
                        + " to "
                        + folder
                        + ": "
                        + String.join(", ", ids)
                        + '.');
        return ExitCode.OK;
    }

    /** Tells of an earlier source with the same text, which the dossier may have by mistake. */
    private void reportTwin(Dossier before, Source added) {
        before.sources().stream()
                .filter(source -> source.article().text().equals(added.article().text()))
                .findFirst()
                .ifPresent(
                        twin ->
                                out.println(
                                        "Warning: "
                                                + added.id().value()
                                                + " has the same text as "
                                                + twin.id().value()
                                                + ", which the dossier had before."));
    }
}
