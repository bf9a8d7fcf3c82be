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

    /** Tells whether two segments cross at an inner point of both. */
    public static boolean cross(Point a, Point b, Point c, Point d) {
        double abc = turn(a, b, c);
        double abd = turn(a, b, d);
        double cda = turn(c, d, a);
        double cdb = turn(c, d, b);
        return abc * abd < 0 && cda * cdb < 0;
    }

    /** Tells whether a segment has a point within a box. */
    public static boolean touches(Box box, Point from, Point to) {
        if (box.contains(from) || box.contains(to)) {
            return true;
        }
        Point topLeft = new Point(box.minX(), box.minY());
        Point topRight = new Point(box.maxX(), box.minY());
        Point bottomLeft = new Point(box.minX(), box.maxY());
        Point bottomRight = new Point(box.maxX(), box.maxY());
        return cross(from, to, topLeft, bottomRight) || cross(from, to, topRight, bottomLeft);
    }

    /** Tells whether a polyline has a point within a box. */
    public static boolean touches(Box box, List<Point> line) {
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point to = line.get(i);
            if (Math.min(from.x(), to.x()) <= box.maxX()
                    && Math.max(from.x(), to.x()) >= box.minX()
                    && Math.min(from.y(), to.y()) <= box.maxY()
                    && Math.max(from.y(), to.y()) >= box.minY()
                    && touches(box, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
