package org.entente.drawing.compose.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
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
    private final @Nullable PlacementMemory similar;

    public PlacementMemory() {
        similar = null;
    }

    /**
     * Makes a memory that is empty at first.
     *
     * @param similar of a picture that is used while the last one is too different
     */
    public PlacementMemory(PlacementMemory similar) {
        this.similar = similar;
    }

    /** What was weighed for a picture. */
    private record Picture(Surroundings surroundings, Map<Imprint, WeighedPlacements> known) {}

    /** Begins a picture. */
    Recollection begin(Surroundings surroundings) {
        return new Recollection(surroundings);
    }

    /** The weighed placements of a picture under way. */
    final class Recollection {

        private final Surroundings surroundings;
        private final Map<Imprint, WeighedPlacements> earlier;
        private final List<Box> changes;
        private final Map<Imprint, WeighedPlacements> now = new HashMap<>();

        private Recollection(Surroundings surroundings) {
            this.surroundings = surroundings;
            Picture before = last.get();
            Optional<List<Box>> differences = differences(before);
            if (differences.isEmpty() && similar != null) {
                before = similar.last.get();
                differences = differences(before);
            }
            earlier = before == null || differences.isEmpty() ? Map.of() : before.known;
            changes = differences.orElse(List.of());
        }

        private Optional<List<Box>> differences(@Nullable Picture before) {
            return before == null
                    ? Optional.empty()
                    : surroundings.changesSince(before.surroundings);
        }

        /**
         * Returns the weighed placements of some labels.
         *
         * @param marks all that the placements follow from, apart from the surroundings
         * @param possible all placements
         * @param weighing weighs one
         */
        WeighedPlacements weighed(
                Imprint marks, Supplier<List<PlacementOption>> possible, Weighing weighing) {
            WeighedPlacements known = earlier.get(marks);
            WeighedPlacements placements =
                    known == null
                            ? WeighedPlacements.of(possible.get(), weighing)
                            : known.after(changes, weighing);
            now.put(marks, placements);
            return placements;
        }

        /** Keeps all for the next picture. */
        void end() {
            last.set(new Picture(surroundings, now));
        }
    }
}
