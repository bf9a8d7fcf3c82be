package org.entente.layout;

import java.util.function.ToDoubleFunction;
import org.entente.layout.stress.MultiStart;
import org.jgrapht.alg.drawing.model.Box2D;

/**
 * The readability of a straight-line drawing, measure by measure, and as one number.
 *
 * @param crossings as {@link Readability#crossings}
 * @param edgesThroughVertices as {@link Readability#edgesThroughVertices}
 * @param edgeLengthVariation as {@link Readability#edgeLengthVariation}
 * @param angularResolution as {@link Readability#angularResolution}
 * @param aspectFit as {@link Readability#aspectFit}
 * @param stress as {@link Readability#stress}
 */
public record LayoutScore(
        int crossings,
        int edgesThroughVertices,
        double edgeLengthVariation,
        double angularResolution,
        double aspectFit,
        double stress) {

    /**
     * Measures a drawing.
     *
     * @param <V> the vertex type
     * @param skeleton the graph
     * @param positions where its vertices are, fitted into the area
     * @param area the area
     * @param radius how near an edge may come to a foreign vertex, in the units of the positions
     * @return its score
     */
    public static <V> LayoutScore of(
            Skeleton<V> skeleton, Positions<V> positions, Box2D area, double radius) {
        return new LayoutScore(
                Readability.crossings(skeleton, positions),
                Readability.edgesThroughVertices(skeleton, positions, radius),
                Readability.edgeLengthVariation(skeleton, positions),
                Readability.angularResolution(skeleton, positions),
                Readability.aspectFit(positions, area),
                Readability.stress(skeleton, positions));
    }

    /**
     * Gives a cost function for {@link MultiStart}.
     *
     * @param <V> the vertex type
     * @param skeleton the graph
     * @param area the area
     * @param radius as in {@link #of}
     * @return the cost of positions of that graph in that area; safe to call from any thread
     */
    public static <V> ToDoubleFunction<Positions<V>> costIn(
            Skeleton<V> skeleton, Box2D area, double radius) {
        return positions -> of(skeleton, positions, area, radius).cost();
    }

    /**
     * Weighs the measures. The unit is one crossing; an edge through a vertex misleads, and costs
     * three. The others lie between 0 and about 1 and settle what these leave open: stress 10,
     * uneven lengths 5, narrow angles 3, a picture that wastes its area 2.
     *
     * @return the cost; the lower, the more readable
     */
    public double cost() {
        return crossings
                + 3.0 * edgesThroughVertices
                + 10 * stress
                + 5 * edgeLengthVariation
                + 3 * (1 - angularResolution)
                + 2 * (1 - aspectFit);
    }
}
