package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.layout.stress.Graphs;
import org.entente.layout.stress.Layouts;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

/** The sweeps find what a comparison of everything with everything finds. */
class LinesTest {

    private static final int COUNT = 40;

    private final Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(COUNT, 2, 7);
    private final Skeleton<Integer> skeleton = Skeleton.of(graph);

    private static Positions<Integer> scattered(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Integer, Point2D> points = new LinkedHashMap<>();
        for (int v = 0; v < COUNT; v++) {
            points.put(
                    v, Point2D.of(50 + 300 * random.nextDouble(), 80 + 200 * random.nextDouble()));
        }
        return new Positions<>(points);
    }

    /** The distance of a vertex from an edge, by the nearest of many points of the edge. */
    private double distance(Positions<Integer> at, DefaultWeightedEdge edge, int vertex) {
        Point2D a = at.of(graph.getEdgeSource(edge));
        Point2D b = at.of(graph.getEdgeTarget(edge));
        Point2D p = at.of(vertex);
        double length = Math.hypot(b.getX() - a.getX(), b.getY() - a.getY());
        double along =
                ((p.getX() - a.getX()) * (b.getX() - a.getX())
                                + (p.getY() - a.getY()) * (b.getY() - a.getY()))
                        / length;
        if (along <= 0) {
            return Math.hypot(p.getX() - a.getX(), p.getY() - a.getY());
        }
        if (along >= length) {
            return Math.hypot(p.getX() - b.getX(), p.getY() - b.getY());
        }
        double square =
                Math.pow(p.getX() - a.getX(), 2) + Math.pow(p.getY() - a.getY(), 2) - along * along;
        return Math.sqrt(Math.max(0, square));
    }

    private double nearest(Positions<Integer> at, DefaultWeightedEdge edge) {
        double least = Double.POSITIVE_INFINITY;
        for (int v = 0; v < COUNT; v++) {
            if (v != graph.getEdgeSource(edge) && v != graph.getEdgeTarget(edge)) {
                least = Math.min(least, distance(at, edge, v));
            }
        }
        return least;
    }

    @Test
    void edgesThatComeNearAForeignVertexAreAllFound() {
        for (long seed = 1; seed <= 5; seed++) {
            Positions<Integer> at = scattered(seed);
            Lines lines = new Lines(skeleton, at);
            for (double radius : new double[] {0.5, 2, 5, 12, 40}) {
                long expected =
                        graph.edgeSet().stream().filter(e -> nearest(at, e) < radius).count();
                assertThat(lines.edgesWithin(radius)).as("within %s", radius).isEqualTo(expected);
            }
        }
    }

    @Test
    void theLeastDistanceOfAllIsFound() {
        for (long seed = 1; seed <= 5; seed++) {
            Positions<Integer> at = scattered(seed);
            double expected =
                    graph.edgeSet().stream().mapToDouble(e -> nearest(at, e)).min().orElseThrow();

            assertThat(new Lines(skeleton, at).leastEdgeDistance())
                    .isCloseTo(expected, within(1e-6));
        }
    }

    @Test
    void lengthsAreThoseOfTheEdges() {
        Positions<Integer> at = scattered(1);
        double[] expected =
                graph.edgeSet().stream()
                        .mapToDouble(
                                e ->
                                        Layouts.distance(
                                                at, graph.getEdgeSource(e), graph.getEdgeTarget(e)))
                        .sorted()
                        .toArray();
        double[] lengths = new Lines(skeleton, at).lengths();
        Arrays.sort(lengths);

        assertThat(lengths).containsExactly(expected, within(1e-9));
    }

    @Test
    void anglesAreSharesOfWhatAnEvenSpreadWouldGive() {
        // Three edges at 0, 40 and 100 degrees from a middle that is not the origin.
        Map<Integer, Point2D> points = new LinkedHashMap<>();
        points.put(0, Point2D.of(7, -3));
        int leaf = 1;
        for (double degrees : new double[] {0, 40, 100}) {
            double angle = Math.toRadians(degrees);
            points.put(leaf++, Point2D.of(7 + 5 * Math.cos(angle), -3 + 5 * Math.sin(angle)));
        }
        Lines lines = new Lines(Skeleton.of(Graphs.star(3)), new Positions<>(points));

        assertThat(lines.angularResolution()).isCloseTo(40.0 / 120, within(1e-9));
    }

    @Test
    void theMeanIsOfVerticesWithSeveralEdges() {
        // A bent path: 90 degrees at 1 and 135 at 2, each of at most 180; its ends have no angle.
        Map<Integer, Point2D> points = new LinkedHashMap<>();
        points.put(0, Point2D.of(0, 0));
        points.put(1, Point2D.of(4, 0));
        points.put(2, Point2D.of(4, 4));
        points.put(3, Point2D.of(1, 7));
        Lines lines = new Lines(Skeleton.of(Graphs.path(4)), new Positions<>(points));

        assertThat(lines.angularResolution()).isCloseTo((0.5 + 0.75) / 2, within(1e-9));
    }
}
