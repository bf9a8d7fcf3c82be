package org.entente.view.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.BORDURIA;
import static org.entente.model.SampleDossiers.CORDIA;
import static org.entente.model.SampleDossiers.DANA;
import static org.entente.model.SampleDossiers.TROOPS;
import static org.entente.model.SampleDossiers.UNEASE;
import static org.entente.model.SampleDossiers.WAR;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Arrangement;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Dossiers;
import org.entente.model.SampleDossiers;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.viewport.Viewport;
import org.junit.jupiter.api.Test;

class CanvasViewModelTest {

    private final SimpleObjectProperty<OpenDossier> open = new SimpleObjectProperty<>();
    private final SelectionModel selection = new SelectionModel();
    private final DisplayOptions options = EveryTie.options();
    private final CanvasViewModel model = canvas(TaskRunner.inPlace());

    private CanvasViewModel canvas(TaskRunner tasks) {
        return new CanvasViewModel(
                open, selection, new FilterModel(open), options, tasks, tasks, Pictures.INTER);
    }

    /** The sample with its places given, so that tests know them. */
    private static OpenDossier placed() {
        return OpenDossier.of(SampleDossiers.relations(), 0)
                .withArrangement(new Arrangement(Pictures.PLACES, Pictures.AREA));
    }

    private void openAndResize() {
        open.set(placed());
        model.resize(1000, 700);
    }

    private GraphDrawing drawing() {
        return model.drawing().orElseThrow();
    }

    private Point centre(ElementId id) {
        return drawing().node(id).orElseThrow().centre();
    }

    private Viewport viewport() {
        return model.viewportProperty().get();
    }

    @Test
    void thePictureAppearsOnceThereAreADossierAndASize() {
        assertThat(model.drawing()).isEmpty();
        open.set(placed());
        assertThat(model.drawing()).isEmpty();

        model.resize(1000, 700);

        assertThat(centre(ALAND)).isEqualTo(new Point(200, 200));
        assertThat(drawing().ties()).hasSize(6);
        assertThat(viewport()).isEqualTo(Viewport.IDENTITY);
    }

    @Test
    void theOrderOfSizeAndDossierDoesNotMatter() {
        model.resize(1000, 700);
        open.set(placed());

        assertThat(centre(ALAND)).isEqualTo(new Point(200, 200));
    }

    @Test
    void withoutPlacesGivenTheyAreFound() {
        open.set(OpenDossier.of(SampleDossiers.relations(), 0));
        model.resize(600, 400);

        assertThat(drawing().nodes())
                .allMatch(node -> new Box(0, 0, 600, 400).contains(node.bounds()));
    }

    @Test
    void aSizeOfNothingIsLetBe() {
        open.set(placed());
        model.resize(0, 700);
        model.resize(1000, 0.5);

        assertThat(model.drawing()).isEmpty();
    }

    @Test
    void anotherSizeStretchesThePicture() {
        openAndResize();
        model.resize(500, 1400);

        assertThat(drawing().area()).isEqualTo(new Box(0, 0, 500, 1400));
        assertThat(centre(ALAND)).isEqualTo(new Point(100, 400));
        assertThat(centre(DANA)).isEqualTo(new Point(400, 1120));
    }

