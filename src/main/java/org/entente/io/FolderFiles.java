package org.entente.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.edit.rule.Shown;
import org.entente.io.file.BoundedFile;
import org.entente.io.file.DossierFiles;
import org.entente.io.graph.GraphFormat;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Limits;
import org.entente.io.problem.ProblemKind;

/** A dossier in a folder on disk. */
public final class FolderFiles implements DossierFiles {

    /** The name of a dossier's own file in a folder. */
    public static final String DOSSIER = "dossier.json";

    /** Names that open a device on Windows, with any folder and extension. */
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(?i)(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9¹²³])\\s*(?:\\..*)?");

    private final Path given;
    private final Path file;

    private FolderFiles(Path given, Path file) {
        this.given = given;
        this.file = file;
    }

    /** Takes a dossier's folder or its file. */
    static FolderFiles at(Path folderOrFile) {
        return new FolderFiles(folderOrFile, dossier(folderOrFile));
    }

    /** Returns a dossier's own file, given its folder or the file itself. */
    public static Path dossier(Path folderOrFile) {
        return Files.isDirectory(folderOrFile) ? folderOrFile.resolve(DOSSIER) : folderOrFile;
    }

    @Override
    public String name() {
        if (isMissing()) {
            // The name alone would not tell where the file was expected.
            String looked = given.toString();
            return looked.isEmpty() ? "." : looked;
        }
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    @Override
    public byte[] readDossier() throws FileException {
        if (isMissing()) {
            throw new FileException(
                    ProblemKind.UNREADABLE,
                    (Files.isDirectory(given)
                                    ? "there is no " + DOSSIER + " in this folder"
                                    : "there is no such file or folder")
                            + "; a dossier is a folder with a dossier.json in it, or such a file"
                            + " by another name");
        }
        boolean dot = GraphFormat.of(file).equals(Optional.of(GraphFormat.DOT));
        boolean graph = GraphFormat.of(file).isPresent();
        return BoundedFile.read(
                file,
                new BoundedFile.Wanted(
                        Shown.text(name()),
                        dot ? "a DOT file" : graph ? "a graph" : "a dossier",
                        dot ? Limits.DOT : Limits.DOCUMENT,
                        graph ? "open a part of it" : "move long texts into its sources",
                        ProblemKind.UNREADABLE,
                        ProblemKind.UNREADABLE));
    }

    private boolean isMissing() {
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS) && isReachable();
    }

    /** Tells whether the folder can be listed; otherwise nobody knows whether the file exists. */
    private boolean isReachable() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null || !Files.isDirectory(folder) || Files.isExecutable(folder);
    }

    @Override
    public byte[] readSource(String name) throws FileException {
        String shown = Shown.text(name);
        checkName(name, shown);
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path source;
        try {
            source = folder == null ? Path.of(name) : folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw new FileException(ProblemKind.SOURCE_MISSING, shown + " is not a file name");
        }
        if (folder == null || !source.startsWith(folder) || Path.of(name).isAbsolute()) {
            throw outside(shown);
        }
        if (!Files.exists(source, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileException(
                    ProblemKind.SOURCE_MISSING,
                    "there is no file " + shown + " in the dossier's folder");
        }
        return BoundedFile.read(
                insideFolder(source, folder, shown),
                new BoundedFile.Wanted(
                        shown,
                        "a source",
                        Limits.SOURCE,
                        "split it",
                        ProblemKind.SOURCE_UNREADABLE,
                        ProblemKind.SOURCE_MISSING));
    }

    /** Rejects names that do not mean a file in the folder on every system. */
    private static void checkName(String name, String shown) throws FileException {
        if (name.contains("://")) {
            throw new FileException(
                    ProblemKind.SOURCE_OUTSIDE,
                    shown
                            + " is an address; nothing is fetched: save the text next to the"
                            + " dossier and put the address into \"url\"");
        }
        if (name.matches("(?s)[A-Za-z]:.*") || name.startsWith("\\")) {
            throw outside(shown);
        }
        if (name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
            throw new FileException(
                    ProblemKind.SOURCE_MISSING,
                    shown
                            + " is not a file name on every system: folders are separated by \"/\","
                            + " and names have no \"\\\" and no \":\"");
        }
        for (String part : name.split("/", -1)) {
            if (DEVICE.matcher(part).matches()) {
                throw new FileException(
                        ProblemKind.SOURCE_MISSING,
                        shown + " names a device on Windows; give the file another name");
            }
        }
    }

    /** Follows links in the folder, which may lead out of it. */
    private static Path insideFolder(Path source, Path folder, String shown) throws FileException {
        try {
            Path real = source.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                throw outside(shown);
            }
            return real;
        } catch (IOException e) {
            boolean dangling = Files.isSymbolicLink(source) && !Files.exists(source);
            throw new FileException(
                    ProblemKind.SOURCE_UNREADABLE,
                    dangling
                            ? shown + " is a broken link"
                            : shown + " cannot be read: " + BoundedFile.reason(e));
        }
    }

    private static FileException outside(String shown) {
        return new FileException(
                ProblemKind.SOURCE_OUTSIDE,
                shown + " is outside the dossier's folder; put the source next to the dossier");
    }
}
