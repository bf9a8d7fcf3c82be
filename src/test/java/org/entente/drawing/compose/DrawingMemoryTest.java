package org.entente.drawing.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Pictures;
import org.entente.drawing.compose.label.PlacementMemory;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Newcomers;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.edit.RandomEdits;
import org.entente.graph.RelationGraph;
import org.entente.model.Dossier;
import org.entente.model.id.ElementId;
import org.entente.testing.GeneratedDossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingMemoryTest {

    private static final Box AREA = new Box(0, 0, 1400, 1000);

    @ParameterizedTest
    @CsvSource({"12, 30, 15", "30, 70, 4", "70, 140, 3"})
    void editedDossierIsDrawnAsIfForTheFirstTime(int actors, int ties, int edits) {
        DrawingComposer anew = Pictures.composer(Theme.LIGHT);
        DrawingComposer remembering =
                new DrawingComposer(
                        Pictures.INTER, VisualStyle.of(Theme.LIGHT), new DrawingMemory());
        PlacementMemory zoomed = new PlacementMemory();
        Magnification far = Magnification.of(0.6);
        RandomEdits random = new RandomEdits(7);
        Dossier dossier = GeneratedDossier.of(actors, ties, 8000, 3);
        Map<ElementId, Point> places = Map.of();

        for (int i = 0; i < edits; i++) {
            RelationGraph graph = RelationGraph.of(dossier);
            places = Newcomers.place(graph, places, AREA);
            GraphDrawing expected = anew.compose(graph, places, AREA, Set.of(), Detail.OVERVIEW);
            GraphDrawing drawn =
                    remembering.compose(graph, places, AREA, Set.of(), Detail.OVERVIEW);

            assertThat(drawn).as("after %s edits", i).isEqualTo(expected);
            assertThat(far.of(drawn, zoomed)).isEqualTo(far.of(expected));
            dossier = random.next(dossier).on(dossier);
        }
    }
}