    @Test
    void allTiesTakeMoreRoomAndNoNodeMovesOnTheCanvas() {
        OpenDossier dossier = OpenDossier.of(Pictures.builtIn().dossier(), 0);
        options.detailProperty().set(Detail.OVERVIEW);
        open.set(dossier);
        model.resize(1040, 770);
        List<Point> before = onCanvas(dossier);
        Box area = drawing().area();

        options.detailProperty().set(Detail.ALL);

        assertThat(drawing().ties()).hasSameSizeAs(dossier.graph().ties());
        assertThat(drawing().area().width()).isGreaterThan(1.5 * area.width());
        List<Point> after = onCanvas(dossier);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).distance(before.get(i))).isLessThan(1e-6);
        }

        options.detailProperty().set(Detail.OVERVIEW);

        assertThat(drawing().area()).isEqualTo(area);
        assertThat(viewport().zoom()).isCloseTo(1, within(1e-9));
    }

    private List<Point> onCanvas(OpenDossier dossier) {
        return dossier.dossier().actors().stream()
                .map(actor -> viewport().toCanvas(centre(actor.id())))
                .toList();
    }

    @Test
    void placesAreStretchedByEachAxis() {
        Map<ElementId, Point> places =
                new Arrangement(Map.of(ALAND, new Point(15, 30)), new Box(10, 20, 10, 20))
                        .stretchedTo(new Box(0, 0, 100, 100))
                        .places();

        assertThat(places).containsExactly(Map.entry(ALAND, new Point(50, 50)));
    }

    @Test
    void aPictureTheUserHasZoomedIsNotStretched() {
        openAndResize();
        model.zooming().zoom(2);
        model.resize(500, 350);

        assertThat(centre(ALAND)).isEqualTo(new Point(200, 200));
        assertThat(viewport().zoom()).isEqualTo(2);
    }

    @Test
    void theThemeRecoloursAndMovesNothing() {
        openAndResize();
        GraphDrawing light = drawing();
        options.toggleTheme();

        assertThat(drawing()).isEqualTo(light.withStyle(VisualStyle.of(Theme.DARK)));
        assertThat(drawing().style().theme()).isEqualTo(Theme.DARK);
        options.toggleTheme();
        assertThat(drawing()).isEqualTo(light);
    }

    @Test
    void theThemeMayChangeBeforeThereIsAPicture() {
        options.toggleTheme();
        openAndResize();

        assertThat(drawing().style().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void theSelectionIsBrightAndTheRestRecedes() {
        openAndResize();
        selection.select(WAR);

        assertThat(drawing().tie(WAR).map(TieMark::emphasis)).contains(Emphasis.SELECTED);
        assertThat(drawing().tie(TROOPS).map(TieMark::emphasis)).contains(Emphasis.RECEDED);
        assertThat(drawing().node(CORDIA).map(NodeMark::emphasis)).contains(Emphasis.BRIGHT);
        selection.clear();
        assertThat(drawing().ties()).allMatch(tie -> tie.emphasis() == Emphasis.PLAIN);
    }

    @Test
    void aSelectedSentenceSelectsWhatItSupports() {
        openAndResize();
        selection.select(Dossiers.sentence(2, 0));

        assertThat(drawing().ties())
                .filteredOn(tie -> tie.emphasis() == Emphasis.SELECTED)
                .extracting(TieMark::id)
                .contains(WAR)
                .doesNotContain(TROOPS);
    }

    @Test
    void aSentenceThatSupportsNothingDimsNothing() {
        openAndResize();
        selection.select(Dossiers.sentence(3, 1));

        assertThat(drawing().nodes()).allMatch(node -> node.emphasis() == Emphasis.PLAIN);
    }

    @Test
    void aDraggedNodeTakesItsLinesWithIt() {
        openAndResize();
        TieMark before = drawing().tie(WAR).orElseThrow();
        model.moveNode(CORDIA, new Point(500, 600), false);

        assertThat(centre(CORDIA)).isEqualTo(new Point(500, 600));
        assertThat(drawing().tie(WAR).orElseThrow().curve()).isNotEqualTo(before.curve());
        assertThat(centre(ALAND)).isEqualTo(new Point(200, 200));

        model.moveNode(UNEASE, new Point(640, 500), true);
        assertThat(centre(UNEASE)).isEqualTo(new Point(640, 500));
    }

    @Test
    void aNodeThatIsPutBackIsAsIfNobodyHadTouchedIt() {
        openAndResize();
        GraphDrawing before = drawing();
        Point origin = centre(CORDIA);
        model.moveNode(CORDIA, new Point(500, 600), false);
        assertThat(drawing()).isNotEqualTo(before);

        model.putBack(CORDIA, origin);
        assertThat(drawing()).isEqualTo(before);
    }

    @Test
    void aDraggedNodeKeepsTheFocus() {
        openAndResize();
        selection.select(CORDIA);
        model.moveNode(CORDIA, new Point(500, 600), true);

        assertThat(drawing().node(CORDIA).map(NodeMark::emphasis)).contains(Emphasis.SELECTED);
    }

    @Test
    void aDraggedNodeTakesItsLinesAlongAndLeavesAllElseAsItWas() {
        Dossiers parts = Dossiers.of("x").country("a", "A").country("b", "B");
        for (int i = 0; i < 151; i++) {
            parts.tie(Dossiers.directed("t" + i, "a", "b", "x"));
        }
        ActorId a = new ActorId("a");
        Map<ElementId, Point> places = new HashMap<>();
        places.put(a, new Point(100, 100));
        places.put(new ActorId("b"), new Point(500, 100));
        open.set(
                OpenDossier.of(parts.build(), 0)
                        .withArrangement(new Arrangement(places, Pictures.AREA)));
        model.resize(1000, 700);

        GraphDrawing before = drawing();
        model.moveNode(a, new Point(100, 300), false);
        assertThat(centre(a)).isEqualTo(new Point(100, 300));
        assertThat(drawing().ties().get(0).curve()).isNotEqualTo(before.ties().get(0).curve());
        assertThat(drawing().nodes().get(1)).isSameAs(before.nodes().get(1));
        model.moveNode(a, new Point(100, 320), true);
        assertThat(centre(a)).isEqualTo(new Point(100, 320));
    }

    @Test
    void zoomingKeepsItsPointAndItsLimits() {
        openAndResize();
        model.zooming().zoomAt(3, 250, 100);
        assertThat(viewport().toWorld(250, 100)).isEqualTo(new Point(250, 100));

        model.zooming().zoom(1000);
        assertThat(viewport().zoom()).isEqualTo(Viewport.MAX_ZOOM);
        model.zooming().zoom(1e-6);
        assertThat(viewport().zoom()).isEqualTo(Viewport.MIN_ZOOM);
    }

    @Test
    void zoomingInTheMiddleKeepsTheMiddle() {
        openAndResize();
        model.zooming().zoom(2);

        assertThat(viewport().toWorld(500, 350)).isEqualTo(new Point(500, 350));
    }

    @Test
    void fittingUndoesZoomAndPan() {
        openAndResize();
        model.zooming().zoomAt(5, 10, 10);
        model.zooming().pan(300, -40);
        assertThat(viewport()).isNotEqualTo(Viewport.IDENTITY);

        model.fit();

        assertThat(viewport().zoom()).isCloseTo(1, within(1e-9));
        assertThat(viewport().toCanvas(new Point(0, 0)).distance(new Point(0, 0))).isLessThan(1e-6);
    }

    @Test
    void fittingWithoutAPictureDoesNothing() {
        model.fit();

        assertThat(viewport()).isEqualTo(Viewport.IDENTITY);
    }

    @Test
    void arrowsLeadToTheNeighbourThatWay() {
        openAndResize();

        assertThat(model.neighbour(ALAND, 1, 0)).contains(BORDURIA);
        assertThat(model.neighbour(ALAND, 0, 1)).contains(CORDIA);
        assertThat(model.neighbour(ALAND, -1, 0)).isEmpty();
        assertThat(model.neighbour(ALAND, 0, -1)).isEmpty();
        assertThat(model.neighbour(BORDURIA, -1, 0)).contains(ALAND);
        assertThat(model.neighbour(CORDIA, 0, -1)).contains(ALAND);
        assertThat(model.neighbour(CORDIA, 1, 0)).as("not itself").isEmpty();
        assertThat(model.neighbour(DANA, 0, -1)).as("no tie to Borduria").isEmpty();
        assertThat(model.neighbour(new ActorId("nobody"), 1, 0)).isEmpty();
    }

    @Test
    void stepsBeginAtTheSelectionOrAtTheActorWithMostTies() {
        assertThat(model.startOfSteps()).isEmpty();
        openAndResize();

        assertThat(model.startOfSteps()).contains(ALAND);
        selection.select(CORDIA);
        assertThat(model.startOfSteps()).contains(CORDIA);
        selection.select(WAR);
        assertThat(model.startOfSteps()).contains(CORDIA);
        selection.select(UNEASE);
        assertThat(model.startOfSteps()).contains(CORDIA);
        selection.select(Dossiers.sentence(0, 0));
        assertThat(model.startOfSteps()).contains(ALAND);
    }

    @Test
    void anotherDossierBeginsAgain() {
        openAndResize();
        model.zooming().zoom(3);
        open.set(OpenDossier.of(Dossiers.of("x").country("solo", "Solo").build(), 0));

        assertThat(drawing().nodes()).hasSize(1);
        assertThat(viewport()).isEqualTo(Viewport.IDENTITY);
        open.set(null);
        assertThat(model.drawing()).isEmpty();
        assertThat(model.neighbour(ALAND, 1, 0)).isEqualTo(Optional.empty());
    }

    @Test
    void aNewActorComesIntoTheViewOfAWholePicture() {
        Dossiers parts = Dossiers.of("x").country("one", "One").country("two", "Two");
        open.set(OpenDossier.of(parts.build(), 0));
        model.resize(800, 700);
        model.keepClearOf(List.of(Box.around(centre(new ActorId("one")), 60, 60)));
        assertThat(viewport()).as("the picture goes aside").isNotEqualTo(Viewport.IDENTITY);

        for (String name : List.of("Three", "Four", "Five")) {
            parts.country(name.toLowerCase(Locale.ROOT), name);
            open.set(open.get().edited(parts.build()));
        }

        Box canvas = model.zooming().canvas();
        assertThat(drawing().nodes())
                .hasSize(5)
                .allMatch(node -> canvas.contains(viewport().toCanvas(node.centre())));
    }

    @Test
    void anActorStandsOutWithWhatItIsCitedFor() {
        openAndResize();
        selection.select(SampleDossiers.DANA);

        assertThat(drawing().tie(SampleDossiers.GRAIN).orElseThrow().emphasis())
                .isEqualTo(Emphasis.BRIGHT);
        assertThat(drawing().tie(SampleDossiers.WAR).orElseThrow().emphasis())
                .isEqualTo(Emphasis.RECEDED);
    }
}
