package org.entente.drawing.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.io.DossierReader;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.junit.jupiter.api.Test;

class BuiltInPlacesTest {

    private static final Path FOUND = Path.of("target", "built-in-places.txt");

    @Test
    void areWhatTheArrangementFinds() throws IOException {
        Dossier dossier = new DossierReader().readBuiltIn().dossier().orElseThrow();
        Map<ElementId, Point> found =
                new Draftsman(Typeface.inter(), VisualStyle.of(Theme.LIGHT), () -> false)
                        .place(
                                RelationGraph.of(dossier),
                                LayoutChoice.DEFAULT,
                                BuiltInPlaces.AREA,
                                BuiltInPlaces.SEED)
                        .places();
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, text(found), StandardCharsets.UTF_8);
        assertThat(BuiltInPlaces.of(dossier))
                .as(
                        "copy %s over"
                            + " src/main/resources/org/entente/drawing/place/built-in-places.txt",
                        FOUND)
                .isEqualTo(found);
    }

    /** The form of the resource: for each actor a line with its id and its centre. */
    private static String text(Map<ElementId, Point> places) {
        StringBuilder text = new StringBuilder();
        places.forEach(
                (id, point) -> {
                    if (id instanceof ActorId) {
                        text.append(id.value() + ' ' + point.x() + ' ' + point.y() + '\n');
                    }
                });
        return text.toString();
    }
}
