package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StressSgdLayout2DTest {
    private static final Box2D AREA = Box2D.of(100, 50, 1200, 800);

    private static Positions<Integer> layout(Graph<Integer, DefaultWeightedEdge> graph) {
        return layout(graph, StressOptions.DEFAULT);
    }

    private static Positions<Integer> layout(
            Graph<Integer, DefaultWeightedEdge> graph, StressOptions options) {
        return new StressSgdLayout2D<Integer, DefaultWeightedEdge>(options).positions(graph, AREA);
    }

    private static double distance(Positions<Integer> positions, int a, int b) {
        Point2D one = positions.of(a);
        Point2D other = positions.of(b);
        return Math.hypot(one.getX() - other.getX(), one.getY() - other.getY());
    }

    private static void assertInsideArea(Positions<?> positions) {
        Box2D bounds = positions.bounds();
        assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(AREA.getMinX() - 1e-6);
        assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(AREA.getMinY() - 1e-6);
        assertThat(bounds.getMaxX()).isLessThanOrEqualTo(AREA.getMaxX() + 1e-6);
        assertThat(bounds.getMaxY()).isLessThanOrEqualTo(AREA.getMaxY() + 1e-6);
    }

    @Nested
    class ExactlyEmbeddable {
        @Test
        void aPathKeepsAllItsDistances() {
            for (int n : new int[] {2, 3, 5, 10, 30}) {
                Positions<Integer> positions = layout(Graphs.path(n));
                double unit = distance(positions, 0, n - 1) / (n - 1);
                for (int a = 0; a < n; a++) {
                    for (int b = 0; b < a; b++) {
                        assertThat(distance(positions, a, b) / unit / (a - b))
                                .as("path of %d: %d to %d", n, a, b)
                                .isCloseTo(1, within(0.02));
                    }
                }
            }
        }

        @Test
        void aWeightedPathKeepsAllItsDistances() {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.path(5);
            double[] at = {0, 3, 4, 8, 10};
            for (int v = 1; v < 5; v++) {
                graph.setEdgeWeight(v - 1, v, at[v] - at[v - 1]);
            }
            Positions<Integer> positions =
                    new StressSgdLayout2D<Integer, DefaultWeightedEdge>(
                                    StressOptions.DEFAULT, graph::getEdgeWeight, () -> false)
                            .positions(graph, AREA);
            double unit = distance(positions, 0, 4) / 10;
            for (int a = 0; a < 5; a++) {
                for (int b = 0; b < a; b++) {
                    assertThat(distance(positions, a, b) / unit / (at[a] - at[b]))
                            .isCloseTo(1, within(0.02));
                }
            }
        }

        @Test
        void aCycleIsARegularPolygon() {
            for (int n : new int[] {3, 4, 5, 8, 12, 24}) {
                Positions<Integer> positions = layout(Graphs.cycle(n));
                for (int hop = 1; hop <= n / 2; hop++) {
                    double expected = 0;
                    for (int v = 0; v < n; v++) {
                        expected += distance(positions, v, (v + hop) % n) / n;
                    }
                    for (int v = 0; v < n; v++) {
                        assertThat(distance(positions, v, (v + hop) % n) / expected)
                                .as("cycle of %d: %d over %d", n, v, hop)
                                .isCloseTo(1, within(0.02));
                    }
                }
            }
        }
    }

    @Nested
    class Determinism {
        private final Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(40, 2, 7);

        @Test
        void theSameSeedGivesTheSameBits() {
            assertThat(layout(graph, StressOptions.seeded(5)))
                    .isEqualTo(layout(graph, StressOptions.seeded(5)));
        }

        @Test
        void anotherSeedGivesAnotherPicture() {
            assertThat(layout(graph, StressOptions.seeded(5)))
                    .isNotEqualTo(layout(graph, StressOptions.seeded(6)));
        }

        @Test
        void parallelEdgesLoopsAndDirectionsPlayNoPart() {
            Positions<Integer> plain = layout(graph);
            List<DefaultWeightedEdge> edges = new ArrayList<>(graph.edgeSet());
            for (DefaultWeightedEdge edge : edges.subList(0, 20)) {
                graph.addEdge(graph.getEdgeTarget(edge), graph.getEdgeSource(edge));
                graph.addEdge(graph.getEdgeSource(edge), graph.getEdgeSource(edge));
            }
            assertThat(layout(graph)).isEqualTo(plain);
        }
    }

    @Nested
    class SmallGraphs {
        @Test
        void anEmptyGraphHasNoPositions() {
            assertThat(layout(Graphs.isolated(0)).points()).isEmpty();
        }

        @Test
        void aSingleVertexIsInTheMiddle() {
            assertThat(layout(Graphs.isolated(1)).of(0)).isEqualTo(Point2D.of(700, 450));
        }

        @Test
        void twoVerticesFillTheAreaAboutItsMiddle() {
            Positions<Integer> positions = layout(Graphs.path(2));
            assertInsideArea(positions);
            assertThat(positions.of(0).getX() + positions.of(1).getX())
                    .isCloseTo(1400, within(1e-6));
            assertThat(positions.of(0).getY() + positions.of(1).getY())
                    .isCloseTo(900, within(1e-6));
            assertThat(distance(positions, 0, 1)).isGreaterThan(1200);
        }

        @Test
        void aLongestUnitKeepsTwoVerticesTogether() {
            Positions<Integer> positions =
                    layout(Graphs.path(2), StressOptions.DEFAULT.withUnit(90));
            assertThat(distance(positions, 0, 1)).isCloseTo(90, within(0.1));
        }

        @Test
        void isolatedVerticesFormAGrid() {
            Positions<Integer> positions = layout(Graphs.isolated(12));
            assertInsideArea(positions);
            Set<Double> columns = new HashSet<>();
            Set<Double> rows = new HashSet<>();
            for (int v = 0; v < 12; v++) {
                columns.add((double) Math.round(positions.of(v).getX()));
                rows.add((double) Math.round(positions.of(v).getY()));
            }
            assertThat(columns).hasSize(5);
            assertThat(rows).hasSize(3);
            assertThat(new HashSet<>(positions.points().values())).hasSize(12);
        }
    }

    @Nested
    class Areas {
        @Test
        void aModelWithoutAnAreaIsRejected() {
            assertThatThrownBy(
                            () ->
                                    new StressSgdLayout2D<Integer, DefaultWeightedEdge>()
                                            .layout(Graphs.path(2), new MapLayoutModel2D<>(null)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void thePictureTouchesTwoSidesOfItsArea() {
            Positions<Integer> positions = layout(Graphs.grown(30, 2, 3));
            assertInsideArea(positions);
            Box2D bounds = positions.bounds();
            assertThat(Math.max(bounds.getWidth() / 1200, bounds.getHeight() / 800))
                    .isCloseTo(1, within(1e-9));
        }

        @Test
        void theModelReceivesWhatPositionsReturns() {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(10, 2, 3);
            MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(AREA);
            new StressSgdLayout2D<Integer, DefaultWeightedEdge>().layout(graph, model);
            assertThat(Positions.of(graph.vertexSet(), model)).isEqualTo(layout(graph));
        }
    }

    @Nested
    class Cancelling {
        @Test
        void aCancelledLayoutLeavesTheModelAsItWas() {
            AtomicInteger asked = new AtomicInteger();
            MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(AREA);
            StressSgdLayout2D<Integer, DefaultWeightedEdge> layout =
                    new StressSgdLayout2D<>(
                            StressOptions.DEFAULT, edge -> 1, () -> asked.incrementAndGet() > 3);
            assertThatThrownBy(() -> layout.layout(Graphs.grown(30, 2, 1), model))
                    .isInstanceOf(CancellationException.class);
            assertThat(asked).hasValue(4);
            assertThat(model.collect()).isEmpty();
        }
    }
}
