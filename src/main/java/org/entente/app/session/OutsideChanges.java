package org.entente.app.session;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.app.session.Published.Cause;
import org.entente.io.DossierDocument;
import org.entente.io.DossierReading;
import org.entente.model.Dossier;
import org.entente.view.TaskRunner;

/** Takes in what another program has written into the dossier's files. */
final class OutsideChanges {

    private final SessionFiles files;
    private final TaskRunner tasks;
    private final AutoSave saving;
    private final Joining joining;
    private final Reactions reactions;

    /** What the file held before it was taken in. */
    private Dossier base = Dossier.EMPTY;

    /** Whether what was taken in is still to be written down. */
    private boolean pending;

    /**
     * What it calls for.
     *
     * @param adoptTexts takes the texts of a dossier that was read; tells whether any is another
     * @param showTexts shows what has come of other texts
     * @param reread is told what was read
     * @param unreadable is told of a file that cannot be read
     * @param failed is told of what went wrong
     */
    record Reactions(
            Predicate<Dossier> adoptTexts,
            Runnable showTexts,
            Consumer<DossierReading> reread,
            Consumer<DossierReading> unreadable,
            Consumer<Exception> failed) {}

    OutsideChanges(
            SessionFiles files,
            TaskRunner tasks,
            AutoSave saving,
            Joining joining,
            Reactions reactions) {
        this.files = files;
        this.tasks = tasks;
        this.saving = saving;
        this.joining = joining;
        this.reactions = reactions;
    }

    /** What was read, and whether the dossier's own file is as it was read or written here last. */
    private record Reread(DossierReading reading, boolean own) {}

    /** Reads the files anew. */
    void reread() {
        tasks.run(
                () -> {
                    DossierReading reading = files.reread();
                    return new Reread(reading, files.isOwn(reading));
                },
                reread -> {
                    if (reread.own()) {
                        keepOwn(reread.reading());
                    } else {
                        take(reread.reading());
                    }
                },
                reactions.failed());
    }

    /** The dossier's own file is as it should be; a text may be another. */
    private void keepOwn(DossierReading reading) {
        reactions.reread().accept(reading);
        saving.settle();
        reading.document().flatMap(DossierDocument::dossier).ifPresent(this::adoptTexts);
        saving.writeSoon();
    }

    private void adoptTexts(Dossier read) {
        if (reactions.adoptTexts().test(read)) {
            reactions.showTexts().run();
        }
    }

    /** Takes in a file that is not as it was read or written here last. */
    void take(DossierReading reading) {
        Optional<Dossier> read = reading.dossier();
        if (read.isEmpty() || reading.document().isEmpty()) {
            saving.hold("the file was changed elsewhere and cannot be read");
            reactions.unreadable().accept(reading);
            return;
        }
        reactions.reread().accept(reading);
        Dossier theirs = read.get();
        DossierDocument document = reading.document().get();
        adoptTexts(theirs);
        base = saving.saved();
        Dossier before = base;
        saving.settle();
        saving.setSaved(theirs);
        tasks.run(
                () -> files.adopt(document),
                isNew -> {
                    if (isNew && !theirs.equals(before)) {
                        joining.join(before, theirs);
                    } else {
                        saving.writeSoon();
                    }
                },
                reactions.failed());
    }

    /** What was taken in becomes a step. */
    void begin() {
        pending = true;
    }

    /** A step is written down: what was taken in, or another. */
    void finish(Cause cause) {
        pending &= cause != Cause.OUTSIDE;
    }

    /**
     * Steps could not be written down. If what was taken in is among them, the file holds what is
     * not here: it is not written over.
     *
     * @param why for people
     */
    void giveUp(String why) {
        if (pending) {
            pending = false;
            saving.setSaved(base);
            saving.hold(why);
            tasks.run(
                    () -> {
                        files.disown();
                        return true;
                    },
                    done -> {},
                    reactions.failed());
        }
    }
}
