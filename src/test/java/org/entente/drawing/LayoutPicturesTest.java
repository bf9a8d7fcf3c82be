package org.entente.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.compose.label.Crossed;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Aesthetics;
import org.entente.drawing.place.Arrangement;
import org.entente.drawing.place.Arranger;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.place.LayoutChoice;
import org.entente.drawing.style.Theme;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dossier that ships with the program in every layout, at two sizes of the window. */
@TestInstance(Lifecycle.PER_CLASS)
class LayoutPicturesTest {

    private static final List<Box> CANVASES =
            List.of(new Box(0, 0, 1040, 770), new Box(0, 0, 684, 540));

    private final RelationGraph graph = Pictures.builtIn();
    private final List<Picture> pictures = new ArrayList<>();

    /** A layout, its size and what came of it. */
    private record Picture(GraphLayout layout, GraphDrawing drawing) {

        @Override
        public String toString() {
            return layout + " at " + Math.round(drawing.area().width());
        }
    }

    private Stream<Picture> pictures() {
        if (pictures.isEmpty()) {
            for (GraphLayout layout : GraphLayout.values()) {
                for (Box canvas : CANVASES) {
                    pictures.add(new Picture(layout, draw(LayoutChoice.of(layout), canvas)));
                }
            }
        }
        return pictures.stream();
    }

    private GraphDrawing draw(LayoutChoice choice, Box area) {
        DrawingComposer composer = Pictures.composer(Theme.LIGHT);
        Arrangement arranged = new Arranger(composer, () -> false).arrange(graph, choice, area, 1);
        return composer.compose(graph, arranged.places(), area, Set.of(), Detail.AUTO)
                .withBackdrop(arranged.backdrop());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void nothingIsOutsideTheArea(Picture picture) {
        PictureAssertions.assertInPlace(picture.drawing());
        PictureAssertions.assertNodesApart(picture.drawing());
        assertThat(picture.drawing().area().grow(1e-6).contains(picture.drawing().bounds()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noLabelOverlapsAnotherOrANode(Picture picture) {
        assertThat(Aesthetics.of(picture.drawing()).labelOverlaps()).isZero();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyActorsNameIsShown(Picture picture) {
        assertThat(Aesthetics.of(picture.drawing()).hiddenNames()).isZero();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noLineRunsThroughAForeignNode(Picture picture) {
        // A map has its neighbours where they are, however many lines run between them.
        int most = picture.layout() == GraphLayout.MAP ? 3 : 0;
        assertThat(Aesthetics.of(picture.drawing()).linesThroughNodes()).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void linesKeepOffTheNamesOfActors(Picture picture) {
        double each = picture.layout() == GraphLayout.MAP ? 1.1 : 0.5;
        assertThat((double) Crossed.names(picture.drawing()))
                .isLessThanOrEqualTo(each * graph.dossier().actors().size());
    }

    @Test
    void ringsAreDrawnAroundTheActorAskedFor() {
        ActorId russia = new ActorId("russia");
        GraphDrawing drawing =
                draw(new LayoutChoice(GraphLayout.CONCENTRIC, russia), CANVASES.get(0));

        assertThat(drawing.backdrop().rings()).hasSize(2);
        Point middle = drawing.node(russia).orElseThrow().centre();
        for (Actor actor : graph.dossier().actors()) {
            boolean tied = graph.neighbours(russia).contains(actor.id());
            Point centre = drawing.node(actor.id()).orElseThrow().centre();
            if (tied) {
                assertThat(onRing(drawing.backdrop().rings().get(0), middle, centre)).isTrue();
            } else if (!actor.id().equals(russia)) {
                assertThat(onRing(drawing.backdrop().rings().get(1), middle, centre)).isTrue();
            }
        }
    }

    private static boolean onRing(Outline ring, Point middle, Point point) {
        double across = 0;
        double down = 0;
        for (Outline.Step step : ring.steps()) {
            if (step instanceof Outline.CurveTo curve) {
                across = Math.max(across, Math.abs(curve.to().x() - middle.x()));
                down = Math.max(down, Math.abs(curve.to().y() - middle.y()));
            }
        }
        double x = (point.x() - middle.x()) / across;
        double y = (point.y() - middle.y()) / down;
        return Math.abs(x * x + y * y - 1) < 1e-6;
    }

    @Test
    void anActorThatIsNotThereYieldsToTheOneWithMostTies() {
        LayoutChoice choice = new LayoutChoice(GraphLayout.CONCENTRIC, new ActorId("nobody"));

        assertThat(Arranger.middle(graph, choice))
                .isEqualTo(Arranger.middle(graph, LayoutChoice.of(GraphLayout.CONCENTRIC)));
    }

    @Test
    void theMapHasLandAndLeadsDisplacedCountriesHome() {
        GraphDrawing drawing = draw(LayoutChoice.of(GraphLayout.MAP), CANVASES.get(0));
        Backdrop backdrop = drawing.backdrop();

        assertThat(backdrop.land()).hasSizeGreaterThan(20);
        assertThat(backdrop.homes()).hasSize(11);
        assertThat(backdrop.leaders(drawing.nodes())).isNotEmpty();
        Point korea = at(backdrop, "north-korea");
        assertThat(at(backdrop, "china").x()).isLessThan(korea.x());
        assertThat(at(backdrop, "japan").x()).isGreaterThan(korea.x());
        assertThat(at(backdrop, "south-korea").y()).isGreaterThan(korea.y());
        assertThat(at(backdrop, "united-states").x()).isGreaterThan(at(backdrop, "japan").x());
        assertThat(at(backdrop, "south-china-sea").y()).isGreaterThan(at(backdrop, "taiwan").y());
        assertThat(at(backdrop, "korean-peninsula").y())
                .isBetween(korea.y(), at(backdrop, "south-korea").y());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void whatHasNoPlaceOnTheMapWaitsInItsTray(Picture picture) {
        Tray tray = picture.drawing().backdrop().tray();
        if (tray == null || picture.layout() != GraphLayout.MAP) {
            assertThat(tray != null).isEqualTo(picture.layout() == GraphLayout.MAP);
            return;
        }
        assertThat(tray.title()).isEqualTo("Not on the map");
        assertThat(picture.drawing().area().contains(tray.box())).isTrue();
        Set<String> waiting = Set.of("western-countries", "us-allies", "kurt-campbell");
        for (Actor actor : graph.dossier().actors()) {
            NodeMark node = picture.drawing().node(actor.id()).orElseThrow();
            boolean waits = waiting.contains(actor.id().value());
            assertThat(tray.box().contains(node.bounds())).as("%s", actor.id()).isEqualTo(waits);
            assertThat(tray.box().overlaps(node.bounds())).as("%s", actor.id()).isEqualTo(waits);
            assertThat(tray.label().box().overlaps(node.bounds())).isFalse();
        }
    }

    private static Point at(Backdrop backdrop, String actor) {
        return Objects.requireNonNull(backdrop.homes().get(new ActorId(actor)), actor);
    }
}
