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

/**
 * The layout and the pins, with what was done to them: switching, pinning, undoing. For the JavaFX
 * application thread.
 */
public final class PlacementModel {

    private final ReadOnlyObjectWrapper<Placement> placement =
            new ReadOnlyObjectWrapper<>(this, "placement", Placement.DEFAULT);
    private final ReadOnlyStringWrapper toUndo = new ReadOnlyStringWrapper(this, "toUndo", "");
    private final ReadOnlyStringWrapper toRedo = new ReadOnlyStringWrapper(this, "toRedo", "");
    private final History<Placement> history = new History<>();
    private final Function<ElementId, String> names;
    private final Runnable settle;
    private PinKeeper keeper = PinKeeper.NONE;
    private Recorder recorder = Recorder.NONE;

    /** Takes what is done to the places for a history of more than places. */
    public interface Recorder {

        /** Takes nothing. */
        Recorder NONE =
                new Recorder() {
                    @Override
                    public void began(Placement placement) {
                        // Of no interest.
                    }

                    @Override
                    public boolean did(String what, Placement after) {
                        return false;
                    }
                };

        /**
         * Another dossier's nodes have their places.
         *
         * @param placement the layout and its own pins
         */
        void began(Placement placement);

        /**
         * Something was done.
         *
         * @param what such as "move of China"
         * @param after what came of it
         * @return whether it is taken; where not, it can be undone here
         */
        boolean did(String what, Placement after);
    }

    /**
     * Something that was done.
     *
     * @param what such as "move of China"
     * @param after what came of it
     */
    public record Done(String what, Placement after) {}

    /**
     * Makes the model.
     *
     * @param names gives the name of a node
     * @param settle brings the nodes to where the placement has them
     */
    public PlacementModel(Function<ElementId, String> names, Runnable settle) {
        this.names = names;
        this.settle = settle;
    }

    /**
     * The layout and the pins.
     *
     * @return the property, never null
     */
    public ReadOnlyObjectProperty<Placement> placementProperty() {
        return placement.getReadOnlyProperty();
    }

    /**
     * What undo would take back, such as "move of China".
     *
     * @return the property; an empty text where there is nothing
     */
    public ReadOnlyStringProperty toUndoProperty() {
        return toUndo.getReadOnlyProperty();
    }

    /**
     * What redo would do again.
     *
     * @return the property; an empty text where there is nothing
     */
    public ReadOnlyStringProperty toRedoProperty() {
        return toRedo.getReadOnlyProperty();
    }

    /**
     * Sets the layout to begin with; not a change to be undone.
     *
     * @param layout the layout
     */
    public void startWith(GraphLayout layout) {
        placement.set(placement.get().with(LayoutChoice.of(layout)));
        settle.run();
    }

    /**
     * Says where pins are remembered.
     *
     * @param other the keeper
     */
    public void keepWith(PinKeeper other) {
        keeper = other;
    }

    /**
     * Says who takes what is done from now on.
     *
     * @param other the recorder
     */
    public void recordWith(Recorder other) {
        recorder = other;
    }

    /**
     * Hands over what was done and can be undone here, and forgets it.
     *
     * @param from takes the placement before the first
     * @return what was done, the first before the last
     */
    public List<Done> handOver(Consumer<Placement> from) {
        List<History.Step<Placement>> steps = history.done();
        from.accept(steps.isEmpty() ? placement.get() : steps.get(0).before());
        history.clear();
        tell();
        return steps.stream().map(step -> new Done(step.what(), step.after())).toList();
    }

    /**
     * Brings the nodes to where another history has them.
     *
     * @param other the layout and the pins
     */
    public void show(Placement other) {
        if (!other.equals(placement.get())) {
            set(other, true);
        }
    }

    /** The dossier lies elsewhere now; its pins go with it. */
    public void carryOver() {
        keeper.carryOver(placement.get().pins());
    }

    PinKeeper keeper() {
        return keeper;
    }

    /**
     * Switches to a layout.
     *
     * @param choice the layout
     */
    public void choose(LayoutChoice choice) {
        if (!choice.equals(placement.get().layout())) {
            change("change of layout", placement.get().with(choice), true);
        }
    }

    /**
     * Draws rings around an actor.
     *
     * @param actor the actor
     */
    public void chooseRingsAround(ActorId actor) {
        choose(new LayoutChoice(GraphLayout.CONCENTRIC, actor));
    }

    /**
     * Tells whether a node stays where it was put.
     *
     * @param id an actor or a concern
     * @return whether it is pinned
     */
    public boolean isPinned(ElementId id) {
        return placement.get().pins().containsKey(id);
    }

    /**
     * Lets a node go back to where the layout has it.
     *
     * @param id an actor or a concern
     */
    public void unpin(ElementId id) {
        if (isPinned(id)) {
            change("unpinning of " + names.apply(id), placement.get().without(id), true);
        }
    }

    /** Lets all nodes go back to where the layout has them. */
    public void unpinAll() {
        Placement now = placement.get();
        if (!now.pins().isEmpty()) {
            change("unpinning of all", new Placement(now.layout(), Map.of()), true);
        }
    }

    /** Takes back what was done last. */
    public void undo() {
        history.undo().ifPresent(before -> set(before, true));
    }

    /** Does again what was undone last. */
    public void redo() {
        history.redo().ifPresent(after -> set(after, true));
    }

    /** Another dossier: nothing to undo, and its own pins. */
    void restart(Map<ElementId, Point> pins) {
        history.clear();
        placement.set(new Placement(LayoutChoice.of(placement.get().layout().layout()), pins));
        tell();
        recorder.began(placement.get());
    }

    /** A node has been put somewhere by hand, and is there already. */
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
