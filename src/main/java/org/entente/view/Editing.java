package org.entente.view;

import java.util.function.BiPredicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import org.entente.edit.Edit;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/**
 * Lets views change the open dossier. The result of an edit is shown as the next edition of the
 * {@link OpenDossier} once it is on disk. For the JavaFX application thread.
 */
public interface Editing {

    /**
     * Whether the views offer to change what they show; off at first. It can be switched on only
     * while {@link #possibleProperty} holds, and goes off by itself with the dossier.
     */
    BooleanProperty curatingProperty();

    /**
     * Whether a dossier is open that can be changed. The built-in one can: it becomes a copy at the
     * first edit.
     */
    ReadOnlyBooleanProperty possibleProperty();

    /**
     * Returns the dossier after all edits so far, including those not shown yet. The next edit
     * starts from it, and new ids must be unique in it.
     *
     * @throws java.util.NoSuchElementException if none is open
     */
    Dossier dossier();

    /**
     * Makes an edit. Where it cannot be made the status bar says why.
     *
     * @param edit the edit, of {@link #dossier}
     * @return whether it was taken; false too where it would change nothing
     */
    default boolean apply(Edit edit) {
        return apply(edit, () -> {});
    }

    /**
     * Makes an edit, and tells when it is shown.
     *
     * @param edit the edit, of {@link #dossier}
     * @param shown run once an edition is shown that has it; not where it could not be written down
     * @return whether it was taken; false too where it would change nothing
     */
    boolean apply(Edit edit, Runnable shown);

    /** Removes an actor, a tie or a concern. If others depend on it, the user is asked first. */
    void remove(ElementId id);

    /**
     * Whether all is saved: "saved", "saving…", or why it is not; empty while nothing is edited.
     */
    ReadOnlyStringProperty savedProperty();

    /** Writes the dossier's file now. */
    void save();

    /**
     * Makes a tie of two actors that were joined in the picture: with the words that are selected
     * in the article, or as a draft.
     *
     * @param from the first end
     * @param to the second end
     */
    void joinActors(ActorId from, ActorId to);

    /**
     * Adds the words that are marked in the article to the tie or concern that is selected; where
     * none are, leads to the article to mark them.
     */
    void quote();

    /**
     * Lets the article handle ties made in the picture.
     *
     * @param article takes the two ends, and returns whether it has words for them
     */
    void offerTies(BiPredicate<ActorId, ActorId> article);
}
