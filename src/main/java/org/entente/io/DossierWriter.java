package org.entente.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.entente.edit.rule.Shown;
import org.entente.io.file.AtomicFile;
import org.entente.model.Dossier;
import org.entente.model.Source;

/**
 * Writes dossiers in UTF-8, even one read from UTF-16; a new one with two spaces, LF and a final
 * line end. A file is replaced whole or not at all. Thread-safe, but only one may write a file at a
 * time.
 */
public final class DossierWriter {

    public DossierWriter() {}

    /**
     * Writes a changed dossier over the file it was read from, or elsewhere. Everything that has
     * not changed is written as it was.
     *
     * @param dossier what to write
     * @param original the file it was read from
     * @param file where to
     * @throws IOException if it cannot be written; an existing file is then as it was
     */
    public void write(Dossier dossier, DossierDocument original, Path file) throws IOException {
        AtomicFile.write(file, toText(dossier, original).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a new dossier: its file, and the texts of its sources that are not on disk yet.
     *
     * @param dossier what to write
     * @param folder the folder; created if it does not exist
     * @throws IOException if something cannot be written, or a source names a file outside of the
     *     folder
     */
    public void writeNew(Dossier dossier, Path folder) throws IOException {
        Path home = folder.toAbsolutePath().normalize();
        Files.createDirectories(home);
        for (Source source : dossier.sources()) {
            Path text = home.resolve(source.file()).normalize();
            if (!text.startsWith(home) || text.equals(home)) {
                throw new IOException(
                        Shown.text(source.file()) + " is outside the dossier's folder");
            }
            if (!Files.exists(text)) {
                Files.createDirectories(Objects.requireNonNull(text.getParent()));
                AtomicFile.write(text, source.article().text().getBytes(StandardCharsets.UTF_8));
            }
        }
        AtomicFile.write(
                home.resolve(FolderFiles.DOSSIER),
                toText(dossier).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns what {@link #write(Dossier, DossierDocument, Path)} writes.
     *
     * @param dossier what to write
     * @param original the file it was read from
     * @return the text of its file
     */
    public String toText(Dossier dossier, DossierDocument original) {
        return original.changedTo(dossier).text();
    }

    /**
     * Returns what {@link #writeNew} writes to the dossier's own file.
     *
     * @param dossier what to write
     */
    public String toText(Dossier dossier) {
        return DossierDocument.of(dossier).text();
    }
}
