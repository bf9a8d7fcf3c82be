package org.entente.drawing.geometry;

/**
 * A point in world coordinates.
 *
 * @param x to the right
 * @param y down
 */
public record Point(double x, double y) {

    /**
     * Returns the distance to another point.
     *
     * @param other the other point
     * @return the Euclidean distance
     */
    public double distance(Point other) {
        double dx = other.x - x;
        double dy = other.y - y;
        // Not Math.hypot, which guards against overflow and is many times slower.
        return Math.sqrt(dx * dx + dy * dy);
    }

    /**
     * Returns the point moved by a vector.
     *
     * @param dx to the right
     * @param dy down
     */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /**
     * Returns a point on the straight line to another.
     *
     * @param other the other point
     * @param t 0 for this point, 1 for the other
     * @return the point between
     */
    public Point towards(Point other, double t) {
        return new Point(x + (other.x - x) * t, y + (other.y - y) * t);
    }
}
