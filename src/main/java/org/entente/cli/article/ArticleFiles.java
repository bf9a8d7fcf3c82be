package org.entente.cli.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Original;
import org.entente.intake.file.ArticleReader;
import org.jspecify.annotations.Nullable;

/** Reads the files that are named on the command line. */
final class ArticleFiles {

    /** A file and the article in it. */
    record Read(Original original, Intake intake) {}

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

    static Read read(Path file, @Nullable String password) throws IOException {
        try {
            Original original = ArticleReader.open(file, password, () -> false);
            return new Read(original, ArticleReader.read(original));
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
