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
 * The places of actors, and the backdrop.
 *
 * @param places the centre of every actor
 * @param area what they fill
 */
public record Arrangement(Map<ElementId, Point> places, Backdrop backdrop, Box area) {

    /** No places yet. */
    public static final Arrangement NONE = new Arrangement(Map.of(), new Box(0, 0, 0, 0));

    public Arrangement {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** Makes an arrangement without a backdrop. */
    public Arrangement(Map<ElementId, Point> places, Box area) {
        this(places, Backdrop.NONE, area);
    }

    /**
     * Moves all to another area, each axis by its own factor.
     *
     * @param to the other area
     * @return the same arrangement there
     */
    public Arrangement stretchedTo(Box to) {
        if (to.equals(area)) {
            return this;
        }
        Stretch stretch = new Stretch(area, to);
        Map<ElementId, Point> moved = new LinkedHashMap<>();
        places.forEach((id, point) -> moved.put(id, stretch.of(point)));
        return new Arrangement(moved, backdrop.stretched(stretch), to);
    }
}
