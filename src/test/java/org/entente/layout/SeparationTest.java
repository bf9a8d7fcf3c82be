package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.layout.stress.Layouts;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.junit.jupiter.api.Test;

class SeparationTest {

    private static final Box2D AREA = Box2D.of(0, 0, 1000, 700);

    /** Places of 0, 1, 2 ... from their coordinates in turn. */
    private static Map<Integer, Point2D> at(double... coordinates) {
        Map<Integer, Point2D> places = new LinkedHashMap<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            places.put(i / 2, Point2D.of(coordinates[i], coordinates[i + 1]));
        }
        return places;
    }

    private static Places<Integer> parted(Map<Integer, Point2D> places, Set<Integer> fixed) {
        return Separation.of(places, fixed, vertex -> 20, 10, AREA);
    }

    @Test
    void verticesWithRoomStayAtTheirPlaces() {
        Map<Integer, Point2D> places = at(900, 500, 100, 100);

        assertThat(parted(places, Set.of()).points()).isEqualTo(places);
        assertThat(parted(places, Set.of()).points().keySet()).containsExactly(0, 1);
    }

    @Test
    void verticesTooNearPartEvenlyAndNoFurtherThanNeedBe() {
        Places<Integer> places = parted(at(490, 300, 510, 300), Set.of());

        assertThat(Layouts.distance(places, 0, 1)).isCloseTo(50, within(0.01));
        assertThat(places.of(0).getX()).isCloseTo(475, within(0.01));
        assertThat(places.of(0).getY()).isCloseTo(300, within(1e-9));
    }

    @Test
    void discsPartByTheirOwnRadii() {
        Places<Integer> places =
                Separation.of(at(490, 300, 510, 300), Set.of(), v -> v == 0 ? 10 : 50, 10, AREA);

        assertThat(Layouts.distance(places, 0, 1)).isCloseTo(70, within(0.01));
    }

    @Test
    void verticesAtOnePlacePartAllTheSame() {
        Places<Integer> places =
                parted(at(500, 350, 500, 350, 500, 350, 500, 350, 500, 350), Set.of());

        assertThat(Measures.leastVertexDistance(places)).isGreaterThan(49.9);
    }

    @Test
    void whatIsFixedStaysAndOthersKeepOff() {
        Places<Integer> places = parted(at(500, 350, 505, 350), Set.of(0));

        assertThat(places.of(0)).isEqualTo(Point2D.of(500, 350));
        assertThat(places.of(1).getX()).isCloseTo(550, within(0.01));
    }

    @Test
    void noVertexThatMovesLeavesTheArea() {
        Places<Integer> places = parted(at(-50, 900, 1, 1, 1200, -9), Set.of(2));

        assertThat(places.of(0)).isEqualTo(Point2D.of(0, 700));
        assertThat(places.of(2)).isEqualTo(Point2D.of(1200, -9));
    }
}
