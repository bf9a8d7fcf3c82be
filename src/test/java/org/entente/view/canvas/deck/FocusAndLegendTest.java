package org.entente.view.canvas.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.BORDURIA;
import static org.entente.model.SampleDossiers.CORDIA;
import static org.entente.model.SampleDossiers.DANA;
import static org.entente.model.SampleDossiers.TROOPS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.compose.LabelZoom;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Arrangement;
import org.entente.drawing.style.Emphasis;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.SampleDossiers;
import org.entente.model.Stance;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.testing.GeneratedDossier;
import org.entente.testing.TasksByHand;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.canvas.EveryTie;
import org.entente.view.canvas.FocusTrail;
import org.entente.view.canvas.viewport.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the canvas leaves out, brings out and explains. */
class FocusAndLegendTest {

    private final SimpleObjectProperty<OpenDossier> open = new SimpleObjectProperty<>();
    private final SelectionModel selection = new SelectionModel();
    private final FilterModel filters = new FilterModel(open);
    private final CanvasViewModel model =
            new CanvasViewModel(
                    open,
                    selection,
                    filters,
                    EveryTie.options(),
                    TaskRunner.inPlace(),
                    TaskRunner.inPlace(),
                    Pictures.INTER);
    private final LegendViewModel legend =
            new LegendViewModel(model, filters, TaskRunner.inPlace());

    @BeforeEach
    void openTheSample() {
        open.set(
                OpenDossier.of(SampleDossiers.relations(), 0)
                        .withArrangement(new Arrangement(Pictures.PLACES, Pictures.AREA)));
        model.resize(1000, 700);
    }

    private GraphDrawing drawing() {
        return model.drawing().orElseThrow();
    }

    private List<ElementId> nodes() {
        return drawing().nodes().stream().map(NodeMark::id).toList();
    }

