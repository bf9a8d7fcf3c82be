package org.entente.view.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.model.Concern;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.viewport.Motion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pairs of the built-in dossier open where one looks, and close again. */
class CanvasPairTest {

    private static final ActorId RUSSIA = new ActorId("russia");
    private static final ActorId NORTH_KOREA = new ActorId("north-korea");
    private static final PairId PAIR = new PairId(RUSSIA, NORTH_KOREA);
    private static final TieId TROOPS = new TieId("nk-troops-russia");

    private final SimpleObjectProperty<OpenDossier> open = new SimpleObjectProperty<>();
    private final SelectionModel selection = new SelectionModel();
    private final DisplayOptions options = new DisplayOptions();
    private final CanvasViewModel model =
            new CanvasViewModel(
                    open,
                    selection,
                    new FilterModel(open),
                    options,
                    TaskRunner.inPlace(),
                    TaskRunner.inPlace(),
                    Pictures.INTER);

    @BeforeEach
    void openTheBuiltInDossier() {
        open.set(OpenDossier.of(Pictures.builtIn().dossier(), 0));
        model.resize(1040, 770);
    }

    private GraphDrawing drawing() {
        return model.drawing().orElseThrow();
    }

    private boolean isOpen() {
        return drawing().tie(TROOPS).isPresent();
    }

    private List<Point> places() {
        return drawing().nodes().stream().map(NodeMark::centre).toList();
    }

    @Test
    void aSelectedPairFansOutAndEveryLabelIsShown() {
        List<Point> before = places();

        selection.select(PAIR);

        Set<TieId> ties =
                Pictures.builtIn().tiesBetween(RUSSIA, NORTH_KOREA).stream()
                        .map(tie -> tie.id())
                        .collect(Collectors.toSet());
        assertThat(ties).hasSize(8);
        for (TieId tie : ties) {
            assertThat(drawing().tie(tie).orElseThrow().label().shown()).as("%s", tie).isTrue();
            assertThat(drawing().tie(tie).orElseThrow().emphasis()).isEqualTo(Emphasis.BRIGHT);
        }
        assertThat(drawing().node(new ActorId("taiwan")).orElseThrow().emphasis())
                .isEqualTo(Emphasis.RECEDED);
        assertThat(places()).isEqualTo(before);

        selection.clear();
        assertThat(isOpen()).isFalse();
        assertThat(places()).isEqualTo(before);
    }

    @Test
    void aSelectedTieIsSeenAmongThoseOfItsPair() {
        selection.select(TROOPS);

        assertThat(drawing().tie(TROOPS).orElseThrow().emphasis()).isEqualTo(Emphasis.SELECTED);
    }

    @Test
    void aSelectedActorKeepsItsRibbonsClosed() {
        selection.select(NORTH_KOREA);

        assertThat(isOpen()).isFalse();
        assertThat(drawing().line(TROOPS).orElseThrow().emphasis()).isEqualTo(Emphasis.BRIGHT);
    }

    @Test
    void aTiePointedAtInThePanelLightsItsLine() {
        selection.select(NORTH_KOREA);
        model.pointing().preview(Set.of(TROOPS));

        assertThat(isOpen()).isFalse();
        LineMark line = drawing().line(TROOPS).orElseThrow();
        assertThat(line.emphasis()).isEqualTo(Emphasis.BRIGHT);
        assertThat(drawing().lines())
                .filteredOn(other -> !other.equals(line))
                .allMatch(other -> other.emphasis().recedes());
    }

    @Test
    void allConcernsOfASelectedActorShowTheirLinks() {
        for (ActorId actor : List.of(NORTH_KOREA, new ActorId("japan"))) {
            selection.select(actor);
            List<Concern> concerns = new ArrayList<>(Pictures.builtIn().concernsAbout(actor));
            concerns.addAll(Pictures.builtIn().concernsHeldBy(actor));

            assertThat(concerns).isNotEmpty();
            for (Concern concern : concerns) {
                assertThat(concern.holders())
                        .as("%s of %s", concern.id(), actor)
                        .allMatch(holder -> isLinked(concern.id(), holder));
            }
        }
    }

    /** Concerns said on one pill share their links. */
    private boolean isLinked(ConcernId concern, ActorId holder) {
        Set<ConcernId> together =
                Set.copyOf(drawing().pill(concern).orElseThrow().subject().concerns());
        return drawing().links().stream()
                .filter(link -> !link.emphasis().recedes())
                .filter(link -> together.contains(link.concern()))
                .anyMatch(link -> link.end().equals(holder));
    }

    @Test
    void theFocusOnAHolderShowsItsConcerns() {
        ActorId japan = new ActorId("japan");
        selection.select(japan);
        model.focusOnSelection();

        Set<ElementId> shown = drawing().elements(emphasis -> true);
        assertThat(Pictures.builtIn().concernsHeldBy(japan))
                .hasSize(3)
                .allMatch(concern -> shown.contains(concern.id()));
    }

    @Test
    void aSentencePointedAtLightsWhatItSupportsAndNothingElse() {
        OpenDossier dossier = open.get();
        Set<ElementId> supported =
                Set.copyOf(
                        dossier.evidence().claims(new SentenceRef(new SourceId("article"), 23, 0)));
        selection.select(new SentenceRef(new SourceId("article"), 24, 0));
        model.pointing().preview(supported);

        assertThat(supported).isNotEmpty();
        for (LineMark line : drawing().lines()) {
            assertThat(line.emphasis() == Emphasis.BRIGHT || line.emphasis() == Emphasis.SELECTED)
                    .as(line.title())
                    .isEqualTo(line.ties().stream().anyMatch(supported::contains));
        }
    }

    @Test
    void pairsOpenFromCloseByAndDoNotFlutterAtTheThreshold() {
        List<Point> before = places();
        model.zooming().zoom(1.55);
        assertThat(drawing().ties()).as("not yet").hasSameSizeAs(plainTies());

        model.zooming().zoom(2 / 1.55);
        int opened = drawing().ties().size();
        assertThat(opened).isGreaterThan(plainTies().size());

        model.zooming().zoom(1.4 / 2);
        assertThat(drawing().ties()).as("still").hasSizeGreaterThan(plainTies().size());

        model.zooming().zoom(1.3 / 1.4);
        assertThat(drawing().ties()).as("closed").hasSameSizeAs(plainTies());
        assertThat(places()).isEqualTo(before);
    }

    private List<?> plainTies() {
        return model.plainDrawing().orElseThrow().ties();
    }

    @Test
    void openingIsGradualUnlessNothingIsToMove() {
        List<Integer> millis = new ArrayList<>();
        List<DoubleConsumer> running = new ArrayList<>();
        model.moveWith(
                () ->
                        new Motion() {
                            @Override
                            public void start(int duration, DoubleConsumer progress) {
                                millis.add(duration);
                                running.add(progress);
                            }

                            @Override
                            public void stop() {
                                running.clear();
                            }
                        });
        List<Point> before = places();

        selection.select(PAIR);
        assertThat(millis).containsExactly(120);
        running.get(0).accept(0.5);
        assertThat(isOpen()).isTrue();
        assertThat(places()).as("half-way").isEqualTo(before);
        running.get(0).accept(1);
        assertThat(places()).as("open").isEqualTo(before);

        options.reduceMotionProperty().set(true);
        selection.clear();
        assertThat(millis).hasSize(1);
        assertThat(isOpen()).isFalse();
    }
}
