package org.entente.drawing.geometry;

import java.util.List;

/** Straight pieces of lines: distances and crossings. */
public final class Segments {

    private Segments() {}

    /** Returns the distance of a point from the segment between two others. */
    public static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double t =
                square == 0
                        ? 0
                        : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square;
        double clamped = Math.max(0, Math.min(1, t));
        double offX = point.x() - from.x() - clamped * dx;
        double offY = point.y() - from.y() - clamped * dy;
        return Math.sqrt(offX * offX + offY * offY);
    }

    /** Returns the distance of a point from a polyline. */
    public static double distance(List<Point> line, Point point) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 1; i < line.size(); i++) {
            best = Math.min(best, distance(point, line.get(i - 1), line.get(i)));
        }
        return best;
    }

    /** Tells whether a segment has a point within a box. */
    public static boolean touches(Box box, Point from, Point to) {
        return touches(
                box.minX(), box.minY(), box.maxX(), box.maxY(), from.x(), from.y(), to.x(), to.y());
    }

    /** Tells whether a segment from (x1, y1) to (x2, y2) has a point within a box. */
    public static boolean touches(
            double minX,
            double minY,
            double maxX,
            double maxY,
            double x1,
            double y1,
            double x2,
            double y2) {
        // Asked millions of times: most segments are not near the box.
        if ((x1 > maxX && x2 > maxX)
                || (x1 < minX && x2 < minX)
                || (y1 > maxY && y2 > maxY)
                || (y1 < minY && y2 < minY)) {
            return false;
        }
        boolean startsWithin = x1 >= minX && x1 <= maxX && y1 >= minY && y1 <= maxY;
        boolean endsWithin = x2 >= minX && x2 <= maxX && y2 >= minY && y2 <= maxY;
        return startsWithin
                || endsWithin
                || cross(x1, y1, x2, y2, minX, minY, maxX, maxY)
                || cross(x1, y1, x2, y2, maxX, minY, minX, maxY);
    }

    /** Tells whether a polyline has a point within a box. */
    public static boolean touches(Box box, List<Point> line) {
        for (int i = 1; i < line.size(); i++) {
            if (touches(box, line.get(i - 1), line.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean cross(
            double ax,
            double ay,
            double bx,
            double by,
            double cx,
            double cy,
            double dx,
            double dy) {
        return turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0
                && turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0;
    }

    private static double turn(double ax, double ay, double bx, double by, double cx, double cy) {
        return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    }
}
