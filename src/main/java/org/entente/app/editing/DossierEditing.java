package org.entente.app.editing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.dossier.DossierLoader.Loaded;
import org.entente.app.dossier.DossierSession;
import org.entente.app.dossier.Editor;
import org.entente.app.dossier.StatusLine;
import org.entente.app.session.EditSession;
import org.entente.app.session.SaveState;
import org.entente.app.session.SessionMeans;
import org.entente.app.session.SessionStart;
import org.entente.edit.Edit;
import org.entente.edit.history.StoredPlacement;
import org.entente.io.DossierDocument;
import org.entente.io.FolderFiles;
import org.entente.io.graph.GraphFormat;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.Editing;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.canvas.place.Placement;
import org.entente.view.canvas.place.PlacementModel;
import org.jspecify.annotations.Nullable;

/**
 * Edits the open dossier: connects the views, the texts and the places of nodes to an {@link
 * EditSession}. The built-in dossier and graphs of other programs are copied at the first edit. For
 * the JavaFX application thread.
 */
public final class DossierEditing implements Editing {

    private final BooleanProperty curating = new SimpleBooleanProperty(this, "curating");
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(this, "possible");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper(this, "saved", "");
    private final DossierSession session;
    private final PlacementModel placement;
    private final StatusLine status;
    private final FileDialogs dialogs;
    private final SessionMeans means;
    private final Path home;
    private final StepList steps;
    private final FirstEdit first;
    private final EditionHost host;

    /** Run once earlier edits are shown. */
    private final List<Runnable> waiting = new ArrayList<>();

    private BiPredicate<ActorId, ActorId> article = (from, to) -> false;
    private Runnable quoting = () -> {};
    private @Nullable EditSession<OpenDossier> current;

    /** Whether the nodes of the open dossier have been placed. */
    private boolean placed;

    /** Whether nodes are being moved to where the session has them. */
    private boolean moving;

    /** Whether to start curating when the next dossier is opened. */
    private boolean curatesNext;

    /** Counts the dossiers opened: results for an earlier one are dropped. */
    private int opened;

    /**
     * @param session the open dossier
     * @param dialogs asks for the folder of a copy, and how to resolve conflicts
     * @param means what a session works with
     * @param home a user folder for the journals of read-only dossiers
     */
    public DossierEditing(
            DossierSession session,
            PlacementModel placement,
            SelectionModel selection,
            StatusLine status,
            FileDialogs dialogs,
            SessionMeans means,
            Path home) {
        this.session = session;
        this.placement = placement;
        this.status = status;
        this.dialogs = dialogs;
        this.means = means;
        this.home = home;
        this.steps = new StepList(placement);
        this.first = new FirstEdit(session, status, dialogs, means.tasks());
        this.host = new EditionHost(session, selection, status, dialogs, means, this::told);
        placement.recordWith(new Recorder());
        session.editWith(new Reader());
        curating.addListener(
                (o, before, now) -> {
                    if (now && !possible.get()) {
                        curating.set(false);
                    }
                });
    }

    /** Records changes of places. */
    private final class Recorder implements PlacementModel.Recorder {

        @Override
        public void began(Placement now) {
            placed = true;
            if (current != null) {
                current.adopt(PlacesForm.of(now));
            }
        }

        @Override
        public boolean did(String what, Placement after) {
            if (current == null) {
                return false;
            }
            moving = true;
            current.place(what, PlacesForm.of(after));
            moving = false;
            return true;
        }
    }

    /** Follows the dossier as it is opened and closed. */
    private final class Reader implements Editor {

        @Override
        public void opened(Loaded loaded) {
            begin(loaded);
        }

        @Override
        public boolean reread() {
            if (current == null || current.isReplaceable()) {
                return false;
            }
            current.reread();
            return true;
        }

        @Override
        public void reopened(Loaded loaded) {
            if (current != null && current.isReplaceable()) {
                begin(loaded);
            }
        }

        @Override
        public void leave() {
            end();
        }
    }

    private void end() {
        opened++;
        placed = false;
        waiting.clear();
        first.forget();
        if (current != null) {
            current.close();
            current = null;
        }
        saved.set("");
        possible.set(false);
        curating.set(false);
        steps.show(Optional.empty());
    }

    private void begin(Loaded loaded) {
        Path path = loaded.path();
        if (path == null || GraphFormat.of(path).isPresent()) {
            possible.set(true);
            return;
        }
        int mine = ++opened;
        Path file = FolderFiles.dossier(path);
        Optional<DossierDocument> document = loaded.document();
        means.tasks()
                .run(
                        () -> document.flatMap(one -> SessionStart.read(file, home, one)),
                        start -> {
                            if (mine == opened) {
                                start.ifPresent(this::replace);
                            }
                        },
                        status::fail);
    }

