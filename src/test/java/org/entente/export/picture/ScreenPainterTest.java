package org.entente.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Newcomers;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Theme;
import org.entente.edit.RandomEdits;
import org.entente.graph.RelationGraph;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.testing.GeneratedDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenPainterTest {

    private static final Box AREA = new Box(0, 0, 1040, 770);
    private static final ActorId UKRAINE = new ActorId("ukraine");

    /** The colour just above the middle of the node, where the upper band of its flag would be. */
    private static Rgba colour(GraphDrawing drawing, Map<String, Flags.Raster> flags) {
        NodeMark node = drawing.node(UKRAINE).orElseThrow();
        int[] pixels =
                new ScreenPainter(Pictures.INTER)
                        .paint(drawing, flags, 1, 0, 0, (int) AREA.width(), (int) AREA.height());
        int x = (int) Math.round(node.centre().x());
        int y = (int) Math.round(node.centre().y() - node.radius() / 2);
        int pixel = pixels[y * (int) AREA.width() + x];
        return new Rgba(pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff, 1);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aNodeHasABodyBeforeItsFlagIsPainted(Theme theme) {
        GraphDrawing drawing = Pictures.arranged(Pictures.builtIn(), AREA, theme);

        assertThat(colour(drawing, Map.of())).isEqualTo(drawing.style().blank());
    }

    @Test
    void theFlagTakesItsPlace() {
        GraphDrawing drawing = Pictures.arranged(Pictures.builtIn(), AREA, Theme.LIGHT);
        Flags.Raster flag = Flags.raster("ua", 64).orElseThrow();

        Rgba band = colour(drawing, Map.of("ua", flag));

        assertThat(band.blue()).isGreaterThan(band.red() + 80);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1.3})
    void onlyWhatHasChangedIsPaintedAgainAndLooksAsIfAllWere(double zoom) {
        ScreenPainter painter = new ScreenPainter(Pictures.INTER);
        RandomEdits random = new RandomEdits(5);
        Dossier dossier = GeneratedDossier.of(40, 90, 4000, 3);
        Map<ElementId, Point> places = Map.of();

        for (int i = 0; i < 12; i++) {
            RelationGraph graph = RelationGraph.of(dossier);
            places = Newcomers.place(graph, places, AREA);
            GraphDrawing drawing =
                    Pictures.composer(Theme.LIGHT)
                            .compose(graph, places, AREA, Set.of(), Detail.OVERVIEW);
            int[] again = painter.paint(drawing, Map.of(), zoom, 0, 0, 1040, 770);
            int[] anew =
                    new ScreenPainter(Pictures.INTER)
                            .paint(drawing, Map.of(), zoom, 0, 0, 1040, 770);

            assertThat(Arrays.mismatch(again, anew)).as("after %s edits", i).isEqualTo(-1);
            dossier = random.next(dossier).on(dossier);
        }
    }
}
