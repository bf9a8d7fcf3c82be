package org.entente.drawing.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts polygons to a box, one side after the other (Sutherland and Hodgman, "Reentrant Polygon
 * Clipping", CACM 1974).
 */
public final class PolygonClip {

    private PolygonClip() {}

    /** Returns the part of a polygon in a box; empty if there is none. */
    public static List<Point> to(Box box, List<Point> polygon) {
        List<Point> left = keep(polygon, 1, 0, box.minX());
        List<Point> right = keep(left, -1, 0, -box.maxX());
        List<Point> top = keep(right, 0, 1, box.minY());
        return keep(top, 0, -1, -box.maxY());
    }

    /** Keeps the side where ax + by is at least a limit. */
    private static List<Point> keep(List<Point> polygon, double a, double b, double limit) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < polygon.size(); i++) {
            Point point = polygon.get(i);
            Point before = polygon.get((i + polygon.size() - 1) % polygon.size());
            double here = a * point.x() + b * point.y() - limit;
            double there = a * before.x() + b * before.y() - limit;
            if (here >= 0 != there >= 0) {
                kept.add(before.towards(point, there / (there - here)));
            }
            if (here >= 0) {
                kept.add(point);
            }
        }
        return kept;
    }
}
