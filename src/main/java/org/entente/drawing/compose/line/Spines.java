package org.entente.drawing.compose.line;

import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.jspecify.annotations.Nullable;

/** The spines of a pair between two points, one a bend. Not thread-safe. */
final class Spines {

    private final Point from;
    private final Point to;
    private final @Nullable Spine[] bent;

    /**
     * @param bends the number of bends, the first of which is none
     */
    Spines(Point from, Point to, int bends) {
        this.from = from;
        this.to = to;
        bent = new @Nullable Spine[bends];
    }

    boolean join(Point start, Point end) {
        return from.equals(start) && to.equals(end);
    }

    /**
     * Returns a spine.
     *
     * @param number the number of the bend
     * @param bulge its bulge, in world units
     */
    Spine at(int number, double bulge) {
        Spine spine = bent[number];
        if (spine == null) {
            spine = new Spine(Curve.bulging(from, to, bulge), number == 0);
            bent[number] = spine;
        }
        return spine;
    }
}
