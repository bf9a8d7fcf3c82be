package org.entente.app.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.edit.history.Conflict;
import org.entente.edit.history.Conflict.Choice;
import org.entente.edit.history.Join;
import org.entente.edit.rule.DossierRules;
import org.entente.model.Dossier;

/** Merges changes by another program. */
final class Joining {

    private static final String UNDECIDED =
            "another program changed the same; choose which change stays";

    private final Supplier<Dossier> now;
    private final AutoSave saving;
    private final BiConsumer<List<Conflict>, Consumer<Map<String, Choice>>> ask;
    private final Consumer<Dossier> step;

    /**
     * @param now the session's dossier
     * @param saving is paused while the user is asked
     * @param ask asks the user to resolve conflicts
     * @param step takes the merged dossier if it differs from the session's
     */
    Joining(
            Supplier<Dossier> now,
            AutoSave saving,
            BiConsumer<List<Conflict>, Consumer<Map<String, Choice>>> ask,
            Consumer<Dossier> step) {
        this.now = now;
        this.saving = saving;
        this.ask = ask;
        this.step = step;
    }

    /**
     * Merges, and asks the user to resolve conflicts.
     *
     * @param base the common base
     * @param theirs the dossier in the file
     */
    void join(Dossier base, Dossier theirs) {
        List<Conflict> conflicts = Join.conflicts(base, now.get(), theirs);
        if (conflicts.isEmpty()) {
            take(theirs, Join.of(base, now.get(), theirs, Map.of()));
        } else {
            saving.hold(UNDECIDED);
            ask.accept(
                    conflicts,
                    choices -> {
                        saving.settle();
                        take(theirs, Join.of(base, now.get(), theirs, choices));
                    });
        }
    }

    private void take(Dossier theirs, Dossier joined) {
        if (!DossierRules.broken(now.get(), joined).isEmpty()) {
            askForOne(theirs);
        } else {
            settle(joined);
        }
    }

    private void settle(Dossier dossier) {
        if (dossier.equals(now.get())) {
            saving.writeSoon();
        } else {
            step.accept(dossier);
        }
    }

    /** Asks for one of two dossiers that cannot be merged consistently. */
    private void askForOne(Dossier theirs) {
        saving.hold(UNDECIDED);
        ask.accept(
                List.of(
                        new Conflict(
                                Conflict.WHOLE,
                                "the whole dossier",
                                Optional.of(now.get()),
                                Optional.of(theirs))),
                choices -> {
                    saving.settle();
                    settle(choices.get(Conflict.WHOLE) == Choice.THEIRS ? theirs : now.get());
                });
    }
}
