package org.entente.drawing.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.drawing.compose.NodeSize;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.graph.RelationGraph;
import org.entente.model.SampleDossiers;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.junit.jupiter.api.Test;

class NewcomersTest {

    private static final Box AREA = new Box(0, 0, 800, 600);

    private final RelationGraph graph = RelationGraph.of(SampleDossiers.relations());

    @Test
    void whoWasThereStaysAndWhoIsGoneGoes() {
        Map<ElementId, Point> known = new LinkedHashMap<>();
        known.put(SampleDossiers.ALAND, new Point(120, 80));
        known.put(new ActorId("gone"), new Point(10, 10));
        Map<ElementId, Point> places = Newcomers.place(graph, known, AREA);

        assertThat(places).containsEntry(SampleDossiers.ALAND, new Point(120, 80));
        assertThat(places).doesNotContainKey(new ActorId("gone"));
        assertThat(places).hasSize(graph.dossier().actors().size());
    }

    @Test
    void newcomersStandApartAndInside() {
        Map<ElementId, Point> places = Newcomers.place(graph, Map.of(), AREA);

        places.forEach(
                (one, point) -> {
                    assertThat(AREA.contains(point)).isTrue();
                    places.forEach(
                            (other, there) -> {
                                if (!one.equals(other)) {
                                    assertThat(point.distance(there))
                                            .isGreaterThan(radius(one) + radius(other));
                                }
                            });
                });
        assertThat(Newcomers.place(graph, Map.of(), AREA)).isEqualTo(places);
    }

    private double radius(ElementId id) {
        return NodeSize.radius(graph, (ActorId) id, AREA);
    }
}
