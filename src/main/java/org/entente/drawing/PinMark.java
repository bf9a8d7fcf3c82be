package org.entente.drawing;

import java.util.List;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;

/** The mark of a pinned node: a pin on a round ground. */
public final class PinMark {

    /** The radius of the ground in world units. */
    public static final double RADIUS = 6.5;

    /** How far from the centre of the node, in its radii, along each axis. */
    private static final double OUT = 0.74;

    private PinMark() {}

    /**
     * Returns the round ground.
     *
     * @param centre the centre of the node
     */
    public static Outline ground(Point centre, double radius) {
        return Outline.rounded(Box.around(middle(centre, radius), 2 * RADIUS, 2 * RADIUS), RADIUS);
    }

    /**
     * Returns the pin.
     *
     * @param centre the centre of the node
     */
    public static Outline pin(Point centre, double radius) {
        Point m = middle(centre, radius);
        Outline head = Outline.rounded(Box.around(m.plus(0, -1.4), 5, 5), 2.5);
        Outline needle =
                Outline.polygon(List.of(m.plus(-0.7, 0.6), m.plus(0.7, 0.6), m.plus(0, 4.8)));
        return Outline.join(List.of(head, needle));
    }

    private static Point middle(Point centre, double radius) {
        return centre.plus(radius * OUT, -radius * OUT);
    }
}
