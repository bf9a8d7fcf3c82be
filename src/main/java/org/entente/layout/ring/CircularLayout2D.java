package org.entente.layout.ring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.layout.AreaLayout2D;
import org.entente.layout.Places;
import org.entente.layout.Skeleton;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * Lays a graph out on a circle, group by group, with a gap between two groups. The order within the
 * groups, and that of the groups, is chosen for few crossings by circular sifting (Baur and
 * Brandes, "Crossing Reduction in Circular Layouts", WG 2004).
 *
 * <p>The circle fills the area as an ellipse, the longer axis at most {@value #MAX_STRETCH} times
 * the other. The same graph, in the same vertex order, gives the same bits each time. Instances are
 * immutable.
 *
 * @param <V> the vertex type
 * @param <E> the edge type
 */
public final class CircularLayout2D<V, E> implements AreaLayout2D<V, E> {

    /** The largest ratio of the ellipse's axes. */
    public static final double MAX_STRETCH = 1.8;

    /** The gap between two groups, in multiples of a vertex's arc. */
    private static final double GAP = 0.5;

    private final Function<? super V, ?> group;
    private final double turn;

    /**
     * @param group names the group of a vertex; a group is what is equal
     * @param turn how far the circle is turned, in radians, clockwise where y points down
     */
    public CircularLayout2D(Function<? super V, ?> group, double turn) {
        this.group = group;
        this.turn = turn;
    }

    /**
     * Lays a graph out.
     *
     * @param area what the circle fills, as far as the stretch allows
     * @return the places of all vertices, in the graph's order; a single vertex in the middle
     */
    @Override
    public Places<V> places(Graph<V, E> graph, Box2D area) {
        Skeleton<V> skeleton = Skeleton.of(graph);
        CircularOrder sifted = sift(skeleton);
        List<Integer> order = sifted.order();
        double gaps = sifted.groups() > 1 ? GAP * sifted.groups() : 0;
        double step = 2 * Math.PI / Math.max(1, order.size() + gaps);
        double across = Math.min(area.getWidth(), area.getHeight() * MAX_STRETCH) / 2;
        double down = Math.min(area.getHeight(), area.getWidth() * MAX_STRETCH) / 2;
        double size = order.size() > 1 ? 1 : 0;
        Point2D[] points = new Point2D[order.size()];
        double angle = turn - Math.PI / 2;
        for (int i = 0; i < points.length; i++) {
            if (i > 0 && !sifted.together(order.get(i - 1), order.get(i))) {
                angle += GAP * step;
            }
            points[order.get(i)] =
                    Point2D.of(
                            area.getMinX()
                                    + area.getWidth() / 2
                                    + size * across * StrictMath.cos(angle),
                            area.getMinY()
                                    + area.getHeight() / 2
                                    + size * down * StrictMath.sin(angle));
            angle += step;
        }
        Map<V, Point2D> placed = new LinkedHashMap<>();
        for (int v = 0; v < points.length; v++) {
            placed.put(skeleton.vertices().get(v), points[v]);
        }
        return new Places<>(placed);
    }

    private CircularOrder sift(Skeleton<V> skeleton) {
        Map<Object, Integer> numbers = new LinkedHashMap<>();
        int[] groups = new int[skeleton.vertices().size()];
        for (int v = 0; v < groups.length; v++) {
            Object name = group.apply(skeleton.vertices().get(v));
            groups[v] = numbers.computeIfAbsent(name, key -> numbers.size());
        }
        CircularOrder order = new CircularOrder(skeleton.adjacency(), groups, numbers.size());
        order.sift();
        return order;
    }
}
