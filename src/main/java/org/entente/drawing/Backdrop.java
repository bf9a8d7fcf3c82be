package org.entente.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Stretch;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * Faint content painted under a picture: land, rings, and the true positions of nodes that were
 * moved on a map.
 *
 * @param land filled shapes
 * @param rings borders
 * @param homes the true places of nodes that were moved to avoid others
 * @param opacity 0, invisible, to 1
 * @param tray the frame for nodes without a place on the map; null if there are none
 */
public record Backdrop(
        List<Outline> land,
        List<Outline> rings,
        Map<ElementId, Point> homes,
        double opacity,
        @Nullable Tray tray) {

    /** An empty backdrop. */
    public static final Backdrop NONE = new Backdrop(List.of(), List.of(), Map.of(), 1);

    /** The distance from its true position beyond which a node gets a leader line. */
    private static final double NEAR = 4;

    public Backdrop {
        land = List.copyOf(land);
        rings = List.copyOf(rings);
        homes = Collections.unmodifiableMap(new LinkedHashMap<>(homes));
    }

    /** Makes a backdrop without a tray. */
    public Backdrop(
            List<Outline> land, List<Outline> rings, Map<ElementId, Point> homes, double opacity) {
        this(land, rings, homes, opacity, null);
    }

    /** Tells whether there is nothing to see. */
    public boolean isEmpty() {
        return land.isEmpty() && rings.isEmpty() && homes.isEmpty() && tray == null;
    }

    /**
     * Returns the backdrop with another opacity.
     *
     * @param other the opacity
     */
    public Backdrop withOpacity(double other) {
        return new Backdrop(land, rings, homes, other, tray);
    }

    public Backdrop stretched(Stretch stretch) {
        Map<ElementId, Point> moved = new LinkedHashMap<>();
        homes.forEach((id, point) -> moved.put(id, stretch.of(point)));
        return new Backdrop(
                land.stream().map(stretch::of).toList(),
                rings.stream().map(stretch::of).toList(),
                moved,
                opacity,
                tray == null ? null : tray.stretched(stretch));
    }

    /**
     * A line from a node to where it belongs.
     *
     * @param home the true place
     * @param line from there to the node's border
     */
    public record Leader(Point home, Curve line) {}

    /** Returns a line for each displaced node to its true place, unless the node covers it. */
    public List<Leader> leaders(List<NodeMark> nodes) {
        if (homes.isEmpty()) {
            return List.of();
        }
        List<Leader> leaders = new ArrayList<>();
        for (NodeMark node : nodes) {
            Point home = homes.get(node.id());
            double distance = home == null ? 0 : home.distance(node.centre());
            if (home != null && distance > node.radius() + NEAR) {
                Point border = node.centre().towards(home, node.radius() / distance);
                leaders.add(new Leader(home, Curve.bulging(home, border, 0)));
            }
        }
        return List.copyOf(leaders);
    }
}
