package org.entente.view.canvas.place;

import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ElementId;

/** Remembers where nodes were put, from one opening of a dossier to the next. */
public interface PinKeeper {

    /** Remembers nothing. */
    PinKeeper NONE =
            new PinKeeper() {
                @Override
                public Callable<Map<ElementId, Point>> read() {
                    return Map::of;
                }

                @Override
                public void keep(Map<ElementId, Point> pins) {
                    // Forgotten.
                }

                @Override
                public void carryOver(Map<ElementId, Point> pins) {
                    // Forgotten.
                }
            };

    /**
     * Begins to read what is remembered of the dossier that has just been opened. Called on the
     * JavaFX application thread.
     *
     * @return the reading itself, for another thread
     */
    Callable<Map<ElementId, Point>> read();

    /**
     * Remembers the pins of the open dossier in place of those before; may write later.
     *
     * @param pins places as shares of the area
     */
    void keep(Map<ElementId, Point> pins);

    /**
     * The open dossier lies elsewhere now: remembers its pins there too.
     *
     * @param pins places as shares of the area
     */
    void carryOver(Map<ElementId, Point> pins);
}
