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
 * The start of a session.
 *
 * @param place where the dossier's file and its journal are
 * @param document the dossier's file as read
 * @param dossier the dossier read from it
 * @param journal its earlier steps; empty if there are none or they are unknown
 */
public record SessionStart(
        JournalPlace place,
        DossierDocument document,
        Dossier dossier,
        Optional<JournalReading> journal) {

    /**
     * Reads the earlier steps of a dossier. Slow; for a background thread.
     *
     * @param file the dossier's own file
     * @param home a user folder for the journals of read-only dossiers
     * @param document the dossier's file as read
     * @return empty if the file could not be read
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
            // Earlier steps are unknown then, but the dossier is not.
            return Optional.empty();
        }
    }
}
