package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final Places<String> places =
            of("b", Point2D.of(1, 2), "a", Point2D.of(4, 2), "c", Point2D.of(1, 8));

    private static Places<String> of(
            String one, Point2D first, String two, Point2D second, String three, Point2D third) {
        Map<String, Point2D> points = new LinkedHashMap<>();
        points.put(one, first);
        points.put(two, second);
        points.put(three, third);
        return new Places<>(points);
    }

    @Test
    void theOrderGivenIsKept() {
        assertThat(places.points().keySet()).containsExactly("b", "a", "c");
        assertThat(places.scale(2, 2).points().keySet()).containsExactly("b", "a", "c");
    }

    @Test
    void laterChangesOfTheMapGivenDoNotShow() {
        Map<String, Point2D> points = new LinkedHashMap<>();
        points.put("a", Point2D.of(1, 1));
        Places<String> copied = new Places<>(points);
        points.put("b", Point2D.of(2, 2));
        assertThat(copied.points()).hasSize(1);
    }

    @Test
    void pointsThatAreNoPointsAreRejected() {
        Map<String, Point2D> points = Map.of("a", Point2D.of(Double.NaN, 1));
        assertThatThrownBy(() -> new Places<>(points)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownVertexIsNamed() {
        assertThatThrownBy(() -> places.of("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
    }

    @Test
    void theBoundsEncloseAllPoints() {
        assertThat(places.bounds()).isEqualTo(Box2D.of(1, 2, 3, 6));
        assertThat(new Places<String>(Map.of()).bounds()).isEqualTo(Box2D.of(0, 0, 0, 0));
    }

    @Test
    void translatingMovesEveryPoint() {
        assertThat(places.translate(10, -2))
                .isEqualTo(
                        of("b", Point2D.of(11, 0), "a", Point2D.of(14, 0), "c", Point2D.of(11, 6)));
    }

    @Test
    void scalingIsAboutTheOrigin() {
        assertThat(places.scale(2, 0.5))
                .isEqualTo(of("b", Point2D.of(2, 1), "a", Point2D.of(8, 1), "c", Point2D.of(2, 4)));
    }

    private static Places<String> fitted(Places<String> places, Box2D area) {
        return Frame.of(area).place(places, 1);
    }

    @Test
    void fittingFillsTheTighterSideAndCentresTheOther() {
        assertThat(fitted(places, Box2D.of(0, 0, 12, 12)))
                .isEqualTo(
                        of("b", Point2D.of(3, 0), "a", Point2D.of(9, 0), "c", Point2D.of(3, 12)));
    }

    @Test
    void coincidentPointsAreFittedToTheCentre() {
        Point2D same = Point2D.of(3, 3);
        assertThat(fitted(of("a", same, "b", same, "c", same), Box2D.of(0, 0, 8, 4)).of("b"))
                .isEqualTo(Point2D.of(4, 2));
    }

    @Test
    void anAreaWithoutAnEndIsRejected() {
        Box2D endless = Box2D.of(0, 0, Double.POSITIVE_INFINITY, 1);
        assertThatThrownBy(() -> Frame.of(endless)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fixedVerticesKeepTheirPlaceInTheModel() {
        MapLayoutModel2D<String> model = new MapLayoutModel2D<>(Box2D.of(1, 1));
        model.put("a", Point2D.of(9, 9));
        model.setFixed("a", true);
        places.writeTo(model);
        assertThat(model.get("a")).isEqualTo(Point2D.of(9, 9));
        assertThat(model.get("b")).isEqualTo(Point2D.of(1, 2));
    }
}
