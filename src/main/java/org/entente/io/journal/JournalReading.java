package org.entente.io.journal;

import org.entente.edit.history.History;
import org.entente.edit.history.Workspace;

/**
 * What was read of a journal.
 *
 * @param history all steps, those that are undone included
 * @param written the state that the dossier's file was written with last, or the state before any
 *     step where it was not written
 * @param digest the SHA-256 of the dossier's file then
 * @param length how many bytes of the journal are sound; what is behind is not to be kept
 * @param isDamaged whether there is more behind than one line that was cut off
 */
public record JournalReading(
        History history, Workspace written, String digest, long length, boolean isDamaged) {

    /**
     * Tells whether there are steps that the dossier's file does not have.
     *
     * @return whether something would be lost without the journal
     */
    public boolean hasUnwritten() {
        return !history.now().dossier().equals(written.dossier());
    }
}
