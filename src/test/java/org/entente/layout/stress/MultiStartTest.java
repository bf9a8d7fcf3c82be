package org.entente.layout.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToDoubleFunction;
import org.entente.layout.Positions;
import org.entente.layout.Readability;
import org.entente.layout.Skeleton;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

class MultiStartTest {
    private static final Box2D AREA = Box2D.of(900, 600);

    private final Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(24, 2, 11);
    private final Skeleton<Integer> skeleton = Skeleton.of(graph);

    private double crossings(Positions<Integer> positions) {
        return Readability.crossings(skeleton, positions);
    }

    private Positions<Integer> best(
            int starts, int threads, ToDoubleFunction<Positions<Integer>> cost) {
        return new MultiStart<Integer, DefaultWeightedEdge>(
                        StressOptions.DEFAULT, starts, threads, cost)
                .positions(graph, AREA);
    }

    @Test
    void oneStartIsThePlainLayout() {
        assertThat(best(1, 2, this::crossings))
                .isEqualTo(
                        new StressSgdLayout2D<Integer, DefaultWeightedEdge>()
                                .positions(graph, AREA));
    }

    @Test
    void theCheapestPictureOfAllStartsIsKept() {
        List<Positions<Integer>> seen = new ArrayList<>();
        Positions<Integer> best =
                best(
                        20,
                        1,
                        positions -> {
                            seen.add(positions);
                            return crossings(positions);
                        });
        assertThat(seen).hasSize(20).doesNotHaveDuplicates();
        double least = seen.stream().mapToDouble(this::crossings).min().orElseThrow();
        double first = crossings(seen.get(0));
        assertThat(crossings(best)).isEqualTo(least).isLessThan(first);
    }

    @Test
    void theNumberOfThreadsDoesNotShow() {
        Positions<Integer> alone = best(12, 1, this::crossings);
        assertThat(best(12, 2, this::crossings)).isEqualTo(alone);
        assertThat(best(12, 5, this::crossings)).isEqualTo(alone);
    }

    @Test
    void ofEquallyGoodPicturesTheEarliestStartIsKept() {
        assertThat(best(12, 3, positions -> 1)).isEqualTo(best(1, 1, this::crossings));
    }

    @Test
    void aCostThatIsNoNumberIsTheWorst() {
        Positions<Integer> first = best(1, 1, this::crossings);
        assertThat(best(2, 2, positions -> positions.equals(first) ? Double.NaN : 1000))
                .isNotEqualTo(first);
    }

    @Test
    void allStartsAreTriedByTheThreadsTogether() {
        List<Positions<Integer>> seen = new CopyOnWriteArrayList<>();
        best(
                9,
                2,
                positions -> {
                    seen.add(positions);
                    return 0;
                });
        assertThat(seen).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void aFailureOfTheCostReachesTheCaller() {
        assertThatThrownBy(
                        () ->
                                best(
                                        4,
                                        2,
                                        positions -> {
                                            throw new UnsupportedOperationException("no cost");
                                        }))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("no cost");
    }

    @Test
    void aCancelledSearchLeavesTheModelAsItWas() {
        MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(AREA);
        for (int threads = 1; threads <= 2; threads++) {
            MultiStart<Integer, DefaultWeightedEdge> search =
                    new MultiStart<>(
                            StressOptions.DEFAULT,
                            4,
                            threads,
                            this::crossings,
                            edge -> 1,
                            () -> true);
            assertThatThrownBy(() -> search.layout(graph, model))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(model.collect()).isEmpty();
    }

    @Test
    void theModelReceivesTheBestPicture() {
        MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(AREA);
        new MultiStart<Integer, DefaultWeightedEdge>(StressOptions.DEFAULT, 5, 2, this::crossings)
                .layout(graph, model);
        assertThat(Positions.of(graph.vertexSet(), model)).isEqualTo(best(5, 1, this::crossings));
    }

    @Test
    void smallGraphsGetManyStartsAndLargeOnesFew() {
        assertThat(MultiStart.startsFor(10)).isEqualTo(64);
        assertThat(MultiStart.startsFor(200)).isBetween(2, 63);
        assertThat(MultiStart.startsFor(1000)).isEqualTo(1);
        assertThat(MultiStart.startsFor(1_000_000)).isEqualTo(1);
    }
}
