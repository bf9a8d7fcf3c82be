package org.entente.layout.untangle;

/**
 * The sizes of a graph's marks, in the units of the area.
 *
 * @param <V> the vertex type
 */
public interface MarkSizes<V> {

    /** The radius of a vertex's disc. */
    double radius(V vertex);

    /** The name below a vertex. */
    Extent name(V vertex);

    /** How many lines side by side join two vertices; at least 1. */
    int strands(V one, V other);

    /** The labels in the middle of the lines between two vertices, as one box. */
    Extent label(V one, V other);
}
