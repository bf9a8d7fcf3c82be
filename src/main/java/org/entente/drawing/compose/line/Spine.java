package org.entente.drawing.compose.line;

import java.util.Arrays;
import java.util.List;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Polyline;
import org.jspecify.annotations.Nullable;

/**
 * The course that the lines of a pair share. Remembers how often it crosses others, as most keep
 * their course while one after the other is bent. Not thread-safe.
 */
final class Spine {

    private static final int SAMPLES = 12;

    private final List<Point> points;
    private final Polyline line;
    private final boolean straight;
    private @Nullable Polyline[] compared = {};
    private int[] crossings = {};

    /**
     * @param straight whether it is the one that its pair begins with
     */
    Spine(Curve curve, boolean straight) {
        this.straight = straight;
        points = curve.samples(SAMPLES);
        line = Polyline.of(points);
    }

    List<Point> points() {
        return points;
    }

    Polyline line() {
        return line;
    }

    /**
     * Counts the crossings with another.
     *
     * @param number the other's pair; a pair keeps its number
     */
    int crossings(Spine other, int number) {
        // Of each pair the two that matter are remembered: the first, and the one last chosen.
        int at = 2 * number + (other.straight ? 0 : 1);
        if (at >= compared.length) {
            int length = Math.max(2 * number + 2, 2 * compared.length);
            compared = Arrays.copyOf(compared, length);
            crossings = Arrays.copyOf(crossings, length);
        }
        if (compared[at] != other.line) {
            compared[at] = other.line;
            crossings[at] = line.crossings(other.line);
        }
        return crossings[at];
    }
}
