package org.entente.io.journal;

import org.entente.edit.history.Change;

/** One line of a journal. */
sealed interface Entry {

    /**
     * A step was made.
     *
     * @param name what it does
     */
    record Did(String name, Change change) implements Entry {}

    /**
     * Steps were undone or redone.
     *
     * @param position the number of steps in effect
     */
    record WentTo(int position) implements Entry {}

    /**
     * The dossier's file was written, or is about to be, as it was after the done steps.
     *
     * @param digest the SHA-256 of its bytes
     */
    record Wrote(String digest) implements Entry {}

    /** A text that a step replaces or removes. */
    record Text(String text) implements Entry {}
}
