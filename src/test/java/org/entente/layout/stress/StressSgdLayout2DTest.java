package org.entente.layout.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.layout.stress.Layouts.AREA;
import static org.entente.layout.stress.Layouts.assertInsideArea;
import static org.entente.layout.stress.Layouts.distance;
import static org.entente.layout.stress.Layouts.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.layout.Measures;
import org.entente.layout.Places;
import org.entente.layout.Skeleton;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StressSgdLayout2DTest {
    @Nested
    class Components {
        /** Cycles of 9, 3, 7 and 4, three paths of 2, and 5 single vertices. */
        private final Graph<Integer, DefaultWeightedEdge> graph = Graphs.isolated(34);

        private final int[] sizes = {9, 3, 7, 4, 2, 2, 2};

        Components() {
            int first = 0;
            for (int size : sizes) {
                for (int v = 0; v < size; v++) {
                    graph.addEdge(first + v, first + (v + 1) % size);
                }
                first += size;
            }
        }

        private List<Box2D> boxes(Places<Integer> places) {
            List<Box2D> boxes = new ArrayList<>();
            int first = 0;
            for (int size : sizes) {
                boxes.add(box(places, first, first + size));
                first += size;
            }
            boxes.add(box(places, first, 34));
            return boxes;
        }

        private Box2D box(Places<Integer> places, int from, int to) {
            Map<Integer, Point2D> points = new LinkedHashMap<>(places.points());
            points.keySet().removeIf(v -> v < from || v >= to);
            return new Places<>(points).bounds();
        }

        @Test
        void theirBoxesAreAGapApart() {
            Places<Integer> places = layout(graph);
            double unit = distance(places, 23, 24);
            List<Box2D> boxes = boxes(places);
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Box2D one = boxes.get(i);
                    Box2D other = boxes.get(j);
                    double apartX =
                            Math.max(
                                    other.getMinX() - one.getMaxX(),
                                    one.getMinX() - other.getMaxX());
                    double apartY =
                            Math.max(
                                    other.getMinY() - one.getMaxY(),
                                    one.getMinY() - other.getMaxY());
                    assertThat(Math.max(apartX, apartY) / unit).isGreaterThan(0.98);
                }
            }
        }

        @Test
        void theyAreDrawnAtOneScale() {
            Places<Integer> places = layout(graph);
            double pair = distance(places, 23, 24);
            double triangle = distance(places, 9, 10);
            assertThat(triangle / pair).isCloseTo(1, within(0.02));
        }

        @Test
        void thePictureFitsItsArea() {
            Places<Integer> places = layout(graph);
            assertInsideArea(places);
            assertThat(places.points().keySet()).containsExactlyElementsOf(graph.vertexSet());
            assertThat(Measures.use(places, AREA)).isGreaterThan(0.5);
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
            Places<Integer> plain = layout(graph);
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
            Places<Integer> places = layout(Graphs.path(2));
            assertInsideArea(places);
            assertThat(places.of(0).getX() + places.of(1).getX()).isCloseTo(1400, within(1e-6));
            assertThat(places.of(0).getY() + places.of(1).getY()).isCloseTo(900, within(1e-6));
            assertThat(distance(places, 0, 1)).isGreaterThan(1200);
        }

        @Test
        void isolatedVerticesFormAGrid() {
            Places<Integer> places = layout(Graphs.isolated(12));
            assertInsideArea(places);
            Set<Double> columns = new HashSet<>();
            Set<Double> rows = new HashSet<>();
            for (int v = 0; v < 12; v++) {
                columns.add((double) Math.round(places.of(v).getX()));
                rows.add((double) Math.round(places.of(v).getY()));
            }
            assertThat(columns).hasSize(5);
            assertThat(rows).hasSize(3);
            assertThat(new HashSet<>(places.points().values())).hasSize(12);
        }
    }

    @Nested
    class Areas {
        @Test
        void aModelWithoutAnAreaIsRejected() {
            assertThatThrownBy(
                            () ->
                                    new StressSgdLayout2D<Integer, DefaultWeightedEdge>(
                                                    StressOptions.DEFAULT)
                                            .layout(Graphs.path(2), new MapLayoutModel2D<>(null)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void thePictureTouchesTwoSidesOfItsArea() {
            Places<Integer> places = layout(Graphs.grown(30, 2, 3));
            assertInsideArea(places);
            Box2D bounds = places.bounds();
            assertThat(Math.max(bounds.getWidth() / 1200, bounds.getHeight() / 800))
                    .isCloseTo(1, within(1e-9));
        }

        @Test
        void aPictureIsTurnedToUseTheArea() {
            // A line fills its area along the diagonal.
            Places<Integer> path = layout(Graphs.path(12));
            assertThat(distance(path, 0, 11)).isGreaterThan(0.97 * Math.hypot(1200, 800));
        }

        @Test
        void stretchingUsesMoreOfTheAreaAndNoMoreThanAllowed() {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.cycle(12);
            Box2D plain = layout(graph).bounds();
            Box2D stretched = layout(graph, StressOptions.DEFAULT.stretched()).bounds();
            assertThat(stretched.getHeight()).isCloseTo(plain.getHeight(), within(1e-6));
            assertThat(stretched.getWidth() / plain.getWidth()).isCloseTo(1.25, within(1e-6));
        }

        @Test
        void lengthsInAnotherUnitGiveTheSamePicture() {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.cycle(9);
            Places<Integer> large =
                    new StressSgdLayout2D<Integer, DefaultWeightedEdge>(
                                    StressOptions.DEFAULT, edge -> 250, () -> false)
                            .places(graph, AREA);
            for (int v = 1; v < 9; v++) {
                assertThat(distance(large, v - 1, v) / distance(large, 0, 8))
                        .isCloseTo(1, within(0.02));
            }
        }

        @Test
        void anAreaWithoutSizeTakesThePictureAtItsPoint() {
            Places<Integer> places =
                    new StressSgdLayout2D<Integer, DefaultWeightedEdge>(StressOptions.DEFAULT)
                            .places(Graphs.path(3), Box2D.of(4, 5, 0, 0));
            assertThat(places.points().values()).containsOnly(Point2D.of(4, 5));
        }

        @Test
        void optionsOutOfRangeAreRejected() {
            assertThatThrownBy(() -> new StressOptions(1, 0, 300, 1e-4, 1, 1500, 200))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("iterations");
            assertThatThrownBy(() -> new StressOptions(1, 60, -1, 1e-4, 1, 1500, 200))
                    .hasMessageContaining("settling");
            assertThatThrownBy(() -> new StressOptions(1, 60, 300, Double.NaN, 1, 1500, 200))
                    .hasMessageContaining("tolerance");
            for (double stretch : new double[] {0.99, 1.26}) {
                assertThatThrownBy(() -> new StressOptions(1, 60, 300, 1e-4, stretch, 1500, 200))
                        .hasMessageContaining("stretch");
            }
            for (int from : new int[] {1, 5001}) {
                assertThatThrownBy(() -> new StressOptions(1, 60, 300, 1e-4, 1, from, 200))
                        .hasMessageContaining("pivotsFrom");
            }
            assertThatThrownBy(() -> new StressOptions(1, 60, 300, 1e-4, 1, 1500, 1))
                    .hasMessageContaining("pivots");
        }

        @Test
        void aHurriedLayoutComesNearly() {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(120, 3, 1);
            Skeleton<Integer> skeleton = Skeleton.of(graph);
            StressOptions hurried = StressOptions.seeded(3).hurried();
            double usual = Measures.stress(skeleton, layout(graph, StressOptions.seeded(3)));

            assertThat(hurried.seed()).isEqualTo(3);
            assertThat(hurried.iterations()).isLessThan(StressOptions.DEFAULT.iterations());
            assertThat(Measures.stress(skeleton, layout(graph, hurried))).isLessThan(1.06 * usual);
        }

        @Test
        void theModelReceivesWhatPositionsReturns() {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(10, 2, 3);
            MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(AREA);
            new StressSgdLayout2D<Integer, DefaultWeightedEdge>(StressOptions.DEFAULT)
                    .layout(graph, model);
            assertThat(new Places<>(model.collect())).isEqualTo(layout(graph));
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
