package org.entente.io.journal;

import java.util.List;
import java.util.Optional;
import org.entente.edit.history.History;
import org.entente.edit.history.Workspace;

/**
 * The result of reading a journal.
 *
 * @param history all steps, including those undone
 * @param writings the last times that the dossier's file was written, or was about to be; the first
 *     of all is its reading
 * @param length how many bytes of the journal are sound; what is after is not to be kept
 * @param size how many bytes the journal had in all
 * @param isDamaged whether there is more after than one line that was cut off
 */
public record JournalReading(
        History history, List<Writing> writings, long length, long size, boolean isDamaged) {

    public JournalReading {
        writings = List.copyOf(writings);
    }

    /**
     * A time that the dossier's file was written.
     *
     * @param digest the SHA-256 of its bytes
     * @param state what was written
     * @param position how many steps were done
     */
    public record Writing(String digest, Workspace state, int position) {}

    /**
     * Identifies the writing that produced the dossier's file.
     *
     * @param digest the SHA-256 of its bytes
     * @return empty if another program wrote these bytes
     */
    public Optional<Writing> writing(String digest) {
        return writings.stream().filter(one -> one.digest().equals(digest)).findFirst();
    }

    /**
     * Returns when the dossier's file was written last.
     *
     * @return the newest of {@link #writings}
     */
    public Writing lastWriting() {
        return writings.get(writings.size() - 1);
    }
}
