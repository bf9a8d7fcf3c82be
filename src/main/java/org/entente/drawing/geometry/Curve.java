package org.entente.drawing.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * A cubic Bézier curve in world coordinates.
 *
 * @param start where it begins
 * @param control1 its first control point
 * @param control2 its second control point
 * @param end where it ends
 */
public record Curve(Point start, Point control1, Point control2, Point end) {

    private static final int SAMPLES = 24;

    /**
     * Makes a curve with a bulge to one side of the straight line between two points.
     *
     * @param bulge how far its middle is off the line, to the left as seen from the start with y
     *     pointing up (to smaller y for a line to the right)
     */
    public static Curve bulging(Point start, Point end, double bulge) {
        double length = start.distance(end);
        if (length == 0) {
            return new Curve(start, start, end, end);
        }
        double offset = bulge * 4 / 3;
        double nx = (end.y() - start.y()) / length * offset;
        double ny = -(end.x() - start.x()) / length * offset;
        return new Curve(
                start,
                start.towards(end, 0.3).plus(nx, ny),
                start.towards(end, 0.7).plus(nx, ny),
                end);
    }

    /**
     * Returns the point at a parameter.
     *
     * @param t 0 for the start, 1 for the end
     */
    public Point at(double t) {
        double s = 1 - t;
        double a = s * s * s;
        double b = 3 * s * s * t;
        double c = 3 * s * t * t;
        double d = t * t * t;
        return new Point(
                a * start.x() + b * control1.x() + c * control2.x() + d * end.x(),
                a * start.y() + b * control1.y() + c * control2.y() + d * end.y());
    }

    /**
     * Returns the part between two parameters, by de Casteljau's subdivision.
     *
     * @param from the parameter where the part begins
     * @param to the parameter where it ends, not before {@code from}
     */
    public Curve part(double from, double to) {
        Curve tail = from <= 0 ? this : split(from, true);
        double rest = from >= 1 ? 1 : (to - from) / (1 - from);
        return rest >= 1 ? tail : tail.split(rest, false);
    }

    /**
     * Returns the part from the start to a parameter, which may lie beyond the end: there the curve
     * goes on as it would have.
     */
    public Curve upTo(double to) {
        return split(to, false);
    }

    private Curve split(double t, boolean tail) {
        Point ab = start.towards(control1, t);
        Point bc = control1.towards(control2, t);
        Point cd = control2.towards(end, t);
        Point abc = ab.towards(bc, t);
        Point bcd = bc.towards(cd, t);
        Point middle = abc.towards(bcd, t);
        return tail ? new Curve(middle, bcd, cd, end) : new Curve(start, ab, abc, middle);
    }

    /**
     * Clips the curve to the part between two discs.
     *
     * @param first the centre of the disc at its start
     * @param firstRadius the radius of the first disc
     * @param second the centre of the disc at its end
     * @param secondRadius the radius of the second disc
     * @return the part between them; a short piece of the middle if the discs meet
     */
    public Curve between(Point first, double firstRadius, Point second, double secondRadius) {
        double from = leaves(first, firstRadius);
        double to = 1 - reversed().leaves(second, secondRadius);
        return from < to ? part(from, to) : part(0.499, 0.501);
    }

    private double leaves(Point centre, double radius) {
        double low = 0;
        double high = 0.5;
        for (int i = 0; i < 24; i++) {
            double middle = (low + high) / 2;
            if (at(middle).distance(centre) < radius) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Returns the curve run through the other way. */
    public Curve reversed() {
        return new Curve(end, control2, control1, start);
    }

    /**
     * Returns points along the curve.
     *
     * @param count how many steps
     * @return {@code count + 1} points, both ends included
     */
    public List<Point> samples(int count) {
        List<Point> points = new ArrayList<>(count + 1);
        for (int i = 0; i <= count; i++) {
            points.add(at((double) i / count));
        }
        return points;
    }

    /**
     * Returns the distance of a point from the curve, taken along its polyline of {@value #SAMPLES}
     * pieces.
     */
    public double distance(Point point) {
        return Segments.distance(samples(SAMPLES), point);
    }

    /** Returns a box around the curve, taken along its samples. */
    public Box bounds() {
        return Box.around(samples(SAMPLES));
    }
}
