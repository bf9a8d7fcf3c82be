package org.entente.app.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.io.DossierDocument;
import org.entente.io.SourceFile;
import org.entente.io.journal.JournalPlace;
import org.entente.io.journal.JournalReader;
import org.entente.io.journal.JournalReading;
import org.entente.model.Dossier;
import org.entente.model.Source;

/**
 * What a session begins with.
 *
 * @param place where the dossier's file and its journal are
 * @param document the dossier's file as it was read
 * @param dossier what was read from it
 * @param journal what was done to it before; empty where nothing was, or nothing is known of it
 */
public record SessionStart(
        JournalPlace place,
        DossierDocument document,
        Dossier dossier,
        Optional<JournalReading> journal) {

    /**
     * Reads what was done to a dossier before. Slow; for a thread that may wait.
     *
     * @param file the dossier's own file
     * @param home a folder of the user's own, for the journals of dossiers that are read-only
     * @param document the dossier's file as it was read
     * @return what a session begins with; empty where nothing could be read from the file
     */
    public static Optional<SessionStart> read(Path file, Path home, DossierDocument document) {
        JournalPlace place = new JournalPlace(file, home);
        return document.dossier()
                .map(
                        dossier ->
                                new SessionStart(
                                        place, document, dossier, journal(place, dossier)));
    }

    private static Optional<JournalReading> journal(JournalPlace place, Dossier dossier) {
        SourceFile texts = new SourceFile(place.file());
        try {
            return JournalReader.read(
                    place.existing(),
                    file ->
                            dossier.sources().stream()
                                    .filter(source -> source.file().equals(file))
                                    .map(Source::article)
                                    .findFirst()
                                    .or(() -> texts.read(file)));
        } catch (IOException e) {
            // What was done before is not known then; the dossier itself is.
            return Optional.empty();
        }
    }
}
