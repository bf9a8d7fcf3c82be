package org.entente.app.session;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.app.platform.FileStamps;
import org.entente.app.session.SessionFiles.Outcome;
import org.entente.io.DossierReading;
import org.entente.model.Dossier;
import org.entente.view.TaskRunner;

/**
 * Saves the dossier's file automatically a moment after the last step, except while a conflict with
 * another program is unresolved.
 */
final class AutoSave {

    /** The delay between the last step and saving. */
    static final long WRITE_AFTER_MILLIS = 2_000;

    /** The delay before saving is retried. */
    static final long RETRY_AFTER_MILLIS = 20_000;

    private final SessionFiles files;
    private final TaskRunner tasks;
    private final Scheduler scheduler;
    private final Supplier<Dossier> now;
    private final Function<Exception, String> reasons;
    private final Told told;

    /** The content of the file. */
    private Dossier saved;

    private boolean settled = true;
    private SaveState state = SaveState.SAVED;
    private Runnable cancel = () -> {};

    /**
     * Listeners.
     *
     * @param changed told whether everything is saved
     * @param wrote told the file's stamps after saving
     * @param changedOutside told what another program has written
     */
    record Told(
            Consumer<SaveState> changed,
            Consumer<FileStamps> wrote,
            Consumer<DossierReading> changedOutside) {}

    AutoSave(
            SessionFiles files,
            TaskRunner tasks,
            Scheduler scheduler,
            Supplier<Dossier> now,
            Function<Exception, String> reasons,
            Told told) {
        this.files = files;
        this.tasks = tasks;
        this.scheduler = scheduler;
        this.now = now;
        this.reasons = reasons;
        this.told = told;
        this.saved = now.get();
    }

    SaveState state() {
        return state;
    }

    Dossier saved() {
        return saved;
    }

    /** Sets the content of the file. */
    void setSaved(Dossier dossier) {
        saved = dossier;
    }

    /** Stops saving until a conflict is resolved, and tells the user why. */
    void hold(String why) {
        settled = false;
        cancel();
        state = SaveState.held(why);
        told.changed().accept(state);
    }

    void settle() {
        settled = true;
        if (state.kind() == SaveState.Kind.HELD) {
            state = SaveState.WAITING;
        }
    }

    void tell() {
        if (now.get().equals(saved)) {
            state = SaveState.SAVED;
        } else if (!state.isStuck()) {
            state = SaveState.WAITING;
        }
        told.changed().accept(state);
    }

    void writeSoon() {
        writeAfter(WRITE_AFTER_MILLIS);
    }

    private void writeAfter(long millis) {
        cancel();
        if (settled && !now.get().equals(saved)) {
            cancel = scheduler.after(millis, this::writeNow);
        }
        tell();
    }

    private void cancel() {
        cancel.run();
        cancel = () -> {};
    }

    void writeNow() {
        cancel();
        Dossier dossier = now.get();
        if (!settled || dossier.equals(saved)) {
            tell();
            return;
        }
        tasks.run(
                () -> files.write(dossier),
                outcome -> take(dossier, outcome),
                failure -> {
                    state = SaveState.refused(reasons.apply(failure));
                    writeAfter(RETRY_AFTER_MILLIS);
                });
    }

    private void take(Dossier dossier, Outcome outcome) {
        if (outcome instanceof Outcome.Written written) {
            saved = dossier;
            state = SaveState.WAITING;
            told.wrote().accept(written.stamps());
            writeSoon();
        } else if (outcome instanceof Outcome.Changed changed) {
            told.changedOutside().accept(changed.reading());
        } else {
            writeSoon();
        }
    }
}
