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
 * @param isElsewhere whether another window is editing it; its steps are then unknown
 */
public record SessionStart(
        JournalPlace place,
        DossierDocument document,
        Dossier dossier,
        Optional<JournalReading> journal,
        boolean isElsewhere) {

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
        boolean isElsewhere = place.isHeld();
        return document.dossier()
                .map(
                        dossier ->
                                new SessionStart(
                                        place,
                                        document,
                                        dossier,
                                        isElsewhere ? Optional.empty() : journal(place, dossier),
                                        isElsewhere));
    }

    /** Returns the steps that the journal holds now. */
    static Optional<JournalReading> journal(JournalPlace place, Dossier dossier) {
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
