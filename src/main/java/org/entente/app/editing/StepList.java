package org.entente.app.editing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.edit.history.History.Snapshot;
import org.entente.edit.history.Step;
import org.entente.view.canvas.place.PlacementModel;

/**
 * The steps that can be listed, undone and redone: of texts and places, or of places alone for a
 * read-only dossier.
 */
final class StepList {

    private final ReadOnlyStringWrapper toUndo = new ReadOnlyStringWrapper(this, "toUndo", "");
    private final ReadOnlyStringWrapper toRedo = new ReadOnlyStringWrapper(this, "toRedo", "");
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(this, "position");
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final PlacementModel placement;
    private Optional<Snapshot> shown = Optional.empty();

    StepList(PlacementModel placement) {
        this.placement = placement;
        placement.toUndoProperty().addListener((o, before, now) -> tell());
        placement.toRedoProperty().addListener((o, before, now) -> tell());
    }

    ReadOnlyStringProperty toUndoProperty() {
        return toUndo.getReadOnlyProperty();
    }

    ReadOnlyStringProperty toRedoProperty() {
        return toRedo.getReadOnlyProperty();
    }

    /** The number of steps done. */
    ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** The names of all steps, including undone ones. */
    ObservableList<String> names() {
        return names;
    }

    /** Shows another history; empty for that of places alone. */
    void show(Optional<Snapshot> history) {
        shown = history;
        tell();
    }

    private void tell() {
        List<String> all =
                shown.map(history -> history.steps().stream().map(Step::name).toList())
                        .orElse(List.of());
        int done = shown.map(Snapshot::position).orElse(0);
        if (!names.equals(all)) {
            names.setAll(all);
        }
        position.set(done);
        toUndo.set(
                shown.isEmpty()
                        ? placement.toUndoProperty().get()
                        : done == 0 ? "" : all.get(done - 1));
        toRedo.set(
                shown.isEmpty()
                        ? placement.toRedoProperty().get()
                        : done == all.size() ? "" : all.get(done));
    }
}
