package org.entente.layout.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.entente.layout.Discs;
import org.entente.layout.Prng;
import org.entente.layout.Skeleton;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

/** Where a vertex without a place of its own comes to lie among those that are held. */
class HeldStressTest {

    private static final double STEP = 40;
    private static final Box2D AREA = Box2D.of(100, 50, 600, 400);

    private static Discs settled(
            Graph<Integer, DefaultWeightedEdge> graph, Map<Integer, double[]> held) {
        int count = graph.vertexSet().size();
        Discs discs = new Discs(AREA, 0, count);
        boolean[] free = new boolean[count];
        for (int v = 0; v < count; v++) {
            double[] place = held.get(v);
            free[v] = place == null;
            if (place != null) {
                discs.put(v, place[0], place[1]);
            }
        }
        new HeldStress(Skeleton.of(graph).adjacency(), discs, free, STEP).settle(new Prng(1), AREA);
        return discs;
    }

    private static double distance(Discs discs, int one, int other) {
        return Math.hypot(discs.x[one] - discs.x[other], discs.y[one] - discs.y[other]);
    }

    private static double[] at(double x, double y) {
        return new double[] {x, y};
    }

    @Test
    void betweenTwoThatAreTwoStepsApartItLiesInTheMiddle() {
        Discs discs = settled(Graphs.path(3), Map.of(0, at(300, 200), 2, at(300 + 2 * STEP, 200)));

        assertThat(discs.x[1]).isCloseTo(300 + STEP, within(0.5));
        assertThat(discs.y[1]).isCloseTo(200, within(4.0));
        assertThat(discs.x[0]).isEqualTo(300);
        assertThat(discs.x[2]).isEqualTo(300 + 2 * STEP);
    }

    @Test
    void ofTwoThatAreNearerItIsOneStepFromEach() {
        Discs discs = settled(Graphs.path(3), Map.of(0, at(300, 200), 2, at(330, 240)));

        assertThat(distance(discs, 0, 1)).isCloseTo(STEP, within(0.01));
        assertThat(distance(discs, 1, 2)).isCloseTo(STEP, within(0.01));
    }

    @Test
    void whatIsFurtherOffInTheGraphIsFurtherOffInThePicture() {
        // Held ends of a path of five; what is between lies a step further each time.
        Discs discs = settled(Graphs.path(5), Map.of(0, at(200, 130), 4, at(200 + 96, 130 + 128)));

        for (int v = 1; v < 4; v++) {
            assertThat(discs.x[v]).isCloseTo(200 + 24 * v, within(6.0));
            assertThat(discs.y[v]).isCloseTo(130 + 32 * v, within(6.0));
        }
    }

    @Test
    void aNearerOneWeighsMoreThanAFartherOne() {
        // One step from 0, two from 1, three from 2: no place suits all.
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.path(3);
        graph.addVertex(3);
        graph.addEdge(0, 3);
        Discs discs = settled(graph, Map.of(0, at(200, 200), 1, at(300, 200), 2, at(400, 200)));

        double reached = stress(discs.x[3], discs.y[3]);
        for (int way = 0; way < 8; way++) {
            double x = discs.x[3] + 2 * Math.cos(way * Math.PI / 4);
            double y = discs.y[3] + 2 * Math.sin(way * Math.PI / 4);
            assertThat(stress(x, y)).as("%s, %s", x, y).isGreaterThan(reached);
        }
    }

    /** The stress of one that is one, two and three steps from those that are held. */
    private static double stress(double x, double y) {
        return square(Math.hypot(x - 200, y - 200) / STEP - 1)
                + square(Math.hypot(x - 300, y - 200) / (2 * STEP) - 1)
                + square(Math.hypot(x - 400, y - 200) / (3 * STEP) - 1);
    }

    private static double square(double value) {
        return value * value;
    }

    @Test
    void oneWithoutTiesLiesInTheMiddleOfTheArea() {
        Discs discs = settled(Graphs.isolated(2), Map.of(0, at(110, 60)));

        assertThat(discs.x[1]).isCloseTo(400, within(STEP / 2));
        assertThat(discs.y[1]).isCloseTo(250, within(STEP / 2));
    }

    @Test
    void aGroupWithoutATieToWhatIsHeldGathersInTheMiddleOfTheArea() {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.isolated(4);
        graph.addEdge(1, 2);
        graph.addEdge(2, 3);
        graph.addEdge(3, 1);
        Discs discs = settled(graph, Map.of(0, at(110, 60)));

        for (int v = 1; v < 4; v++) {
            assertThat(distance(discs, v, v % 3 + 1)).isCloseTo(STEP, within(0.1));
            assertThat(Math.hypot(discs.x[v] - 400, discs.y[v] - 250)).isLessThan(2 * STEP);
        }
    }

    @Test
    void oneThatHangsOnOneAloneLiesAStepFromIt() {
        Discs discs = settled(Graphs.path(2), Map.of(0, at(130, 420)));

        assertThat(distance(discs, 0, 1)).isCloseTo(STEP, within(1e-6));
    }
}
