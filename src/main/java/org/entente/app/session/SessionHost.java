package org.entente.app.session;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.app.platform.FileStamps;
import org.entente.edit.history.Conflict;
import org.entente.edit.history.Conflict.Choice;
import org.entente.edit.history.Places;
import org.entente.io.DossierReading;

/**
 * What a session tells. Every method is called on the thread that the session belongs to.
 *
 * @param <E> what is shown of a dossier
 */
public interface SessionHost<E> {

    /**
     * A state is on disk and to be shown.
     *
     * @param state the state
     */
    void published(Published<E> state);

    /**
     * An edit was not made, or could not be written down: nothing has changed.
     *
     * @param message why, a sentence for people
     * @param places where the nodes are
     */
    void refused(String message, Places places);

    /**
     * What can be undone, or whether all is saved, has changed.
     *
     * @param state whether all is saved
     */
    void changed(SaveState state);

    /**
     * The dossier's file has been written.
     *
     * @param stamps what it looks like now
     */
    void wrote(FileStamps stamps);

    /**
     * The dossier's files have been read anew.
     *
     * @param reading what was read, with its problems
     */
    void reread(DossierReading reading);

    /**
     * The dossier's file was changed by another program, and cannot be read. The session goes on
     * with what it has and does not write over the file.
     *
     * @param reading its problems
     */
    void unreadable(DossierReading reading);

    /**
     * Both this session and another program have changed some elements.
     *
     * @param conflicts what both have changed
     * @param answer takes what becomes of each, by its key; until then the file is not written
     */
    void conflicts(List<Conflict> conflicts, Consumer<Map<String, Choice>> answer);

    /**
     * Steps were found that a program which ended too soon had not saved. They are done again.
     *
     * @param steps how many
     * @param discard goes back to what the file has, as a step
     */
    void recovered(int steps, Runnable discard);
}
