package org.entente.accession;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.io.DossierDocument;
import org.entente.io.DossierWriter;
import org.entente.io.FolderFiles;
import org.entente.io.file.AtomicFile;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.file.OriginalFile;
import org.jspecify.annotations.Nullable;

/** The folder of a dossier. Adds files to it. */
public final class DossierFolder {

    private final Path home;
    private final Path file;

    private DossierFolder(Path home, Path file) {
        this.home = home;
        this.file = file;
    }

    /**
     * Returns the folder of a dossier, which need not exist yet.
     *
     * @param folderOrFile the folder, or the dossier's own file
     */
    public static DossierFolder at(Path folderOrFile) {
        Path path = folderOrFile.toAbsolutePath().normalize();
        Path parent = path.getParent();
        return parent != null && Files.isRegularFile(path)
                ? new DossierFolder(parent, path)
                : new DossierFolder(path, path.resolve(FolderFiles.DOSSIER));
    }

    /**
     * Returns names that are free in this folder.
     *
     * @param dossier the dossier, null for a new one
     */
    public FreeNames freeNames(@Nullable Dossier dossier) {
        return new FreeNames(
                dossier, name -> Files.exists(home.resolve(name), LinkOption.NOFOLLOW_LINKS));
    }

    /** Returns whether the folder already contains a dossier. */
    public boolean hasDossier() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Creates a dossier from articles. Writes the originals and texts first, then the dossier.
     *
     * @return the dossier, without actors
     * @throws IOException if there is a dossier already, or on an I/O error; nothing new is then
     *     left behind
     */
    public Dossier create(String title, List<Accession> accessions) throws IOException {
        Dossier dossier =
                new Dossier(
                        title,
                        accessions.stream().map(Accession::source).toList(),
                        List.of(),
                        List.of(),
                        List.of());
        byte[] json = new DossierWriter().toText(dossier).getBytes(StandardCharsets.UTF_8);
        NewFiles files = new NewFiles();
        try {
            files.makeFolder(home);
            writeArticles(accessions, files);
            files.write(file, json);
        } catch (IOException | RuntimeException e) {
            files.remove(e);
            throw e;
        }
        return dossier;
    }

    /**
     * Adds articles to a dossier. Writes the originals and texts first, then the dossier.
     *
     * @param before the current dossier
     * @param document its file as read
     * @return the dossier with the articles after its other sources
     * @throws IOException on an I/O error; the dossier is then unchanged, and nothing new is left
     *     behind
     */
    public Dossier add(Dossier before, DossierDocument document, List<Accession> accessions)
            throws IOException {
        List<Source> sources = new ArrayList<>(before.sources());
        accessions.forEach(accession -> sources.add(accession.source()));
        Dossier after = before.withSources(sources);
        NewFiles files = new NewFiles();
        try {
            writeArticles(accessions, files);
            new DossierWriter().write(after, document, file);
        } catch (IOException | RuntimeException e) {
            files.remove(e);
            throw e;
        }
        return after;
    }

    /**
     * Replaces a source with a newer version. The older original file is kept.
     *
     * @param update what the newer version does to the dossier
     * @param document the dossier's file as it was read
     * @throws IOException on an I/O error; the dossier is then as it was
     */
    public void update(SourceUpdate update, DossierDocument document) throws IOException {
        Accession newer = update.accession();
        Path text = home.resolve(newer.source().file());
        byte[] older = Files.readAllBytes(text);
        NewFiles files = new NewFiles();
        try {
            writeOriginal(newer, files);
            AtomicFile.write(text, newer.text());
            try {
                new DossierWriter().write(update.after(), document, file);
            } catch (IOException | RuntimeException e) {
                AtomicFile.write(text, older);
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            files.remove(e);
            throw e;
        }
    }

    /**
     * Keeps the original file of an article.
     *
     * @throws IOException on an I/O error; nothing new is then left behind
     */
    public void keepOriginal(Accession accession) throws IOException {
        NewFiles files = new NewFiles();
        try {
            writeOriginal(accession, files);
        } catch (IOException | RuntimeException e) {
            files.remove(e);
            throw e;
        }
    }

    private void writeArticles(List<Accession> accessions, NewFiles files) throws IOException {
        for (Accession accession : accessions) {
            writeOriginal(accession, files);
            files.write(home.resolve(accession.source().file()), accession.text());
        }
    }

    private void writeOriginal(Accession accession, NewFiles files) throws IOException {
        OriginalFile original = accession.source().original();
        if (original != null) {
            files.write(home.resolve(original.file()), accession.original().bytes());
        }
    }

    /** Files written by one operation, removed again if it fails. */
    private static final class NewFiles {

        private final List<Path> written = new ArrayList<>();

        void makeFolder(Path folder) throws IOException {
            Path missing = folder;
            List<Path> made = new ArrayList<>();
            while (missing != null && !Files.exists(missing)) {
                made.add(0, missing);
                missing = missing.getParent();
            }
            Files.createDirectories(folder);
            written.addAll(made);
        }

        void write(Path file, byte[] bytes) throws IOException {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(file.toString(), null, "it exists already");
            }
            written.add(file);
            AtomicFile.write(file, bytes);
        }

        void remove(Exception why) {
            for (int i = written.size() - 1; i >= 0; i--) {
                try {
                    Files.deleteIfExists(written.get(i));
                } catch (IOException e) {
                    why.addSuppressed(e);
                }
            }
        }
    }
}
