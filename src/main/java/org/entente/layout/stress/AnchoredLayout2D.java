package org.entente.layout.stress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.entente.layout.Discs;
import org.entente.layout.Positions;
import org.entente.layout.Prng;
import org.entente.layout.Skeleton;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.LayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * Lays out a graph of which some vertices have a place of their own, such as countries on a map.
 * The others are put by stress majorization with those places held (Gansner, Koren and North,
 * "Graph Drawing by Stress Majorization", GD 2004), a step of the graph counting as the distance
 * asked for. Then discs that come too near each other are pushed apart, and those with a place are
 * drawn back to it, until all are apart and each is as near its place as it can be.
 *
 * <p>The same graph gives the same bits each time. Instances are immutable.
 *
 * @param <V> the vertex type
 * @param <E> the edge type
 */
public final class AnchoredLayout2D<V, E> implements LayoutAlgorithm2D<V, E> {

    private final Map<V, Point2D> anchors;
    private final ToDoubleFunction<? super V> radius;
    private final double gap;
    private final double step;
    private final long seed;

    /**
     * Makes a layout.
     *
     * @param anchors the places of those vertices that have one, in the coordinates of the area
     * @param radius the radius of the disc of a vertex
     * @param gap the least distance between the borders of two discs, as far as the area has room
     * @param step how far a vertex without a place shall be from a neighbour
     * @param seed another may give another layout of the vertices without a place
     */
    public AnchoredLayout2D(
            Map<V, Point2D> anchors,
            ToDoubleFunction<? super V> radius,
            double gap,
            double step,
            long seed) {
        this.anchors = new LinkedHashMap<>(anchors);
        this.radius = radius;
        this.gap = gap;
        this.step = step;
        this.seed = seed;
    }

    /**
     * Places all vertices. Those fixed in the model stay, and others keep off them.
     *
     * @throws IllegalArgumentException if the model has no drawable area
     */
    @Override
    public void layout(Graph<V, E> graph, LayoutModel2D<V> model) {
        Box2D area = model.getDrawableArea();
        if (area == null) {
            throw new IllegalArgumentException("The model has no drawable area");
        }
        Map<V, Point2D> fixed = new LinkedHashMap<>();
        for (V vertex : graph.vertexSet()) {
            Point2D point = model.get(vertex);
            if (point != null && model.isFixed(vertex)) {
                fixed.put(vertex, point);
            }
        }
        positions(graph, area, fixed).writeTo(model);
    }

    /**
     * Lays a graph out without a model.
     *
     * @param graph the graph
     * @param area where the centres of the vertices must lie
     * @param fixed vertices that must not move, and where they are
     * @return the positions of all vertices, in the graph's order
     */
    public Positions<V> positions(Graph<V, E> graph, Box2D area, Map<V, Point2D> fixed) {
        Skeleton<V> skeleton = Skeleton.of(graph);
        List<V> vertices = skeleton.vertices();
        int count = vertices.size();
        Discs discs = new Discs(area, gap, count);
        boolean[] free = new boolean[count];
        for (int i = 0; i < count; i++) {
            V vertex = vertices.get(i);
            Point2D point = fixed.getOrDefault(vertex, anchors.get(vertex));
            discs.radius[i] = radius.applyAsDouble(vertex);
            discs.fixed[i] = fixed.containsKey(vertex);
            free[i] = point == null;
            if (point != null) {
                discs.put(i, point.getX(), point.getY());
                discs.anchor(i, point.getX(), point.getY());
            }
        }
        new HeldStress(skeleton.adjacency(), discs, free, step).settle(new Prng(seed), area);
        for (int i = 0; i < count; i++) {
            if (free[i]) {
                discs.anchor(i, discs.x[i], discs.y[i]);
            }
        }
        discs.separate();
        Map<V, Point2D> points = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            points.put(vertices.get(i), Point2D.of(discs.x[i], discs.y[i]));
        }
        return new Positions<>(points);
    }
}