    /** Replaces a session without steps, if there still are none. */
    private void replace(SessionStart start) {
        if (current == null) {
            begin(start);
        } else if (current.isReplaceable()) {
            boolean wasElsewhere = current.state().kind() == SaveState.Kind.ELSEWHERE;
            current.close();
            begin(start);
            if (wasElsewhere && !start.isElsewhere()) {
                status.announce("The other window is closed: you can edit here now");
            }
        }
    }

    private void begin(SessionStart start) {
        OpenDossier open = session.openProperty().get();
        if (open == null) {
            return;
        }
        StoredPlacement[] before = {StoredPlacement.DEFAULT};
        List<PlacementModel.Done> moves =
                placed ? placement.handOver(from -> before[0] = PlacesForm.of(from)) : List.of();
        EditSession<OpenDossier> begun =
                new EditSession<>(start, before[0], open, OpenDossier::edited, host, means);
        current = begun;
        begun.begin();
        if (first.dossier().isPresent()) {
            placement.carryOver();
        }
        moves.forEach(move -> begun.place(move.what(), PlacesForm.of(move.after())));
        first.take().forEach(asked -> apply(asked.edit(), asked.shown()));
        possible.set(true);
        if (curatesNext) {
            curatesNext = false;
            curating.set(true);
        }
        told();
    }

    /** Starts curating as soon as the next dossier is open. */
    public void curateNext() {
        curatesNext = true;
    }

    /** Updates what depends on the history and the save state. */
    private void told() {
        EditSession<OpenDossier> now = current;
        if (now == null) {
            return;
        }
        steps.show(Optional.of(now.history()));
        saved.set(now.state().words(!steps.names().isEmpty()));
        if (!moving) {
            placement.show(PlacesForm.of(now.now().places()));
        }
        OpenDossier open = session.openProperty().get();
        if (open != null && open.dossier().equals(now.now().dossier())) {
            List<Runnable> due = List.copyOf(waiting);
            waiting.clear();
            due.forEach(Runnable::run);
        }
    }

    @Override
    public BooleanProperty curatingProperty() {
        return curating;
    }

    @Override
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    @Override
    public Dossier dossier() {
        if (current != null) {
            return current.now().dossier();
        }
        OpenDossier open = session.openProperty().get();
        return first.dossier().orElseGet(() -> Objects.requireNonNull(open).dossier());
    }

    @Override
    public boolean apply(Edit edit, Runnable shown) {
        if (current == null) {
            return possible.get() && first.apply(edit, shown);
        }
        Dossier before = dossier();
        Runnable then =
                () -> {
                    shown.run();
                    Namesake.words(before, dossier()).ifPresent(status::announce);
                };
        waiting.add(then);
        boolean taken = current.apply(edit);
        if (!taken) {
            waiting.remove(then);
        }
        return taken;
    }

    @Override
    public void remove(ElementId id) {
        new Removing(dossier(), dialogs).of(id).ifPresent(this::apply);
    }

    public ReadOnlyStringProperty toUndoProperty() {
        return steps.toUndoProperty();
    }

    public ReadOnlyStringProperty toRedoProperty() {
        return steps.toRedoProperty();
    }

    /** The names of all steps, including undone ones. */
    public ObservableList<String> steps() {
        return FXCollections.unmodifiableObservableList(steps.names());
    }

    /** The number of steps done. */
    public ReadOnlyIntegerProperty positionProperty() {
        return steps.positionProperty();
    }

    /** Goes to the state after a number of steps. */
    public void goTo(int position) {
        if (current != null) {
            current.goTo(position);
        }
    }

    public void undo() {
        if (current == null) {
            placement.undo();
        } else {
            current.undo();
        }
    }

    public void redo() {
        if (current == null) {
            placement.redo();
        } else {
            current.redo();
        }
    }

    @Override
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    @Override
    public void save() {
        if (current != null) {
            current.save();
        }
    }

    /**
     * Saves when the user switches to another window.
     *
     * @param here whether this window is active
     */
    public void saveWhenLeft(boolean here) {
        if (!here && !steps.names().isEmpty()) {
            save();
        }
    }

    @Override
    public void joinActors(ActorId from, ActorId to) {
        if (!article.test(from, to)) {
            apply(DraftTie.between(dossier(), from, to));
        }
    }

    @Override
    public void quote() {
        curating.set(true);
        quoting.run();
    }

    /**
     * Sets what adds the words selected in the article as evidence.
     *
     * @param taker adds them, or asks for them
     */
    public void offerQuotes(Runnable taker) {
        quoting = Objects.requireNonNull(taker);
    }

    @Override
    public void offerTies(BiPredicate<ActorId, ActorId> taker) {
        article = Objects.requireNonNull(taker);
    }
}
