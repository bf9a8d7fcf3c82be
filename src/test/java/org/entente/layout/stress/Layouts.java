package org.entente.layout.stress;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.layout.Places;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;

/** What the tests of layouts share. */
public final class Layouts {
    private Layouts() {}

    public static final Box2D AREA = Box2D.of(100, 50, 1200, 800);

    public static Places<Integer> layout(Graph<Integer, DefaultWeightedEdge> graph) {
        return layout(graph, StressOptions.DEFAULT);
    }

    public static Places<Integer> layout(
            Graph<Integer, DefaultWeightedEdge> graph, StressOptions options) {
        return new StressSgdLayout2D<Integer, DefaultWeightedEdge>(options).places(graph, AREA);
    }

    public static double distance(Places<Integer> places, int a, int b) {
        Point2D one = places.of(a);
        Point2D other = places.of(b);
        return Math.hypot(one.getX() - other.getX(), one.getY() - other.getY());
    }

    public static void assertInsideArea(Places<?> places) {
        Box2D bounds = places.bounds();
        assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(AREA.getMinX() - 1e-6);
        assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(AREA.getMinY() - 1e-6);
        assertThat(bounds.getMaxX()).isLessThanOrEqualTo(AREA.getMaxX() + 1e-6);
        assertThat(bounds.getMaxY()).isLessThanOrEqualTo(AREA.getMaxY() + 1e-6);
    }
}
