package org.entente.layout;

import java.util.Arrays;
import org.jgrapht.alg.drawing.model.Box2D;

/**
 * What makes a drawing of points and straight lines hard or easy to read, each as one number. Pure
 * functions: the positions must have every vertex of the skeleton, or an {@link
 * IllegalArgumentException} is thrown; no result is NaN, whatever coincides.
 */
public final class Readability {
    private Readability() {}

    /**
     * Counts the pairs of edges that cross: each has the ends of the other on its two sides. Edges
     * with a common end, edges that only touch and edges that run along each other do not cross.
     *
     * @param <V> the vertex type
     * @param skeleton the graph
     * @param positions where its vertices are
     * @return the number of crossings
     */
    public static <V> int crossings(Skeleton<V> skeleton, Positions<V> positions) {
        return new Lines(skeleton, positions).crossings();
    }

    /**
     * Counts the edges that pass a vertex they do not belong to.
     *
     * @param <V> the vertex type
     * @param skeleton the graph
     * @param positions where its vertices are
     * @param radius how near is too near, in the units of the positions; 0 or more
     * @return the number of edges with a foreign vertex nearer than the radius, or on the edge
     */
    public static <V> int edgesThroughVertices(
            Skeleton<V> skeleton, Positions<V> positions, double radius) {
        return new Lines(skeleton, positions).edgesWithin(radius);
    }

    /**
     * Measures how near an edge comes to a vertex it does not belong to.
     *
     * @param <V> the vertex type
     * @param skeleton the graph
     * @param positions where its vertices are
     * @return the least such distance; infinity if there is no edge with a foreign vertex
     */
    public static <V> double leastEdgeDistance(Skeleton<V> skeleton, Positions<V> positions) {
        return new Lines(skeleton, positions).leastEdgeDistance();
    }

    /**
     * Measures how near two vertices come to each other.
     *
     * @param <V> the vertex type
     * @param positions where the vertices are
     * @return the least distance of two vertices; infinity if there are fewer than two
     */
    public static <V> double leastVertexDistance(Positions<V> positions) {
        double[][] points =
                positions.points().values().stream()
                        .map(point -> new double[] {point.getX(), point.getY()})
                        .sorted((one, other) -> Double.compare(one[0], other[0]))
                        .toArray(double[][]::new);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.length; i++) {
            for (int j = i + 1; j < points.length && points[j][0] - points[i][0] < least; j++) {
                double dx = points[j][0] - points[i][0];
                double dy = points[j][1] - points[i][1];
                least = Math.min(least, Math.sqrt(dx * dx + dy * dy));
            }
        }
        return least;
    }

    /**
     * Measures how unlike the lengths of the edges are.
     *
     * @param <V> the vertex type
     * @param skeleton the graph
     * @param positions where its vertices are
     * @return the standard deviation of the lengths over their mean; 0 if all are alike
     */
    public static <V> double edgeLengthVariation(Skeleton<V> skeleton, Positions<V> positions) {
        double[] lengths = new Lines(skeleton, positions).lengths();
        double mean = Arrays.stream(lengths).average().orElse(0);
        if (mean == 0) {
            return 0;
        }
        double squares = 0;
        for (double length : lengths) {
            squares += (length - mean) * (length - mean);
        }
        return Math.sqrt(squares / lengths.length) / mean;
    }

    /**
     * Measures how evenly edges spread around their vertices: the least angle between two edges at
     * a vertex over the angle they would have if spread evenly, averaged over the vertices with two
     * edges or more. An edge without length has no direction and counts as an angle of 0.
     *
     * @param <V> the vertex type
     * @param skeleton the graph
     * @param positions where its vertices are
     * @return 0, edges coincide, to 1, evenly spread everywhere or nothing to spread
     */
    public static <V> double angularResolution(Skeleton<V> skeleton, Positions<V> positions) {
        return new Lines(skeleton, positions).angularResolution();
    }

    /**
     * Measures how well the proportions of the picture match those of an area.
     *
     * @param <V> the vertex type
     * @param positions where the vertices are
     * @param area the area
     * @return width over height of the one by that of the other, the smaller by the larger: 1,
     *     alike, to 0, one of them without width or height; 1 also if the picture is a point or
     *     empty
     */
    public static <V> double aspectFit(Positions<V> positions, Box2D area) {
        Box2D box = positions.bounds();
        if (box.getWidth() == 0 && box.getHeight() == 0) {
            return 1;
        }
        double one = box.getWidth() * area.getHeight();
        double other = box.getHeight() * area.getWidth();
        double larger = Math.max(one, other);
        return larger > 0 ? Math.min(one, other) / larger : 0;
    }

    /**
     * Measures how far distances on the plane are from distances in the graph: the mean over all
     * connected pairs of the squared relative error, at the scale where it is least (Ahmed,
     * Kobourov et al., "Size Should not Matter: Scale-invariant Stress Metrics", 2024, arXiv
     * 2408.04688), so that drawings of any size compare. The best scale has a closed form.
     *
     * @param <V> the vertex type
     * @param skeleton the graph, with its edge lengths
     * @param positions where its vertices are
     * @return 0, all distances exact, to 1, all vertices of each component at one point
     */
    public static <V> double stress(Skeleton<V> skeleton, Positions<V> positions) {
        Adjacency graph = skeleton.adjacency();
        double[][] at = skeleton.coordinates(positions);
        ShortestPaths paths = new ShortestPaths(graph);
        double[] row = new double[graph.order];
        double linear = 0;
        double square = 0;
        long pairs = 0;
        for (int i = 1; i < graph.order; i++) {
            paths.from(i, row);
            for (int j = 0; j < i; j++) {
                if (row[j] < Double.POSITIVE_INFINITY) {
                    double dx = (at[0][i] - at[0][j]) / row[j];
                    double dy = (at[1][i] - at[1][j]) / row[j];
                    double ratio = dx * dx + dy * dy;
                    linear += Math.sqrt(ratio);
                    square += ratio;
                    pairs++;
                }
            }
        }
        if (pairs == 0) {
            return 0;
        }
        // The sum of (scale * ratio - 1)^2 is least at scale = linear / square.
        return square > 0 ? Math.max(0, 1 - linear * (linear / square) / pairs) : 1;
    }
}
