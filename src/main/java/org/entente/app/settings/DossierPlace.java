package org.entente.app.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.io.FolderFiles;
import org.jspecify.annotations.Nullable;

/**
 * The location of a dossier, normalised: a folder or the file in it, relative or absolute. Does not
 * access the disk.
 *
 * @param path the folder, or the file if it is not called dossier.json; empty for the built-in
 *     dossier
 */
public record DossierPlace(Optional<Path> path) {

    public static final DossierPlace BUILT_IN = new DossierPlace(Optional.empty());

    private static final Path FILE = Path.of(FolderFiles.DOSSIER);

    /** Takes a path as it was given; empty for the built-in dossier. */
    public static DossierPlace of(Optional<Path> given) {
        return new DossierPlace(given.map(DossierPlace::folder));
    }

    private static Path folder(Path given) {
        Path whole = given.toAbsolutePath().normalize();
        @Nullable Path folder = whole.getParent();
        return folder != null && whole.endsWith(FILE) ? folder : whole;
    }
}
