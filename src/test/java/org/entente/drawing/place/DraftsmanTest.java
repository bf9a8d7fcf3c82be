package org.entente.drawing.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.model.Actor;
import org.junit.jupiter.api.Test;

/** The built-in dossier in its two levels of detail. */
class DraftsmanTest {

    private final DossierReading reading = new DossierReader().readBuiltIn();
    private final RelationGraph graph = RelationGraph.of(reading.dossier().orElseThrow());
    private final Draftsman draftsman =
            new Draftsman(Pictures.INTER, VisualStyle.of(Theme.LIGHT), () -> false);
    private final Arrangement arranged =
            draftsman.placeBuiltIn(graph, LayoutChoice.DEFAULT, BuiltInPlaces.AREA, Draftsman.SEED);

    private GraphDrawing draw(Arrangement where, Detail detail) {
        return draftsman.draw(graph, reading.evidence().orElseThrow(), where, detail);
    }

    @Test
    void allTiesHaveMoreRoomAtTheSamePlacesInWhichAllIsSaid() {
        Box room = Draftsman.room(BuiltInPlaces.AREA, graph, Detail.ALL);
        GraphDrawing overview = draw(arranged, Detail.OVERVIEW);
        GraphDrawing all = draw(arranged.stretchedTo(room), Detail.ALL);
        double times = room.width() / BuiltInPlaces.AREA.width();

        assertThat(times).isBetween(1.5, 2.5);
        assertThat(room.height()).isCloseTo(times * BuiltInPlaces.AREA.height(), within(1e-9));
        for (Actor actor : graph.dossier().actors()) {
            NodeMark here = overview.node(actor.id()).orElseThrow();
            NodeMark there = all.node(actor.id()).orElseThrow();
            assertThat(there.centre().x()).isCloseTo(times * here.centre().x(), within(1e-9));
            assertThat(there.centre().y()).isCloseTo(times * here.centre().y(), within(1e-9));
        }
        Aesthetics figures = Aesthetics.of(all);
        assertThat(figures.hiddenLabels()).isZero();
        assertThat(figures.hiddenNames()).isZero();
        assertThat(figures.labelOverlaps()).isZero();
        assertThat(figures.linesThroughNodes()).isZero();
    }

    @Test
    void theOverviewFitsTheCanvas() {
        assertThat(Draftsman.room(BuiltInPlaces.AREA, graph, Detail.OVERVIEW))
                .isEqualTo(BuiltInPlaces.AREA);
        assertThat(Draftsman.room(BuiltInPlaces.AREA, graph, Detail.AUTO))
                .isEqualTo(BuiltInPlaces.AREA);
    }

    @Test
    void inTheOverviewAtMostEightLinesCross() {
        Aesthetics figures = Aesthetics.of(draw(arranged, Detail.AUTO));

        assertThat(figures.crossings()).isLessThanOrEqualTo(8);
        assertThat(figures.linesThroughNodes()).isZero();
        assertThat(figures.labelOverlaps()).isZero();
        assertThat(figures.hiddenNames()).isZero();
        assertThat(figures.hiddenLabels()).isZero();
    }
}
