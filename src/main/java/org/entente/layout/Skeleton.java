package org.entente.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * The part of a graph that a straight-line drawing shows: its vertices in order and which pairs are
 * joined, without directions, loops and parallel edges. An immutable copy; thread-safe even while
 * the graph changes.
 *
 * @param <V> the vertex type
 */
public final class Skeleton<V> {
    private final List<V> vertices;
    private final Adjacency adjacency;

    private Skeleton(List<V> vertices, Adjacency adjacency) {
        this.vertices = vertices;
        this.adjacency = adjacency;
    }

    /**
     * Copies a graph, every edge with length 1.
     *
     * @param <V> the vertex type
     */
    public static <V> Skeleton<V> of(Graph<V, ?> graph) {
        return of(graph, edge -> 1);
    }

    /**
     * Copies a graph with a length for every edge. Of parallel edges the shortest counts.
     *
     * @param <V> the vertex type
     * @param <E> the edge type
     * @param length gives the ideal length of an edge, finite and above 0
     * @throws IllegalArgumentException if a length is not finite or not above 0
     */
    public static <V, E> Skeleton<V> of(Graph<V, E> graph, ToDoubleFunction<? super E> length) {
        List<V> vertices = new ArrayList<>(graph.vertexSet());
        Map<V, Integer> numbers = new HashMap<>();
        vertices.forEach(vertex -> numbers.put(vertex, numbers.size()));
        List<E> edges = new ArrayList<>(graph.edgeSet());
        int[] sources = new int[edges.size()];
        int[] targets = new int[edges.size()];
        double[] lengths = new double[edges.size()];
        for (int e = 0; e < sources.length; e++) {
            E edge = edges.get(e);
            sources[e] = number(numbers, graph.getEdgeSource(edge));
            targets[e] = number(numbers, graph.getEdgeTarget(edge));
            lengths[e] = length.applyAsDouble(edge);
            if (!(lengths[e] > 0 && lengths[e] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Edge " + edge + " has length " + lengths[e]);
            }
        }
        return new Skeleton<>(
                List.copyOf(vertices), Adjacency.of(vertices.size(), sources, targets, lengths));
    }

    private static <V> int number(Map<V, Integer> numbers, V vertex) {
        Integer number = numbers.get(vertex);
        if (number == null) {
            throw new IllegalArgumentException("An edge ends at an unknown vertex: " + vertex);
        }
        return number;
    }

    /**
     * Lists the vertices.
     *
     * @return the vertices, in the graph's order
     */
    public List<V> vertices() {
        return vertices;
    }

    /**
     * Counts the joined pairs.
     *
     * @return the number of edges, parallel ones counted once and loops not at all
     */
    public int edgeCount() {
        return adjacency.size();
    }

    public Adjacency adjacency() {
        return adjacency;
    }

    /** The coordinates of the vertices: x first, then y. */
    public double[][] coordinates(Places<V> places) {
        double[][] coordinates = new double[2][vertices.size()];
        for (int i = 0; i < vertices.size(); i++) {
            Point2D point = places.of(vertices.get(i));
            coordinates[0][i] = point.getX();
            coordinates[1][i] = point.getY();
        }
        return coordinates;
    }
}
