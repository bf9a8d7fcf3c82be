package org.entente.cli;

import java.nio.file.Path;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The dossier that a command reads. */
final class DossierParameter {

    @Parameters(
            arity = "0..1",
            paramLabel = "DOSSIER",
            description = "Folder or file of a dossier (default: built-in).")
    private @Nullable Path path;

    /** Returns where it is; null for the built-in dossier. */
    @Nullable Path path() {
        return path;
    }

    DossierReading read(DossierReader reader) {
        return path == null ? reader.readBuiltIn() : reader.read(path);
    }
}
