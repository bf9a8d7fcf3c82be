package org.entente.view.canvas.place;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.LayoutChoice;
import org.entente.model.id.ElementId;

/**
 * How nodes are placed: a layout, and the nodes pinned by hand.
 *
 * @param pins places as fractions of the area's width and height
 */
public record Placement(LayoutChoice layout, Map<ElementId, Point> pins) {

    /** The default layout without pins. */
    public static final Placement DEFAULT = new Placement(LayoutChoice.DEFAULT, Map.of());

    public Placement {
        pins = Collections.unmodifiableMap(new LinkedHashMap<>(pins));
    }

    Placement with(LayoutChoice other) {
        return new Placement(other, pins);
    }

    Placement withPin(ElementId id, Point share) {
        Map<ElementId, Point> more = new LinkedHashMap<>(pins);
        more.put(id, share);
        return new Placement(layout, more);
    }

    Placement without(ElementId id) {
        Map<ElementId, Point> fewer = new LinkedHashMap<>(pins);
        fewer.remove(id);
        return new Placement(layout, fewer);
    }
}
