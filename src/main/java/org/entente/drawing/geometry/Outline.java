package org.entente.drawing.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * A shape bounded by straight lines and cubic curves.
 *
 * @param steps how its border runs; every part ends with {@link Close}
 */
public record Outline(List<Step> steps) {

    public Outline {
        steps = List.copyOf(steps);
    }

    /** One step along the border. */
    public sealed interface Step {}

    /** Starts a subpath. */
    public record MoveTo(Point to) implements Step {}

    /**
     * A straight line.
     *
     * @param to where it ends
     */
    public record LineTo(Point to) implements Step {}

    /**
     * A cubic curve.
     *
     * @param control1 its first control point
     * @param control2 its second control point
     * @param to where it ends
     */
    public record CurveTo(Point control1, Point control2, Point to) implements Step {}

    /** A straight line back to where the part began. */
    public record Close() implements Step {}

    /**
     * Makes a polygon.
     *
     * @param corners its corners in order
     */
    public static Outline polygon(List<Point> corners) {
        List<Step> steps = new ArrayList<>();
        steps.add(new MoveTo(corners.get(0)));
        corners.stream().skip(1).forEach(corner -> steps.add(new LineTo(corner)));
        steps.add(new Close());
        return new Outline(steps);
    }

    /**
     * Makes a regular polygon.
     *
     * @param radius the distance of its corners from the centre
     * @param corners how many corners
     * @param turn the angle of the first corner, in radians from the x axis towards the y axis
     */
    public static Outline regular(Point centre, double radius, int corners, double turn) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            points.add(centre.plus(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle)));
        }
        return polygon(points);
    }

    /**
     * Makes an ellipse of four cubic curves.
     *
     * @param box the box it fills
     */
    public static Outline ellipse(Box box) {
        return rounded(box, Math.max(box.width(), box.height()));
    }

    /**
     * Makes a rectangle with rounded corners.
     *
     * @param box the box it fills
     * @param radius of the corners; at most half of each side is used
     */
    public static Outline rounded(Box box, double radius) {
        double rx = Math.min(radius, box.width() / 2);
        double ry = Math.min(radius, box.height() / 2);
        // The usual approximation of a quarter of a circle by one cubic curve.
        double kx = rx * 0.4477152501692064;
        double ky = ry * 0.4477152501692064;
        double l = box.minX();
        double t = box.minY();
        double r = box.maxX();
        double b = box.maxY();
        return new Outline(
                List.of(
                        new MoveTo(new Point(l + rx, t)),
                        new LineTo(new Point(r - rx, t)),
                        new CurveTo(
                                new Point(r - kx, t), new Point(r, t + ky), new Point(r, t + ry)),
                        new LineTo(new Point(r, b - ry)),
                        new CurveTo(
                                new Point(r, b - ky), new Point(r - kx, b), new Point(r - rx, b)),
                        new LineTo(new Point(l + rx, b)),
                        new CurveTo(
                                new Point(l + kx, b), new Point(l, b - ky), new Point(l, b - ry)),
                        new LineTo(new Point(l, t + ry)),
                        new CurveTo(
                                new Point(l, t + ky), new Point(l + kx, t), new Point(l + rx, t)),
                        new Close()));
    }

    /** Returns the lines that its border is made of, one for each step. */
    public List<Curve> sides() {
        List<Curve> sides = new ArrayList<>();
        Point first = null;
        Point last = null;
        for (Step step : steps) {
            if (step instanceof MoveTo move) {
                first = move.to;
                last = first;
            } else if (step instanceof CurveTo curve && last != null) {
                sides.add(new Curve(last, curve.control1, curve.control2, curve.to));
                last = curve.to;
            } else if (last != null && first != null) {
                Point to = step instanceof LineTo line ? line.to : first;
                if (!to.equals(last)) {
                    sides.add(Curve.bulging(last, to, 0));
                }
                last = to;
            }
        }
        return sides;
    }

    /** Returns the same shape at another place. */
    public Outline moved(double dx, double dy) {
        List<Step> moved = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof MoveTo move) {
                moved.add(new MoveTo(move.to.plus(dx, dy)));
            } else if (step instanceof LineTo line) {
                moved.add(new LineTo(line.to.plus(dx, dy)));
            } else if (step instanceof CurveTo curve) {
                moved.add(
                        new CurveTo(
                                curve.control1.plus(dx, dy),
                                curve.control2.plus(dx, dy),
                                curve.to.plus(dx, dy)));
            } else {
                moved.add(step);
            }
        }
        return new Outline(moved);
    }

    /**
     * Joins shapes to one.
     *
     * @param parts the shapes
     * @return their borders one after the other
     */
    public static Outline join(List<Outline> parts) {
        return new Outline(parts.stream().flatMap(part -> part.steps.stream()).toList());
    }
}
