package org.entente.drawing.compose.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.entente.drawing.Subject;
import org.entente.drawing.compose.label.WeighedPlacements.Weighing;
import org.entente.drawing.geometry.Box;
import org.jspecify.annotations.Nullable;

/**
 * The weighed placements of the last picture, for use in the next. From one edition of a dossier to
 * the next, few marks change: the placements of labels whose own marks are the same need not be
 * weighed again where nothing near has changed. The picture is the same as without it. Thread-safe.
 */
public final class PlacementMemory {

    private final AtomicReference<@Nullable Picture> last = new AtomicReference<>();

    /** What was weighed for a picture. */
    private record Picture(Surroundings surroundings, Map<List<Subject>, Known> known) {}

    /**
     * The weighed placements of some labels.
     *
     * @param marks all that the placements follow from, apart from the surroundings
     */
    private record Known(List<Object> marks, WeighedPlacements placements) {}

    /** Begins a picture. */
    Recollection begin(Surroundings surroundings) {
        return new Recollection(surroundings);
    }

    /** The weighed placements of a picture under way. */
    final class Recollection {

        private final Surroundings surroundings;
        private final Map<List<Subject>, Known> earlier;
        private final List<Box> changes;
        private final Map<List<Subject>, Known> now = new HashMap<>();

        private Recollection(Surroundings surroundings) {
            this.surroundings = surroundings;
            Picture before = last.get();
            Optional<List<Box>> differences =
                    before == null
                            ? Optional.empty()
                            : surroundings.changesSince(before.surroundings);
            earlier = before == null || differences.isEmpty() ? Map.of() : before.known;
            changes = differences.orElse(List.of());
        }

        /**
         * Returns the weighed placements of some labels.
         *
         * @param owners whose labels they are
         * @param marks all that the placements follow from, apart from the surroundings
         * @param possible all placements
         * @param weighing weighs one
         */
        WeighedPlacements weighed(
                List<Subject> owners,
                List<Object> marks,
                Supplier<List<PlacementOption>> possible,
                Weighing weighing) {
            Known known = earlier.get(owners);
            WeighedPlacements placements =
                    known != null && known.marks.equals(marks)
                            ? known.placements.after(changes, weighing)
                            : WeighedPlacements.of(possible.get(), weighing);
            now.put(owners, new Known(marks, placements));
            return placements;
        }

        /** Keeps the placements for the next picture. */
        void end() {
            last.set(new Picture(surroundings, now));
        }
    }
}
