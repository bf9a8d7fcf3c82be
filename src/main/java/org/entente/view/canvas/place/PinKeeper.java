package org.entente.view.canvas.place;

import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ElementId;

/** Stores where nodes were pinned between openings of a dossier. */
public interface PinKeeper {

    /** Stores nothing. */
    PinKeeper NONE =
            new PinKeeper() {
                @Override
                public Callable<Map<ElementId, Point>> read() {
                    return Map::of;
                }

                @Override
                public void keep(Map<ElementId, Point> pins) {
                    // Nothing is stored.
                }

                @Override
                public void carryOver(Map<ElementId, Point> pins) {
                    // Nothing is stored.
                }
            };

    /**
     * Prepares to read the pins of the dossier just opened. Called on the JavaFX application
     * thread.
     *
     * @return the reading, for another thread
     */
    Callable<Map<ElementId, Point>> read();

    /**
     * Replaces the stored pins of the open dossier, possibly later.
     *
     * @param pins places as fractions of the area
     */
    void keep(Map<ElementId, Point> pins);

    /**
     * Stores the pins also for the open dossier's new location.
     *
     * @param pins places as fractions of the area
     */
    void carryOver(Map<ElementId, Point> pins);
}
