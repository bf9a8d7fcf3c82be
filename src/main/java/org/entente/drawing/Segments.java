package org.entente.drawing;

import java.util.List;

/** Straight pieces of lines: distances and crossings. */
final class Segments {

    private Segments() {}

    /** Returns the distance of a point from the segment between two others. */
    static double distance(Point point, Point from, Point to) {
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
    static double distance(List<Point> line, Point point) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 1; i < line.size(); i++) {
            best = Math.min(best, distance(point, line.get(i - 1), line.get(i)));
        }
        return best;
    }

    /** Tells whether two segments cross at an inner point of both. */
    static boolean cross(Point a, Point b, Point c, Point d) {
        double abc = turn(a, b, c);
        double abd = turn(a, b, d);
        double cda = turn(c, d, a);
        double cdb = turn(c, d, b);
        return abc * abd < 0 && cda * cdb < 0;
    }

    /**
     * Counts the crossings of two polylines, those in a corner of one or both included; that both
     * begin or end in the same point is none.
     */
    static int crossings(List<Point> one, List<Point> other) {
        int count = 0;
        for (int i = 1; i < one.size(); i++) {
            Point a = one.get(i - 1);
            Point b = one.get(i);
            for (int j = 1; j < other.size(); j++) {
                Point c = other.get(j - 1);
                Point d = other.get(j);
                if (mayMeet(a, b, c, d)
                        && changesSide(turn(a, b, c), turn(a, b, d))
                        && changesSide(turn(c, d, a), turn(c, d, b))
                        && !haveEndInCommon(one, other, i, j)) {
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean mayMeet(Point a, Point b, Point c, Point d) {
        return Math.min(a.x(), b.x()) <= Math.max(c.x(), d.x())
                && Math.min(c.x(), d.x()) <= Math.max(a.x(), b.x())
                && Math.min(a.y(), b.y()) <= Math.max(c.y(), d.y())
                && Math.min(c.y(), d.y()) <= Math.max(a.y(), b.y());
    }

    /** A point on the line counts as to its left, so that a corner on it is passed just once. */
    private static boolean changesSide(double from, double to) {
        return from < 0 != to < 0;
    }

    private static boolean haveEndInCommon(
            List<Point> one, List<Point> other, int pieceOfOne, int pieceOfOther) {
        for (int end : new int[] {0, one.size() - 1}) {
            for (int otherEnd : new int[] {0, other.size() - 1}) {
                if (pieceOfOne == Math.max(1, end)
                        && pieceOfOther == Math.max(1, otherEnd)
                        && one.get(end).equals(other.get(otherEnd))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether a segment has a point within a box. */
    static boolean touches(Box box, Point from, Point to) {
        if (box.contains(from) || box.contains(to)) {
            return true;
        }
        Point topLeft = new Point(box.minX(), box.minY());
        Point topRight = new Point(box.maxX(), box.minY());
        Point bottomLeft = new Point(box.minX(), box.maxY());
        Point bottomRight = new Point(box.maxX(), box.maxY());
        return cross(from, to, topLeft, bottomRight) || cross(from, to, topRight, bottomLeft);
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
