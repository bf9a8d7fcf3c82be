package org.entente.edit.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * The difference between two sets of places.
 *
 * @param layout the second layout; null if it is the same
 * @param lifted the nodes that are no longer pinned
 * @param put the nodes that are pinned, or pinned elsewhere
 */
public record PlacesDelta(
        @Nullable String layout, List<ElementId> lifted, Map<ElementId, Spot> put) {

    /** Copies list and map, in their order. */
    public PlacesDelta {
        lifted = List.copyOf(lifted);
        put = Collections.unmodifiableMap(new LinkedHashMap<>(put));
    }

    static PlacesDelta between(StoredPlacement before, StoredPlacement after) {
        Map<ElementId, Spot> put = new LinkedHashMap<>();
        after.pins()
                .forEach(
                        (id, spot) -> {
                            if (!spot.equals(before.pins().get(id))) {
                                put.put(id, spot);
                            }
                        });
        return new PlacesDelta(
                before.layout().equals(after.layout()) ? null : after.layout(),
                before.pins().keySet().stream()
                        .filter(id -> !after.pins().containsKey(id))
                        .toList(),
                put);
    }

    StoredPlacement on(StoredPlacement before) {
        if (isEmpty()) {
            return before;
        }
        Map<ElementId, Spot> pins = new LinkedHashMap<>(before.pins());
        lifted.forEach(pins::remove);
        pins.putAll(put);
        return new StoredPlacement(layout == null ? before.layout() : layout, pins);
    }

    /** Tells whether both are the same. */
    public boolean isEmpty() {
        return layout == null && lifted.isEmpty() && put.isEmpty();
    }
}
