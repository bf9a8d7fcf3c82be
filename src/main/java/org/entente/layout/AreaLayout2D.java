package org.entente.layout;

import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.LayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;

/**
 * A layout that needs no model, only the area to fill.
 *
 * @param <V> the vertex type
 * @param <E> the edge type
 */
public interface AreaLayout2D<V, E> extends LayoutAlgorithm2D<V, E> {

    /**
     * Lays a graph out.
     *
     * @param area where the picture goes
     * @return the places of all vertices, in the graph's order
     */
    Places<V> places(Graph<V, E> graph, Box2D area);

    /**
     * Places all vertices that are not fixed in the model.
     *
     * @throws IllegalArgumentException if the model has no drawable area
     */
    @Override
    default void layout(Graph<V, E> graph, LayoutModel2D<V> model) {
        Box2D area = model.getDrawableArea();
        if (area == null) {
            throw new IllegalArgumentException("The model has no drawable area");
        }
        places(graph, area).writeTo(model);
    }
}
