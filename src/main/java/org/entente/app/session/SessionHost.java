package org.entente.app.session;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.app.platform.FileStamps;
import org.entente.edit.history.Conflict;
import org.entente.edit.history.Conflict.Choice;
import org.entente.edit.history.StoredPlacement;
import org.entente.io.DossierReading;

/**
 * Receives the events of a session, on the session's thread.
 *
 * @param <E> what is shown of a dossier
 */
public interface SessionHost<E> {

    /** A state is on disk and ready to be shown. */
    void published(Published<E> state);

    /**
     * An edit was rejected, or could not be written; nothing has changed.
     *
     * @param message the reason, for the user
     */
    void refused(String message, StoredPlacement places);

    /** The history or the save state has changed. */
    void changed(SaveState state);

    /**
     * The dossier's file has been written.
     *
     * @param stamps its new stamps
     */
    void wrote(FileStamps stamps);

    /**
     * The dossier's files have been read again.
     *
     * @param reading the result with its problems
     */
    void reread(DossierReading reading);

    /**
     * Another program has changed the dossier's file, which cannot be read. The session continues
     * without saving.
     *
     * @param reading the problems
     */
    void unreadable(DossierReading reading);

    /**
     * Both this session and another program have changed the same elements.
     *
     * @param conflicts what both have changed
     * @param answer takes the choice for each conflict's key; the file is not written before
     */
    void conflicts(List<Conflict> conflicts, Consumer<Map<String, Choice>> answer);

    /**
     * Found steps that a program which ended abnormally had not saved; they have been applied.
     *
     * @param discard goes back to what the file has, as a step
     */
    void recovered(int steps, Runnable discard);

    /**
     * Another window has edited the dossier, so that this session cannot go on. The host opens the
     * dossier anew, as it is on disk.
     */
    void superseded();

    /** The journal of earlier steps is damaged; the steps after the damage are lost. */
    void damaged();
}
