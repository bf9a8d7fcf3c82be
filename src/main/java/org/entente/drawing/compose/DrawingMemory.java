package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.compose.label.PlacementMemory;
import org.entente.drawing.compose.line.RouteMemory;

/**
 * What was computed for the last overview, for use in the next: an edit changes little of a
 * picture. Pictures are the same as without it. Thread-safe.
 */
public final class DrawingMemory {

    private final RouteMemory routes = new RouteMemory();
    private final List<PlacementMemory> placements = new ArrayList<>();

    RouteMemory routes() {
        return routes;
    }

    /** Returns the placements of labels on the lines of each routing, the first of which is 0. */
    synchronized PlacementMemory placements(int routing) {
        while (placements.size() <= routing) {
            placements.add(
                    placements.isEmpty()
                            ? new PlacementMemory()
                            : new PlacementMemory(placements.get(placements.size() - 1)));
        }
        return placements.get(routing);
    }
}
