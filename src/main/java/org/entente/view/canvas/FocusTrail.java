package org.entente.view.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.graph.EgoNetwork;
import org.entente.model.id.ActorId;

/**
 * The steps by which the picture was reduced, and the way back through them to the whole picture.
 * Reduces only the picture; tables, search and questions use all that the filters leave.
 */
public final class FocusTrail {

    private final ReadOnlyObjectWrapper<List<Stop>> stops =
            new ReadOnlyObjectWrapper<>(this, "stops", List.of());

    /**
     * One reduction of the picture.
     *
     * @param middle the actors in the middle
     * @param steps how many steps around them are shown, 1 to {@value EgoNetwork#MAX_STEPS}
     */
    public record Stop(Set<ActorId> middle, int steps) {

        public Stop {
            middle = Set.copyOf(middle);
        }
    }

    FocusTrail() {}

    /** The reductions, the current one last; empty while the whole picture is shown. */
    public ReadOnlyObjectProperty<List<Stop>> stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    /** Returns the current reduction; empty while the whole picture is shown. */
    public Optional<Stop> current() {
        List<Stop> now = stops.get();
        return now.isEmpty() ? Optional.empty() : Optional.of(now.get(now.size() - 1));
    }

    /**
     * Reduces the picture to the surroundings of some actors. Repeated for the same actors, it
     * shows one more step, and after the last step the first again.
     *
     * @param middle the actors; if empty, those already in the middle
     */
    public void focus(Set<ActorId> middle) {
        Optional<Stop> now = current();
        if (now.isPresent() && (middle.isEmpty() || now.get().middle().equals(middle))) {
            steps(now.get().steps() % EgoNetwork.MAX_STEPS + 1);
        } else if (!middle.isEmpty()) {
            List<Stop> longer = new ArrayList<>(stops.get());
            longer.add(new Stop(middle, 1));
            stops.set(List.copyOf(longer));
        }
    }

    /**
     * Changes the number of steps shown; does nothing while the whole picture is shown.
     *
     * @param steps 1 to {@value EgoNetwork#MAX_STEPS}
     */
    public void steps(int steps) {
        current()
                .ifPresent(
                        now -> {
                            List<Stop> changed = new ArrayList<>(stops.get());
                            changed.set(changed.size() - 1, new Stop(now.middle(), steps));
                            stops.set(List.copyOf(changed));
                        });
    }

    /**
     * Goes back.
     *
     * @param count how many stops to keep; 0 for the whole picture
     */
    public void backTo(int count) {
        stops.set(List.copyOf(stops.get().subList(0, Math.min(count, stops.get().size()))));
    }

    /**
     * Goes back to the whole picture.
     *
     * @return false if it was shown already
     */
    public boolean leave() {
        boolean reduced = !stops.get().isEmpty();
        if (reduced) {
            stops.set(List.of());
        }
        return reduced;
    }
}
