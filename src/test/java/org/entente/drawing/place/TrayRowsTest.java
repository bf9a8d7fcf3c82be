package org.entente.drawing.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.Tray;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrayRowsTest {

    private static final Box AREA = new Box(10, 20, 1000, 700);
    private static final double RADIUS = 20;

    @ParameterizedTest
    @CsvSource({"1, false", "3, false", "20, false", "40, true", "60, true"})
    void nodesStandApartInTheFrameBelowTheMap(int count, boolean alone) {
        List<ActorId> waiting = new ArrayList<>();
        Map<ActorId, Double> radii = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            waiting.add(new ActorId("a" + i));
            radii.put(waiting.get(i), RADIUS);
        }
        radii.put(new ActorId("large-and-on-the-map"), 90.0);
        TrayRows rows = new TrayRows(waiting, radii, AREA, alone);
        Tray tray = rows.tray();
        Map<ElementId, Point> places = rows.places(waiting);

        assertThat(AREA.contains(tray.box())).isTrue();
        assertThat(tray.box().overlaps(rows.above())).isFalse();
        assertThat(rows.above().width()).isEqualTo(AREA.width());
        assertThat(alone || tray.box().height() <= AREA.height() / 2).isTrue();
        assertThat(places).hasSize(count);
        List<Point> points = List.copyOf(places.values());
        for (int i = 0; i < count; i++) {
            Box node = Box.around(points.get(i), 2 * RADIUS, 2 * RADIUS);
            assertThat(tray.box().grow(1e-9).contains(node)).isTrue();
            assertThat(node.minY())
                    .isGreaterThanOrEqualTo(tray.box().minY() + Tray.TITLE_HEIGHT - 1e-9);
            for (int j = 0; j < i; j++) {
                assertThat(points.get(i).distance(points.get(j))).isGreaterThan(2 * RADIUS);
            }
        }
    }
}
