package org.entente.io.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.entente.io.file.Digest;

/**
 * The location of a dossier's journal: a folder {@code .entente} next to the dossier's file or, if
 * that is not writable, the user's own folder.
 *
 * @param file the dossier's file
 * @param home the user's folder for the journals of read-only dossiers
 */
public record JournalPlace(Path file, Path home) {

    private static final String FOLDER = ".entente";

    /** Takes the file by its absolute path. */
    public JournalPlace {
        file = file.toAbsolutePath().normalize();
    }

    /** Returns the two files where a journal may be, the best place first. */
    public List<Path> candidates() {
        return List.of(
                folder().resolve(file.getFileName() + ".journal"),
                home.resolve(name() + ".journal"));
    }

    /**
     * Returns the place whose journal was written last, or the best if none has any. A folder may
     * have become read-only after its journal was begun.
     */
    public Path existing() {
        Path last = candidates().get(0);
        for (Path candidate : candidates()) {
            if (written(candidate) > written(last)) {
                last = candidate;
            }
        }
        return last;
    }

    /** When a journal was written, in milliseconds; 0 for none, or one that is empty. */
    private static long written(Path journal) {
        try {
            return Files.size(journal) == 0 ? 0 : Files.getLastModifiedTime(journal).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Tells whether another window is writing the journal, as {@link Journal#isHeld} does. */
    public boolean isHeld() {
        return candidates().stream().anyMatch(Journal::isHeld);
    }

    /** Returns the folder of earlier versions of the dossier's file. It need not exist. */
    public Path copies() {
        return folder().resolve("copies");
    }

    private Path folder() {
        return Objects.requireNonNull(file.getParent(), "a file lies in a folder").resolve(FOLDER);
    }

    /** The digest of its name, since names have any length. */
    private String name() {
        return Digest.of(file.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }
}
