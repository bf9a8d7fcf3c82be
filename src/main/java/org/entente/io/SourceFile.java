package org.entente.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.entente.edit.rule.Shown;
import org.entente.io.file.AtomicFile;
import org.entente.io.file.Decoding;
import org.entente.io.problem.FileException;
import org.entente.model.Source;
import org.entente.source.Article;

/**
 * The text files next to a dossier. Stateless and thread-safe.
 *
 * @param dossier the dossier's own file
 */
public record SourceFile(Path dossier) {

    /**
     * Reads a text.
     *
     * @param file its file as the dossier spells it
     * @return the text; empty if it cannot be read
     */
    public Optional<Article> read(String file) {
        try {
            return Optional.of(
                    Article.parse(Decoding.decode(FolderFiles.at(dossier).readSource(file))));
        } catch (FileException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes the text of a source, unless its file holds it already. A file with an unexpected text
     * is not replaced.
     *
     * @param before the expected text of its file; empty if there should be no file
     * @throws IOException if it cannot be written, or holds another text; its file is then as it
     *     was
     */
    public void write(Source source, Optional<Article> before) throws IOException {
        Path file = path(source.file());
        if (Files.exists(file)) {
            Optional<Article> there = read(source.file());
            if (there.equals(Optional.of(source.article()))) {
                return;
            }
            if (before.isEmpty() || !there.equals(before)) {
                throw new FileSystemException(
                        file.toString(), null, "this file contains another text");
            }
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        AtomicFile.write(file, source.article().text().getBytes(StandardCharsets.UTF_8));
    }

    private Path path(String file) throws IOException {
        Path folder = Objects.requireNonNull(dossier.toAbsolutePath().normalize().getParent());
        try {
            Path path = folder.resolve(file).normalize();
            if (path.startsWith(folder) && !path.equals(folder)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new FileSystemException(file, null, "this is not a file name");
        }
        throw new IOException(Shown.text(file) + " is outside the dossier's folder");
    }
}
