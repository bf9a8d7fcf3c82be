package org.entente.io.journal;

import org.entente.edit.history.History;
import org.entente.edit.history.Workspace;

/**
 * What was read of a journal.
 *
 * @param history all steps, those that are undone included
 * @param written the state that the dossier's file was written with last, or the state before any
 *     step where it was not written
 * @param writtenPosition how many steps were done then
 * @param digest the SHA-256 of the dossier's file then
 * @param length how many bytes of the journal are sound; what is behind is not to be kept
 * @param size how many bytes the journal had in all
 * @param isDamaged whether there is more behind than one line that was cut off
 */
public record JournalReading(
        History history,
        Workspace written,
        int writtenPosition,
        String digest,
        long length,
        long size,
        boolean isDamaged) {

    /**
     * Counts the steps that the dossier's file may not have.
     *
     * @return how many were done, or undone, since it was written last
     */
    public int unwritten() {
        return Math.abs(history.position() - writtenPosition);
    }
}
