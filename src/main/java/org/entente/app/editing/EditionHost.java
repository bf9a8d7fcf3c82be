package org.entente.app.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.dossier.Changes;
import org.entente.app.dossier.DossierSaving;
import org.entente.app.dossier.DossierSession;
import org.entente.app.dossier.Notice;
import org.entente.app.dossier.StatusLine;
import org.entente.app.platform.FileStamps;
import org.entente.app.session.Published;
import org.entente.app.session.SaveState;
import org.entente.app.session.SessionHost;
import org.entente.app.session.SessionMeans;
import org.entente.edit.history.Conflict;
import org.entente.edit.history.Conflict.Choice;
import org.entente.edit.history.StoredPlacement;
import org.entente.io.DossierReading;
import org.entente.io.FolderFiles;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.words.Grammar;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;

/** Shows the events of a session in the window. */
final class EditionHost implements SessionHost<OpenDossier> {

    private final DossierSession session;
    private final SelectionModel selection;
    private final StatusLine status;
    private final FileDialogs dialogs;
    private final Runnable told;
    private final DossierSaving copying;

    /** What the user is told while the file cannot be written; empty if it can. */
    private Optional<Notice> refusal = Optional.empty();

    /** What takes back the steps from an earlier run, until they are saved. */
    private List<Notice.Offer> discarding = List.of();

    EditionHost(
            DossierSession session,
            SelectionModel selection,
            StatusLine status,
            FileDialogs dialogs,
            SessionMeans means,
            Runnable told) {
        this.session = session;
        this.selection = selection;
        this.status = status;
        this.dialogs = dialogs;
        this.copying = new DossierSaving(session, status, means.tasks(), dialogs);
        this.told = told;
    }

    @Override
    public void published(Published<OpenDossier> state) {
        OpenDossier before = session.openProperty().get();
        OpenDossier next = state.edition();
        if (before == null || before.edition() != next.edition()) {
            session.publish(next);
        }
        switch (state.cause()) {
            case DONE -> {
                // The view that made the edit knows what to select.
            }
            case UNDONE -> tellStep("Undone: ", state);
            case REDONE -> tellStep("Done again: ", state);
            case OUTSIDE -> {
                String changes =
                        before == null ? "" : Changes.between(before.dossier(), next.dossier());
                if (!changes.isEmpty()) {
                    status.announce("Reloaded: " + changes);
                }
            }
        }
        told.run();
    }

    private void tellStep(String verb, Published<OpenDossier> state) {
        Set<ElementId> there = new LinkedHashSet<>(state.touched());
        there.removeIf(id -> !has(state.edition().dossier(), id));
        if (there.size() == 1) {
            selection.select(there.iterator().next());
        } else if (!there.isEmpty()) {
            selection.select(there, Grammar.capitalized(state.name()));
        }
        status.announce(verb + state.name());
    }

    private static boolean has(Dossier dossier, ElementId id) {
        return id instanceof ActorId actor
                ? dossier.actor(actor).isPresent()
                : id instanceof TieId tie
                        ? dossier.tie(tie).isPresent()
                        : dossier.claim(id).isPresent();
    }

    @Override
    public void refused(String message, StoredPlacement places) {
        status.say(message);
        told.run();
    }

    @Override
    public void changed(SaveState state) {
        boolean isRefused = state.kind() == SaveState.Kind.REFUSED;
        if (isRefused && refusal.isEmpty()) {
            refusal = Optional.of(refusal(state.why()));
            refusal.ifPresent(session::tell);
        } else if (!isRefused && refusal.isPresent()) {
            if (refusal.equals(session.noticeProperty().get())) {
                session.closeNotice();
            }
            refusal = Optional.empty();
        }
        if (state.kind() == SaveState.Kind.SAVED) {
            discarding = List.of();
        }
        told.run();
    }

    private Notice refusal(String why) {
        List<Notice.Offer> offers = new ArrayList<>();
        offers.add(new Notice.Offer("Save a copy\u2026", copying::save));
        offers.addAll(discarding);
        return new Notice(
                session.openPath()
                                .map(FolderFiles::dossier)
                                .map(file -> Isolated.line(String.valueOf(file.getFileName())))
                                .orElse("The dossier's file")
                        + " cannot be written: "
                        + Isolated.line(why)
                        + ". Your steps are kept in the journal, and are here again when you open"
                        + " the dossier. Entente keeps trying; to have them in a file now, save a"
                        + " copy.",
                List.of(),
                offers);
    }

    @Override
    public void wrote(FileStamps stamps) {
        session.wrote(stamps);
    }

    @Override
    public void reread(DossierReading reading) {
        session.tell(reading);
    }

    @Override
    public void unreadable(DossierReading reading) {
        session.tell(reading);
    }

    @Override
    public void conflicts(List<Conflict> conflicts, Consumer<Map<String, Choice>> answer) {
        dialogs.askConflicts(conflicts)
                .ifPresentOrElse(
                        choices -> {
                            session.closeNotice();
                            answer.accept(choices);
                        },
                        () -> remind(conflicts, answer));
    }

    private void remind(List<Conflict> conflicts, Consumer<Map<String, Choice>> answer) {
        session.tell(
                new Notice(
                        "Another program has changed the same elements as you. Nothing is written"
                                + " to the file until you choose; your edits are kept meanwhile.",
                        conflicts.stream().map(Conflict::name).toList(),
                        List.of(
                                new Notice.Offer(
                                        "Choose\u2026", () -> conflicts(conflicts, answer)))));
    }

    @Override
    public void recovered(int steps, Runnable discard) {
        Notice.Offer offer =
                new Notice.Offer(
                        "Discard",
                        () -> {
                            session.closeNotice();
                            discard.run();
                        });
        discarding = List.of(offer);
        session.tell(
                new Notice(
                        "Entente ended before "
                                + Phrases.count(steps, "step")
                                + " could be saved. "
                                + (steps == 1 ? "It is" : "They are")
                                + " here again, from the journal.",
                        List.of(),
                        discarding));
    }

    @Override
    public void superseded() {
        session.reload();
    }

    @Override
    public void damaged() {
        status.announce(
                "The journal of your steps is damaged: those after the damage cannot be undone");
    }
}
