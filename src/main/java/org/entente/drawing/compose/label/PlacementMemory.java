package org.entente.drawing.compose.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.entente.drawing.Subject;
import org.entente.drawing.geometry.Box;
import org.jspecify.annotations.Nullable;

/**
 * The weighed placements of the last picture, for use in the next. From one edition of a dossier to
 * the next, few marks change: the placements of labels whose own marks are the same, and near which
 * nothing else has changed, need not be weighed again. The picture is the same as without it.
 * Thread-safe.
 */
public final class PlacementMemory {

    private final AtomicReference<@Nullable Picture> last = new AtomicReference<>();

    /** What was weighed for a picture. */
    private record Picture(Surroundings surroundings, Map<List<Subject>, Known> known) {}

    /**
     * The weighed placements of some labels.
     *
     * @param marks all that the placements follow from, apart from the surroundings
     * @param reach holds all placements, those that do not fit included
     */
    private record Known(List<Object> marks, WeighedPlacements weighed, @Nullable Box reach) {}

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
         * @param weigh weighs them
         */
        WeighedPlacements weighed(
                List<Subject> owners,
                List<Object> marks,
                Supplier<List<PlacementOption>> possible,
                UnaryOperator<List<PlacementOption>> weigh) {
            Known known = earlier.get(owners);
            if (known == null || !known.marks.equals(marks) || isNearChange(known.reach)) {
                List<PlacementOption> all = possible.get();
                known = new Known(marks, WeighedPlacements.of(weigh.apply(all)), reach(all));
            }
            now.put(owners, known);
            return known.weighed;
        }

        private boolean isNearChange(@Nullable Box reach) {
            return reach != null && changes.stream().anyMatch(reach::touches);
        }

        private static @Nullable Box reach(List<PlacementOption> all) {
            Box reach = null;
            for (PlacementOption placement : all) {
                for (Box box : placement.boxes()) {
                    reach = reach == null ? box : reach.union(box);
                }
            }
            return reach;
        }

        /** Keeps the placements for the next picture. */
        void end() {
            last.set(new Picture(surroundings, now));
        }
    }
}
