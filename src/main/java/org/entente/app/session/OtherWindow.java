package org.entente.app.session;

import org.entente.io.journal.JournalPlace;
import org.entente.view.TaskRunner;

/**
 * Another window that edits the same dossier. Looks from time to time whether it has let the
 * journal go. Confined to the session's thread.
 */
final class OtherWindow {

    /** The delay between two looks at the journal. */
    static final long LOOK_AFTER_MILLIS = 1_000;

    private final JournalPlace place;
    private final TaskRunner tasks;
    private final Scheduler scheduler;
    private final Runnable gone;
    private boolean isEditing;
    private Runnable cancel = () -> {};

    /**
     * @param gone run once, when the other window no longer edits the dossier
     */
    OtherWindow(JournalPlace place, SessionMeans means, Runnable gone) {
        this.place = place;
        this.tasks = means.tasks();
        this.scheduler = means.scheduler();
        this.gone = gone;
    }

    /** Whether it edits the dossier, or did when it was last looked for. */
    boolean isEditing() {
        return isEditing;
    }

    /** It edits the dossier: waits for its end. */
    void follow() {
        isEditing = true;
        lookLater();
    }

    private void lookLater() {
        cancel.run();
        cancel = scheduler.after(LOOK_AFTER_MILLIS, this::look);
    }

    private void look() {
        tasks.run(
                place::isHeld,
                isHeld -> {
                    if (isEditing) {
                        tell(isHeld);
                    }
                });
    }

    private void tell(boolean isHeld) {
        if (isHeld) {
            lookLater();
        } else {
            gone.run();
        }
    }

    /** Stops waiting. */
    void forget() {
        cancel.run();
        isEditing = false;
    }
}
