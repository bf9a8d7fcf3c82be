package org.entente.drawing.geometry;

import java.util.List;

/**
 * A rectangle with sides along the axes, in world coordinates.
 *
 * @param minX its left side
 * @param minY its upper side
 * @param width its width, not negative
 * @param height its height, not negative
 */
public record Box(double minX, double minY, double width, double height) {

    /**
     * Makes the box of a size around a point.
     *
     * @param centre its middle
     */
    public static Box around(Point centre, double width, double height) {
        return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    /** Returns the least box that holds all of some points, of which there is at least one. */
    public static Box around(List<Point> points) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            minX = Math.min(minX, point.x());
            minY = Math.min(minY, point.y());
            maxX = Math.max(maxX, point.x());
            maxY = Math.max(maxY, point.y());
        }
        return new Box(minX, minY, maxX - minX, maxY - minY);
    }

    /** Returns the x coordinate of the right side. */
    public double maxX() {
        return minX + width;
    }

    /** Returns the y coordinate of the lower side. */
    public double maxY() {
        return minY + height;
    }

    /** Returns the middle. */
    public Point centre() {
        return new Point(minX + width / 2, minY + height / 2);
    }

    /**
     * Returns the box grown on every side.
     *
     * @param by how far each side moves out; in, where negative
     * @return the grown box, never of negative size
     */
    public Box grow(double by) {
        return around(centre(), Math.max(0, width + 2 * by), Math.max(0, height + 2 * by));
    }

    /** Returns the smallest box around this and another. */
    public Box union(Box other) {
        double x = Math.min(minX, other.minX);
        double y = Math.min(minY, other.minY);
        return new Box(
                x, y, Math.max(maxX(), other.maxX()) - x, Math.max(maxY(), other.maxY()) - y);
    }

    /** Tells whether two boxes share some area; touching sides do not count. */
    public boolean overlaps(Box other) {
        return minX < other.maxX()
                && other.minX < maxX()
                && minY < other.maxY()
                && other.minY < maxY();
    }

    /** Tells whether two boxes have a point in common, borders included. */
    public boolean touches(Box other) {
        return minX <= other.maxX()
                && other.minX <= maxX()
                && minY <= other.maxY()
                && other.minY <= maxY();
    }

    /**
     * Tells whether a disc shares some area with the box.
     *
     * @param centre the disc's centre
     * @return whether they overlap
     */
    public boolean overlapsDisc(Point centre, double radius) {
        return distance(centre) < radius;
    }

    /** Returns how far a point is from the box; 0 inside. */
    public double distance(Point point) {
        double dx = Math.max(0, Math.max(minX - point.x(), point.x() - maxX()));
        double dy = Math.max(0, Math.max(minY - point.y(), point.y() - maxY()));
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Tells whether a point is in the box, its sides included. */
    public boolean contains(Point point) {
        return point.x() >= minX && point.x() <= maxX() && point.y() >= minY && point.y() <= maxY();
    }

    /** Tells whether another box is wholly inside this one. */
    public boolean contains(Box other) {
        return other.minX >= minX
                && other.minY >= minY
                && other.maxX() <= maxX()
                && other.maxY() <= maxY();
    }
}
