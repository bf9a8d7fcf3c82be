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
import org.entente.io.FolderFiles;
import org.entente.io.file.AtomicFile;
import org.entente.wording.Counted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        header = "Make a dossier from articles, ready to curate.",
        description = {
            "%nEach FILE is a saved web page (HTML, MHTML), a PDF, a Word, OpenDocument or RTF"
                + " document, Markdown or plain text. FOLDER gets a dossier.json, the text of each"
                + " article and the file itself. Prints what was kept, dropped and normalised."
                + " Nothing is fetched, and no file is overwritten.%n"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The dossier was made.",
            "2:The command line is wrong, a file cannot be read, or FOLDER holds a dossier."
        })
public final class NewCommand implements Callable<Integer> {

    private final Supplier<Instant> clock;
    private final PrintWriter out;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Folder for the new dossier.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "The articles, in the order of the dossier's sources.")
    private List<Path> files = List.of();

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "Title of the dossier (default: that of the first article).")
    private @Nullable String title;

    @Option(names = "--password", paramLabel = "WORD", description = "Password for locked files.")
    private @Nullable String password;

    /**
     * @param clock tells when files are taken in
     * @param out where the report goes
     */
    public NewCommand(Supplier<Instant> clock, PrintWriter out) {
        this.clock = clock;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        DossierFolder home = DossierFolder.at(folder);
        if (home.hasDossier()) {
            throw new IOException(
                    folder + ": there is a dossier already; \"entente add\" adds articles to it");
        }
        List<Read> articles = ArticleFiles.read(files, password);
        List<Accession> accessions =
                ArticleFiles.accessions(articles, clock.get(), home.freeNames(null));
        String called = title == null ? accessions.get(0).source().title() : title.strip();
        try {
            home.create(called.isEmpty() ? accessions.get(0).source().title() : called, accessions);
        } catch (IOException e) {
            throw new IOException(AtomicFile.reason(e, folder.resolve(FolderFiles.DOSSIER)), e);
        }
        articles.forEach(article -> article.report(out));
        out.println(
                "Made "
                        + folder
                        + ": "
                        + Counted.of(articles.size(), "source")
                        + ", no actors yet.");
        return ExitCode.OK;
    }
}
