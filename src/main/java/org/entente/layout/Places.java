package org.entente.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * Where each vertex of a drawing is, in the order the vertices were given. The y axis points the
 * way the drawing's does; nothing here depends on it.
 *
 * @param <V> the vertex type
 * @param points the point of each vertex, in world coordinates
 */
public record Places<V>(Map<V, Point2D> points) {

    /**
     * Copies the points, keeping their order.
     *
     * @throws IllegalArgumentException if a coordinate is not finite
     */
    public Places {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        points.forEach(
                (vertex, point) -> {
                    if (!Double.isFinite(point.getX()) || !Double.isFinite(point.getY())) {
                        throw new IllegalArgumentException(vertex + " is at " + point);
                    }
                });
    }

    /**
     * Finds a vertex's point.
     *
     * @throws IllegalArgumentException if the vertex has no place
     */
    public Point2D of(V vertex) {
        Point2D point = points.get(vertex);
        if (point == null) {
            throw new IllegalArgumentException("No place for " + vertex);
        }
        return point;
    }

    /**
     * Returns the smallest box, sides along the axes, around all points; without size at the origin
     * if there is no point.
     */
    public Box2D bounds() {
        if (points.isEmpty()) {
            return Box2D.of(0, 0, 0, 0);
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point2D point : points.values()) {
            left = Math.min(left, point.getX());
            right = Math.max(right, point.getX());
            top = Math.min(top, point.getY());
            bottom = Math.max(bottom, point.getY());
        }
        return Box2D.of(left, top, right - left, bottom - top);
    }

    /**
     * Moves every point.
     *
     * @param dx along the x axis
     * @param dy along the y axis
     */
    public Places<V> translate(double dx, double dy) {
        return map(point -> Point2D.of(point.getX() + dx, point.getY() + dy));
    }

    /**
     * Scales about the origin, each axis by its own factor.
     *
     * @param factorX the factor of the x axis
     * @param factorY the factor of the y axis
     */
    public Places<V> scale(double factorX, double factorY) {
        return map(point -> Point2D.of(point.getX() * factorX, point.getY() * factorY));
    }

    /** Writes the points to a layout model. Vertices fixed in the model stay where they are. */
    public void writeTo(LayoutModel2D<V> model) {
        points.forEach(
                (vertex, point) -> {
                    if (!model.isFixed(vertex)) {
                        model.put(vertex, point);
                    }
                });
    }

    private Places<V> map(UnaryOperator<Point2D> change) {
        Map<V, Point2D> changed = new LinkedHashMap<>();
        points.forEach((vertex, point) -> changed.put(vertex, change.apply(point)));
        return new Places<>(changed);
    }
}
