package org.entente.view.canvas.place;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.place.LayoutChoice;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/** The layout and the pins, with undo. For the JavaFX application thread. */
public final class PlacementModel {

    private final ReadOnlyObjectWrapper<Placement> placement =
            new ReadOnlyObjectWrapper<>(this, "placement", Placement.DEFAULT);
    private final ReadOnlyStringWrapper toUndo = new ReadOnlyStringWrapper(this, "toUndo", "");
    private final ReadOnlyStringWrapper toRedo = new ReadOnlyStringWrapper(this, "toRedo", "");
    private final PlacementHistory<Placement> history = new PlacementHistory<>();
    private final Function<ElementId, String> names;
    private final Runnable settle;
    private PinKeeper keeper = PinKeeper.NONE;
    private Recorder recorder = Recorder.NONE;

    /** Records changes of places in a shared history. */
    public interface Recorder {

        /** Records nothing. */
        Recorder NONE =
                new Recorder() {
                    @Override
                    public void began(Placement placement) {
                        // Not recorded.
                    }

                    @Override
                    public boolean did(String what, Placement after) {
                        return false;
                    }
                };

        /**
         * Another dossier's nodes have been placed.
         *
         * @param placement the layout and the dossier's pins
         */
        void began(Placement placement);

        /**
         * A change was made.
         *
         * @param what such as "move of China"
         * @param after the placement after it
         * @return false if the change was not recorded and can be undone here
         */
        boolean did(String what, Placement after);
    }

    /**
     * A change.
     *
     * @param what such as "move of China"
     * @param after the placement after it
     */
    public record Done(String what, Placement after) {}

    /**
     * @param names gives the name of a node
     * @param settle moves the nodes to their places
     */
    public PlacementModel(Function<ElementId, String> names, Runnable settle) {
        this.names = names;
        this.settle = settle;
    }

    public ReadOnlyObjectProperty<Placement> placementProperty() {
        return placement.getReadOnlyProperty();
    }

    /** The name of what undo would undo, such as "move of China"; empty if there is nothing. */
    public ReadOnlyStringProperty toUndoProperty() {
        return toUndo.getReadOnlyProperty();
    }

    /** The name of what redo would redo; empty if there is nothing. */
    public ReadOnlyStringProperty toRedoProperty() {
        return toRedo.getReadOnlyProperty();
    }

    /** Sets the initial layout; not undoable. */
    public void startWith(GraphLayout layout) {
        placement.set(placement.get().with(LayoutChoice.of(layout)));
        settle.run();
    }

    public void keepWith(PinKeeper other) {
        keeper = other;
    }

    /** Sets who records changes from now on. */
    public void recordWith(Recorder other) {
        recorder = other;
    }

    /**
     * Hands over the undoable changes and forgets them.
     *
     * @param from takes the placement before the first
     * @return the changes, oldest first
     */
    public List<Done> handOver(Consumer<Placement> from) {
        List<PlacementHistory.Step<Placement>> steps = history.done();
        from.accept(steps.isEmpty() ? placement.get() : steps.get(0).before());
        history.clear();
        tell();
        return steps.stream().map(step -> new Done(step.what(), step.after())).toList();
    }

    /** Shows a placement from another history. */
    public void show(Placement other) {
        if (!other.equals(placement.get())) {
            set(other, true);
        }
    }

    /** Stores the pins for the dossier's new location. */
    public void carryOver() {
        keeper.carryOver(placement.get().pins());
    }

    PinKeeper keeper() {
        return keeper;
    }

    public void choose(LayoutChoice choice) {
        if (!choice.equals(placement.get().layout())) {
            change("change of layout", placement.get().with(choice), true);
        }
    }

    public void chooseRingsAround(ActorId actor) {
        choose(new LayoutChoice(GraphLayout.CONCENTRIC, actor));
    }

    /** Tells whether a node is pinned. */
    public boolean isPinned(ElementId id) {
        return placement.get().pins().containsKey(id);
    }

    /** Returns a node to its place in the layout. */
    public void unpin(ElementId id) {
        if (isPinned(id)) {
            change("unpinning of " + names.apply(id), placement.get().without(id), true);
        }
    }

    /** Returns all nodes to their places in the layout. */
    public void unpinAll() {
        Placement now = placement.get();
        if (!now.pins().isEmpty()) {
            change("unpinning of all", new Placement(now.layout(), Map.of()), true);
        }
    }

    public void undo() {
        history.undo().ifPresent(before -> set(before, true));
    }

    public void redo() {
        history.redo().ifPresent(after -> set(after, true));
    }

    /** Starts with another dossier's pins and an empty history. */
    void restart(Map<ElementId, Point> pins) {
        history.clear();
        placement.set(new Placement(LayoutChoice.of(placement.get().layout().layout()), pins));
        tell();
        recorder.began(placement.get());
    }

    /** Records that a node has been moved by hand, and is there already. */
    void moved(ElementId id, Point share) {
        change("move of " + names.apply(id), placement.get().withPin(id, share), false);
    }

    private void change(String what, Placement after, boolean bring) {
        if (!recorder.did(what, after)) {
            history.did(what, placement.get(), after);
        }
        set(after, bring);
    }

    private void set(Placement next, boolean bring) {
        boolean otherPins = !next.pins().equals(placement.get().pins());
        placement.set(next);
        tell();
        if (otherPins) {
            keeper.keep(next.pins());
        }
        if (bring) {
            settle.run();
        }
    }

    private void tell() {
        toUndo.set(history.toUndo());
        toRedo.set(history.toRedo());
    }
}