    private LegendViewModel.Row row(String text) {
        return legend.sectionsProperty().get().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFocusKeepsWhatIsNearAndMovesNothing() {
        Point before = drawing().node(CORDIA).orElseThrow().centre();
        selection.select(CORDIA);
        model.focusOnSelection();

        assertThat(nodes())
                .as("a concern of its own keeps what it is about")
                .contains(CORDIA, ALAND, BORDURIA)
                .doesNotContain(DANA);
        assertThat(drawing().node(CORDIA).orElseThrow().centre()).isEqualTo(before);

        model.focusOnSelection();
        assertThat(nodes()).contains(CORDIA, ALAND, BORDURIA);
        assertThat(model.trail().current().orElseThrow().steps()).isEqualTo(2);
    }

    @Test
    void whatIsInFocusStaysClearOfACardThatComesLater() {
        selection.select(CORDIA);
        model.focusOnSelection();
        selection.clear();
        Box card = new Box(0, 0, 400, 700);

        model.keepClearOf(List.of(card));

        for (NodeMark node : drawing().nodes()) {
            Box seen = model.viewportProperty().get().toCanvas(node.bounds());
            assertThat(seen.overlaps(card)).as(node.title()).isFalse();
        }
    }

    @Test
    void askedAFourthTimeItBeginsWithOneStepAgain() {
        selection.select(CORDIA);
        for (int i = 0; i < 4; i++) {
            model.focusOnSelection();
        }

        assertThat(model.trail().stopsProperty().get())
                .containsExactly(new FocusTrail.Stop(Set.of(CORDIA), 1));
    }

    @Test
    void aTieIsFocusedByItsEnds() {
        selection.select(TROOPS);
        model.focusOnSelection();

        assertThat(model.trail().current().orElseThrow().middle())
                .containsExactlyInAnyOrder(ALAND, BORDURIA);
    }

    @Test
    void theWayBackLeadsThroughEveryStop() {
        int all = nodes().size();
        selection.select(CORDIA);
        model.focusOnSelection();
        List<ElementId> first = nodes();
        selection.select(ALAND);
        model.focusOnSelection();

        model.trail().backTo(1);
        assertThat(nodes()).isEqualTo(first);
        assertThat(model.trail().leave()).isTrue();
        assertThat(nodes()).hasSize(all);
        assertThat(model.trail().leave()).isFalse();
        assertThat(model.viewportProperty().get()).isEqualTo(Viewport.IDENTITY);
    }

    @Test
    void withNothingSelectedThereIsNothingToFocusOn() {
        model.focusOnSelection();

        assertThat(model.trail().current()).isEmpty();
    }

    @Test
    void selectingWhatLiesBeyondLeavesTheFocus() {
        selection.select(CORDIA);
        model.focusOnSelection();
        selection.select(DANA);

        assertThat(model.trail().current()).isEmpty();
        assertThat(nodes()).contains(BORDURIA, DANA);
    }

    @Test
    void theWholePictureForExportsKnowsNoFocus() {
        int all = nodes().size();
        selection.select(CORDIA);
        model.focusOnSelection();

        assertThat(model.plainDrawing().orElseThrow().nodes()).hasSize(all);
    }

    @Test
    void whatIsPointedAtOwnsThePictureWhateverIsSelected() {
        model.pointing().preview(Set.of(CORDIA));
        assertThat(drawing().node(CORDIA).orElseThrow().emphasis()).isEqualTo(Emphasis.BRIGHT);
        assertThat(drawing().node(DANA).orElseThrow().emphasis()).isEqualTo(Emphasis.RECEDED);

        selection.select(DANA);
        assertThat(drawing().node(CORDIA).orElseThrow().emphasis()).isEqualTo(Emphasis.BRIGHT);
        assertThat(drawing().node(DANA).orElseThrow().emphasis()).isEqualTo(Emphasis.OUTLINED);

        model.pointing().preview(Set.of());
        assertThat(drawing().node(CORDIA).orElseThrow().emphasis()).isEqualTo(Emphasis.RECEDED);
        assertThat(drawing().node(DANA).orElseThrow().emphasis()).isEqualTo(Emphasis.SELECTED);

        selection.clear();
        assertThat(drawing().nodes()).extracting(NodeMark::emphasis).containsOnly(Emphasis.PLAIN);
    }

    @Test
    void labelsFollowTheZoomAndComeBack() {
        GraphDrawing usual = drawing();
        model.zooming().zoom(4);
        double size = drawing().nodes().get(0).label().style().size();
        assertThat(size)
                .isEqualTo(usual.nodes().get(0).label().style().size() * LabelZoom.scale(4));

        model.fit();
        assertThat(drawing()).isEqualTo(usual);
    }

    @Test
    void anEntryOfTheLegendHidesWhatItExplainsAndShowsItAgain() {
        LegendViewModel.Row mixed = row("mixed");
        assertThat(mixed.hidden()).isFalse();

        legend.toggle(mixed);
        assertThat(drawing().ties()).noneMatch(tie -> tie.stance() == Stance.MIXED);
        assertThat(row("mixed").hidden()).as("still explained, but struck").isTrue();

        legend.toggle(row("mixed"));
        assertThat(drawing().ties()).anyMatch(tie -> tie.stance() == Stance.MIXED);
        assertThat(filters.choice().isActive()).isFalse();
    }

    @Test
    void anEntryForSeveralCertaintiesHidesThemAll() {
        legend.toggle(row("claimed or reported"));

        assertThat(filters.choice().hidden()).hasSize(2).allMatch(Trait.OfStatus.class::isInstance);
        assertThat(row("claimed or reported").hidden()).isTrue();
    }

    @Test
    void aLargePictureIsLookedThroughByAWorker() {
        TasksByHand tasks = new TasksByHand();
        LegendViewModel slow = new LegendViewModel(model, filters, tasks);

        Dossier large = GeneratedDossier.of(20, 140, 2000, 1);
        Map<ElementId, Point> places = new LinkedHashMap<>();
        large.actors()
                .forEach(
                        actor ->
                                places.put(
                                        actor.id(),
                                        new Point(
                                                60 + places.size() % 5 * 200,
                                                80 + places.size() * 28)));
        open.set(OpenDossier.of(large, 0).withArrangement(new Arrangement(places, Pictures.AREA)));
        assertThat(slow.sectionsProperty().get()).isEmpty();
        tasks.finishAll();

        assertThat(slow.sectionsProperty().get())
                .isNotEmpty()
                .isEqualTo(legend.sectionsProperty().get());
    }

    @Test
    void whatCannotBeHiddenByAnEntryIsOnlyExplained() {
        assertThat(row("one way").traits()).isEmpty();
        legend.toggle(row("one way"));
        assertThat(filters.choice().isActive()).isFalse();
    }

    @Test
    void tooltipsSayWhatLabelsHaveNoRoomFor() {
        ActorId longName = new ActorId("a");
        open.set(
                OpenDossier.of(
                        Dossiers.of("x")
                                .actor(
                                        "a",
                                        "A name of very many words indeed, too long",
                                        ActorKind.GROUP)
                                .country("b", "B")
                                .build(),
                        0));

        assertThat(PointerNotes.more(model.drawing(), longName))
                .contains("A name of very many words indeed, too long");
        assertThat(PointerNotes.more(model.drawing(), new ActorId("b"))).isEmpty();
        assertThat(PointerNotes.more(Optional.empty(), longName)).isEmpty();
    }
}
