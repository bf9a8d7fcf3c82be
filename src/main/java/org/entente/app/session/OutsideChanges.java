package org.entente.app.session;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.app.session.Published.Cause;
import org.entente.io.DossierDocument;
import org.entente.io.DossierReading;
import org.entente.model.Dossier;
import org.entente.view.TaskRunner;

/** Handles changes of the dossier's files by other programs. */
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
     * Reactions to changes.
     *
     * @param adoptTexts takes the texts of the dossier read; returns whether any has changed
     * @param showTexts shows the result of changed texts
     * @param reread told what was read
     * @param unreadable told of a file that cannot be read
     */
    record Reactions(
            Predicate<Dossier> adoptTexts,
            Runnable showTexts,
            Consumer<DossierReading> reread,
            Consumer<DossierReading> unreadable) {}

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

    /** What was read, and whether the dossier's own file is as last read or written here. */
    private record Reread(DossierReading reading, boolean own) {}

    /** Reads the files again. */
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
                });
    }

    /** Handles an unchanged dossier file with possibly changed texts. */
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

    /** Handles a dossier file that another program has changed. */
    void take(DossierReading reading) {
        Optional<Dossier> read =
                saving.saved().unread().isEmpty()
                        ? reading.dossier()
                        : reading.document().flatMap(DossierDocument::dossier);
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
                });
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
     * @return whether what was taken in is among them
     */
    boolean giveUp(String why) {
        boolean wasPending = pending;
        if (pending) {
            pending = false;
            saving.setSaved(base);
            saving.hold(why);
            tasks.run(Executors.callable(files::disown), done -> {});
        }
        return wasPending;
    }
}
