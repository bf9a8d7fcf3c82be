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
 * What the picture has been reduced to, one reduction after the other; the way back leads through
 * them to the whole picture. Only the picture is cut: tables, search and questions go on with all
 * that the filters leave.
 */
public final class FocusTrail {

    private final ReadOnlyObjectWrapper<List<Stop>> stops =
            new ReadOnlyObjectWrapper<>(this, "stops", List.of());

    /**
     * A reduction of the picture.
     *
     * @param middle the actors in the middle
     * @param steps how many steps from them are shown, 1 to {@value EgoNetwork#MAX_STEPS}
     */
    public record Stop(Set<ActorId> middle, int steps) {

        /** Copies the set. */
        public Stop {
            middle = Set.copyOf(middle);
        }
    }

    FocusTrail() {}

    /**
     * The reductions, the present one last.
     *
     * @return the property; an empty list while the whole picture is shown
     */
    public ReadOnlyObjectProperty<List<Stop>> stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    /**
     * Returns the present reduction.
     *
     * @return the last stop, empty while the whole picture is shown
     */
    public Optional<Stop> current() {
        List<Stop> now = stops.get();
        return now.isEmpty() ? Optional.empty() : Optional.of(now.get(now.size() - 1));
    }

    /**
     * Goes to the surroundings of some actors. Where they are in the middle already, one more step
     * is shown, and after the last the first again.
     *
     * @param middle the actors; where there are none, those that are in the middle already
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
     * Changes how many steps from the middle are shown; does nothing while the whole picture is.
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
     * @param count how many of the stops stay; 0 for the whole picture
     */
    public void backTo(int count) {
        stops.set(List.copyOf(stops.get().subList(0, Math.min(count, stops.get().size()))));
    }

    /**
     * Goes back to the whole picture.
     *
     * @return whether it was reduced
     */
    public boolean leave() {
        boolean reduced = !stops.get().isEmpty();
        if (reduced) {
            stops.set(List.of());
        }
        return reduced;
    }
}
