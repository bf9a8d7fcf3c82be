package org.entente.layout.stress;

import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import org.entente.layout.AreaLayout2D;
import org.entente.layout.Frame;
import org.entente.layout.Places;
import org.entente.layout.Skeleton;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;

/**
 * Lays a graph out so that distances on the plane match distances in the graph: stress minimisation
 * by stochastic gradient descent (Zheng, Pawar, Goodman, "Graph Drawing by Stochastic Gradient
 * Descent", IEEE TVCG 2019, arXiv 1710.04626). Large components use the sparse stress of Ortmann,
 * Klimenta and Brandes (2016, arXiv 1608.08909).
 *
 * <p>Directions, loops and parallel edges play no part. Components are laid out apart and packed,
 * the largest in the middle; isolated vertices form a grid. The whole is scaled and centred into
 * the model's drawable area, which it touches on two sides at least: leave room for labels in the
 * area given.
 *
 * <p>The same graph, in the same vertex order, with the same options gives the same bits on every
 * machine. Vertices fixed in the model keep their place there and take no part in the fit.
 * Instances are immutable; a layout runs in the calling thread, which need not be that of a
 * toolkit.
 *
 * @param <V> the vertex type
 * @param <E> the edge type
 */
public final class StressSgdLayout2D<V, E> implements AreaLayout2D<V, E> {
    private final StressOptions options;
    private final ToDoubleFunction<? super E> length;
    private final BooleanSupplier cancelled;

    /**
     * Makes a layout in which all edges want the same length.
     *
     * @param options how it works
     */
    public StressSgdLayout2D(StressOptions options) {
        this(options, edge -> 1, () -> false);
    }

    /**
     * Makes a layout with lengths for the edges, which can be cancelled.
     *
     * @param options how it works
     * @param length gives the ideal length of an edge, finite and above 0; only ratios matter
     * @param cancelled asked once a pass, in the thread of the layout
     */
    public StressSgdLayout2D(
            StressOptions options, ToDoubleFunction<? super E> length, BooleanSupplier cancelled) {
        this.options = options;
        this.length = length;
        this.cancelled = cancelled;
    }

    /**
     * Lays a graph out.
     *
     * @param area where the picture goes
     * @return the places of all vertices, in the graph's order
     * @throws IllegalArgumentException if the area's sides are negative or an edge has no length
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    @Override
    public Places<V> places(Graph<V, E> graph, Box2D area) {
        Frame frame = Frame.of(area);
        return new StressProblem<>(Skeleton.of(graph, length), options).solve(frame, cancelled);
    }
}
