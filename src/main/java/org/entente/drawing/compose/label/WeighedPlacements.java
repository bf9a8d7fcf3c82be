package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.compose.label.LabelSearch.Spot;
import org.entente.drawing.geometry.Box;
import org.jspecify.annotations.Nullable;

/** The possible placements of the labels of one thing, weighed. */
final class WeighedPlacements {

    private final List<PlacementOption> possible;
    private final List<@Nullable Choice> weighed;
    private final List<Choice> choices;
    private final @Nullable Box reach;
    private final List<Spot> spots;

    /** A placement with its costs, and what it covers. */
    record Choice(PlacementOption placement, Spot spot) {}

    /** Adds to a placement the cost of what is in its way; returns null if it does not fit. */
    @FunctionalInterface
    interface Weighing {

        @Nullable PlacementOption of(PlacementOption possible);
    }

    private WeighedPlacements(
            List<PlacementOption> possible, List<@Nullable Choice> weighed, @Nullable Box reach) {
        this.possible = possible;
        this.weighed = weighed;
        this.reach = reach;
        choices = new ArrayList<>();
        for (Choice choice : weighed) {
            if (choice != null) {
                choices.add(choice);
            }
        }
        spots = choices.stream().map(Choice::spot).toList();
    }

    /**
     * Weighs placements.
     *
     * @param possible the placements, of which the last shows nothing
     */
    static WeighedPlacements of(List<PlacementOption> possible, Weighing weighing) {
        List<@Nullable Choice> weighed = new ArrayList<>();
        Box reach = null;
        for (PlacementOption placement : possible) {
            weighed.add(weighed(placement, weighing));
            for (Box box : placement.boxes()) {
                reach = reach == null ? box : reach.union(box);
            }
        }
        return new WeighedPlacements(List.copyOf(possible), weighed, reach);
    }

    private static @Nullable Choice weighed(PlacementOption placement, Weighing weighing) {
        PlacementOption fitting = weighing.of(placement);
        return fitting == null
                ? null
                : new Choice(fitting, new Spot(fitting.boxes(), fitting.cost()));
    }

    /** Weighs again those placements near which something has changed. */
    WeighedPlacements after(List<Box> changes, Weighing weighing) {
        Box all = reach;
        List<Box> near = all == null ? List.of() : changes.stream().filter(all::touches).toList();
        if (near.isEmpty()) {
            return this;
        }
        List<@Nullable Choice> again = new ArrayList<>(weighed);
        for (int i = 0; i < again.size(); i++) {
            if (isNear(possible.get(i), near)) {
                again.set(i, weighed(possible.get(i), weighing));
            }
        }
        return new WeighedPlacements(possible, again, reach);
    }

    private static boolean isNear(PlacementOption placement, List<Box> changes) {
        for (Box box : placement.boxes()) {
            for (Box change : changes) {
                if (box.touches(change)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the same choices, as the search takes them. */
    List<Spot> spots() {
        return spots;
    }

    /** Returns the placements that fit. */
    List<Choice> choices() {
        return choices;
    }
}
