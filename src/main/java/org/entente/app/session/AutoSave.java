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
 * Writes the dossier's file by itself, a moment after the last step; and not while it is not
 * settled what comes of what another program has written.
 */
final class AutoSave {

    /** How long after the last step the file is written. */
    static final long WRITE_AFTER_MILLIS = 2_000;

    /** How long after it could not be written it is tried again. */
    static final long RETRY_AFTER_MILLIS = 20_000;

    private final SessionFiles files;
    private final TaskRunner tasks;
    private final Scheduler scheduler;
    private final Supplier<Dossier> now;
    private final Function<Exception, String> reasons;
    private final Told told;

    /** What the file holds. */
    private Dossier saved;

    private boolean settled = true;
    private boolean over;
    private SaveState state = SaveState.SAVED;
    private Runnable cancel = () -> {};

    /**
     * What it tells.
     *
     * @param changed is told whether all is saved
     * @param wrote is told what the file looks like once it is written
     * @param changedOutside is told what another program has written
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

    /** The file holds this now. */
    void setSaved(Dossier dossier) {
        saved = dossier;
    }

    /** The file is not written until it is settled what comes of what is there. */
    void hold() {
        settled = false;
        cancel();
    }

    /** The file is not written until it is settled, and the user is told why. */
    void hold(String why) {
        hold();
        state = SaveState.refused(why);
        told.changed().accept(state);
    }

    void settle() {
        settled = true;
    }

    /** The next time, what is there is put aside as an earlier version and written over. */
    void writeOver() {
        settled = true;
        over = true;
        writeNow();
    }

    void tell() {
        if (now.get().equals(saved)) {
            state = SaveState.SAVED;
        } else if (state.kind() != SaveState.Kind.REFUSED) {
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
        if (!settled || (dossier.equals(saved) && !over)) {
            tell();
            return;
        }
        boolean whatever = over;
        over = false;
        tasks.run(
                () -> files.write(dossier, whatever),
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
