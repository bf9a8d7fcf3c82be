package org.entente.drawing.place;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.drawing.Backdrop;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Stretch;
import org.entente.model.id.ElementId;

/**
 * Places for actors, and what is to be seen behind them.
 *
 * @param places the centre of every actor
 * @param backdrop what is behind
 * @param area what they fill
 */
public record Arranged(Map<ElementId, Point> places, Backdrop backdrop, Box area) {

    /** Copies the map, in its order. */
    public Arranged {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /**
     * Moves all to another area, each axis by its own factor.
     *
     * @param to the other area
     * @return the same arrangement there
     */
    public Arranged stretchedTo(Box to) {
        if (to.equals(area)) {
            return this;
        }
        Stretch stretch = new Stretch(area, to);
        Map<ElementId, Point> moved = new LinkedHashMap<>();
        places.forEach((id, point) -> moved.put(id, stretch.of(point)));
        return new Arranged(moved, backdrop.stretched(stretch), to);
    }
}
