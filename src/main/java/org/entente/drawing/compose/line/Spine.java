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
    private @Nullable Polyline[] compared = {};
    private int[] crossings = {};

    Spine(Curve curve) {
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
        if (number >= compared.length) {
            int length = Math.max(number + 1, 2 * compared.length);
            compared = Arrays.copyOf(compared, length);
            crossings = Arrays.copyOf(crossings, length);
        }
        if (compared[number] != other.line) {
            compared[number] = other.line;
            crossings[number] = line.crossings(other.line);
        }
        return crossings[number];
    }
}
