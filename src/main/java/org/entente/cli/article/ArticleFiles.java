package org.entente.cli.article;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.accession.Accession;
import org.entente.accession.FreeNames;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Original;
import org.entente.intake.file.ArticleReader;
import org.jspecify.annotations.Nullable;

/** Reads the files that are named on the command line. */
final class ArticleFiles {

    /** A file and the article in it. */
    record Read(Path file, Original original, Intake intake) {

        void report(PrintWriter out) {
            IntakeReport.print(file.toString(), intake, out);
        }
    }

    private ArticleFiles() {}

    /**
     * Reads all files, before anything is written.
     *
     * @throws IOException naming the first file that cannot be taken in, and why
     */
    static List<Read> read(List<Path> files, @Nullable String password) throws IOException {
        List<Read> read = new ArrayList<>();
        for (Path file : files) {
            read.add(read(file, password));
        }
        return read;
    }

    /** Prepares articles for a dossier, in order. */
    static List<Accession> accessions(List<Read> articles, Instant now, FreeNames names) {
        List<Accession> accessions = new ArrayList<>();
        for (Read article : articles) {
            accessions.add(Accession.of(article.intake(), article.original(), now, names));
        }
        return accessions;
    }

    static Read read(Path file, @Nullable String password) throws IOException {
        try {
            Original original = ArticleReader.open(file, password, () -> false);
            return new Read(file, original, ArticleReader.read(original));
        } catch (IntakeException e) {
            String advice =
                    e.why() == IntakeException.Cause.PASSWORD ? "; give it with --password" : "";
            throw new IOException(file + ": " + e.getMessage() + advice, e);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new IOException(file + ": access is denied", e);
        } catch (IOException e) {
            throw new IOException(file + ": the disk reports an error", e);
        }
    }
}
