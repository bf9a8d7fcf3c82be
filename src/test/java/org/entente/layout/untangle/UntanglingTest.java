package org.entente.layout.untangle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.layout.untangle.Drafts.AREA;
import static org.entente.layout.untangle.Drafts.BARE;
import static org.entente.layout.untangle.Drafts.at;
import static org.entente.layout.untangle.Drafts.joined;
import static org.entente.layout.untangle.Drafts.marks;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.layout.Measures;
import org.entente.layout.Places;
import org.entente.layout.Skeleton;
import org.entente.layout.stress.Graphs;
import org.entente.layout.stress.StressOptions;
import org.entente.layout.stress.StressSgdLayout2D;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

class UntanglingTest {

    private static final MarkSizes<Integer> MARKS =
            marks(24, new Extent(70, 15), 1, new Extent(90, 20));

    private static Places<Integer> start(Graph<Integer, DefaultWeightedEdge> graph) {
        return new StressSgdLayout2D<Integer, DefaultWeightedEdge>(StressOptions.DEFAULT)
                .places(graph, AREA);
    }

    private static Untangling<Integer> search(Skeleton<Integer> graph) {
        return new Untangling<>(graph, MARKS, AREA, () -> false);
    }

    @Test
    void whatIsInTheWayGoesAndStressIsBounded() {
        for (long seed = 1; seed <= 4; seed++) {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(16, 2, seed);
            Skeleton<Integer> skeleton = Skeleton.of(graph);
            Untangled<Integer> before = search(skeleton).judge(start(graph));
            double bound = 1.3 * before.stress();
            Untangled<Integer> after = search(skeleton).search(before.places(), bound, seed);

            assertThat(after.cost()).isLessThan(0.6 * before.cost());
            assertThat(after.stress())
                    .isLessThanOrEqualTo(bound + 1e-9)
                    .isCloseTo(Measures.stress(skeleton, after.places()), within(1e-9));
            assertThat(Measures.overlaps(after.places(), v -> 24, 10)).isZero();
            for (Point2D point : after.places().points().values()) {
                assertThat(AREA.getMinX() <= point.getX() && point.getX() <= AREA.getMaxX())
                        .isTrue();
                assertThat(AREA.getMinY() <= point.getY() && point.getY() <= AREA.getMaxY())
                        .isTrue();
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(20, 2, 3);
        Untangling<Integer> search = search(Skeleton.of(graph));
        Places<Integer> start = start(graph);

        assertThat(search.search(start, 0.3, 7)).isEqualTo(search.search(start, 0.3, 7));
        assertThat(search.search(start, 0.3, 8)).isNotEqualTo(search.search(start, 0.3, 7));
    }

    @Test
    void aPlanarGraphLosesItsCrossings() {
        Skeleton<Integer> square = joined(5, 0, 1, 1, 2, 2, 3, 3, 0, 4, 0, 4, 1, 4, 2, 4, 3);
        // Two corners have changed places, so that sides cross.
        Places<Integer> crossed = at(0, 0, 1000, 800, 1000, 0, 0, 800, 500, 350);
        Untangling<Integer> search = new Untangling<>(square, BARE, AREA, () -> false);
        assertThat(Measures.crossings(square, crossed)).isPositive();

        assertThat(Measures.crossings(square, search.search(crossed, 1, 1).places())).isZero();
    }

    @Test
    void aDrawingAboveTheBoundGetsNoWorse() {
        Skeleton<Integer> star = joined(5, 0, 1, 0, 2, 0, 3, 0, 4);
        Places<Integer> start = at(0, 0, 100, 10, 200, 5, 300, 0, 990, 790);
        Untangling<Integer> search = new Untangling<>(star, BARE, AREA, () -> false);
        double before = search.judge(start).stress();

        assertThat(search.search(start, 0, 1).stress()).isPositive().isLessThanOrEqualTo(before);
    }

    @Test
    void aDrawingWithNothingInTheWayStaysUnchanged() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.grid(3);
        Places<Integer> start = start(graph);
        Untangling<Integer> search = new Untangling<>(Skeleton.of(graph), BARE, AREA, () -> false);

        assertThat(search.search(start, 1, 1)).isEqualTo(search.judge(start));
        assertThat(search.search(start, 1, 1).places()).isSameAs(start);
    }

    @Test
    void verticesThatNothingJoinsPart() {
        Untangling<Integer> search = new Untangling<>(joined(3), MARKS, AREA, () -> false);
        Untangled<Integer> parted = search.search(at(400, 400, 400, 400, 420, 400), 0, 1);

        assertThat(Measures.overlaps(parted.places(), v -> 24, 20)).isZero();
        assertThat(parted.stress()).isZero();
    }

    @Test
    void aGraphWithoutVerticesCostsNothing() {
        Untangled<Integer> none = search(joined(0)).search(at(), 1, 1);

        assertThat(none.places().points()).isEmpty();
    }

    @Test
    void itCanBeCancelled() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(20, 3, 1);
        AtomicInteger asked = new AtomicInteger();
        Untangling<Integer> search =
                new Untangling<>(
                        Skeleton.of(graph), MARKS, AREA, () -> asked.incrementAndGet() == 3);

        assertThatThrownBy(() -> search.search(start(graph), 1, 1))
                .isInstanceOf(CancellationException.class)
                .hasMessage("The search was cancelled");
        assertThat(asked).hasValue(3);
    }

    @Test
    void aGraphThatWouldTakeLongIsRefused() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.isolated(Untangling.MAX_VERTICES + 1);
        Places<Integer> start = start(graph);

        assertThatThrownBy(() -> search(Skeleton.of(graph)).search(start, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("151 vertices");
        assertThat(search(Skeleton.of(graph)).judge(start).places()).isSameAs(start);
    }

    @Test
    void anAreaThatIsALineIsKeptTo() {
        Box2D line = Box2D.of(0, 5, 1000, 0);
        Untangling<Integer> search = new Untangling<>(joined(3, 0, 1), BARE, line, () -> false);
        Untangled<Integer> after = search.search(at(0, 5, 500, 5, 510, 5), 1, 1);

        assertThat(after.places().bounds().getHeight()).isZero();
        assertThat(after.places().bounds().getMinY()).isEqualTo(5);
    }
}
