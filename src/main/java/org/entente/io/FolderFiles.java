package org.entente.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A dossier in a folder on disk. */
final class FolderFiles implements DossierFiles {

    /** The name of a dossier's own file, where a folder is named and no file. */
    static final String DOSSIER = "dossier.json";

    private final Path file;

    private FolderFiles(Path file) {
        this.file = file;
    }

    /** Takes a dossier's folder or its file. */
    static FolderFiles at(Path folderOrFile) {
        return new FolderFiles(
                Files.isDirectory(folderOrFile) ? folderOrFile.resolve(DOSSIER) : folderOrFile);
    }

    @Override
    public String name() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    @Override
    public byte[] readDossier() throws FileException {
        if (!Files.exists(file)) {
            throw new FileException(
                    ProblemKind.UNREADABLE,
                    "there is no "
                            + name()
                            + "; a dossier is a folder with a dossier.json in it, or such a file"
                            + " by another name");
        }
        return read(file, Shown.text(name()), ProblemKind.UNREADABLE);
    }

    @Override
    public byte[] readSource(String name) throws FileException {
        String shown = Shown.text(name);
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path source;
        try {
            source = folder == null ? Path.of(name) : folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw new FileException(
                    ProblemKind.SOURCE_MISSING, shown + " is not the name of a file");
        }
        if (folder == null || !source.startsWith(folder) || Path.of(name).isAbsolute()) {
            throw outside(shown);
        }
        if (!Files.exists(source)) {
            throw new FileException(
                    ProblemKind.SOURCE_MISSING,
                    "there is no file " + shown + " in the dossier's folder");
        }
        try {
            // A link inside the folder may still lead out of it.
            if (!source.toRealPath().startsWith(folder.toRealPath())) {
                throw outside(shown);
            }
        } catch (IOException e) {
            throw new FileException(
                    ProblemKind.SOURCE_UNREADABLE, shown + " cannot be read: " + reason(e));
        }
        return read(source, shown, ProblemKind.SOURCE_UNREADABLE);
    }

    private static FileException outside(String shown) {
        return new FileException(
                ProblemKind.SOURCE_OUTSIDE,
                shown + " lies outside of the dossier's folder; put the source beside the dossier");
    }

    private static byte[] read(Path path, String shown, ProblemKind kind) throws FileException {
        try {
            // Devices and pipes may never end.
            if (!Files.isRegularFile(path)) {
                throw new FileException(kind, shown + " is not a file");
            }
            if (Files.size(path) > JsonReader.MAX_DOCUMENT) {
                throw new FileException(kind, shown + " is larger than 64 MB");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new FileException(kind, shown + " cannot be read: " + reason(e));
        }
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException
                ? "access is denied"
                : "the disk reports an error";
    }
}
