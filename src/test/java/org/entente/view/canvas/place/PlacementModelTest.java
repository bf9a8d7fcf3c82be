package org.entente.view.canvas.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.BORDURIA;
import static org.entente.model.SampleDossiers.CORDIA;
import static org.entente.model.SampleDossiers.UNEASE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Arrangement;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.place.LayoutChoice;
import org.entente.model.SampleDossiers;
import org.entente.model.id.ElementId;
import org.entente.testing.GeneratedDossier;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.canvas.EveryTie;
import org.entente.view.canvas.viewport.Motion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlacementModelTest {

    private final SimpleObjectProperty<OpenDossier> open = new SimpleObjectProperty<>();
    private final SelectionModel selection = new SelectionModel();
    private final DisplayOptions options = EveryTie.options();
    private final CanvasViewModel canvas =
            new CanvasViewModel(
                    open,
                    selection,
                    new FilterModel(open),
                    options,
                    TaskRunner.inPlace(),
                    TaskRunner.inPlace(),
                    Pictures.INTER);
    private final PlacementModel placement = canvas.placement();
    private final Kept kept = new Kept();
    private final HandDriven motion = new HandDriven();

    /** Remembers the pins of one dossier. */
    private static final class Kept implements PinKeeper {
        private Map<ElementId, Point> pins = Map.of();

        @Override
        public Callable<Map<ElementId, Point>> read() {
            return () -> pins;
        }

        @Override
        public void carryOver(Map<ElementId, Point> pins) {
            keep(pins);
        }

        @Override
        public void keep(Map<ElementId, Point> other) {
            pins = new LinkedHashMap<>(other);
        }
    }

    /** A motion that goes on when told. */
    private static final class HandDriven implements Motion {
        private @Nullable DoubleConsumer running;

        @Override
        public void start(int millis, DoubleConsumer progress) {
            running = progress;
            progress.accept(0);
        }

        @Override
        public void stop() {
            running = null;
        }

        void to(double share) {
            Objects.requireNonNull(running, "something moves").accept(share);
        }
    }

    @BeforeEach
    void openSample() {
        placement.keepWith(kept);
        openAgain();
        canvas.resize(1000, 700);
    }

    private void openAgain() {
        open.set(
                OpenDossier.of(SampleDossiers.relations(), 0)
                        .withArrangement(new Arrangement(Pictures.PLACES, Pictures.AREA)));
    }

    private GraphDrawing drawing() {
        return canvas.drawing().orElseThrow();
    }

    private NodeMark node(ElementId id) {
        return drawing().node(id).orElseThrow();
    }

    private Point centre(ElementId id) {
        return node(id).centre();
    }

    @Test
    void aDraggedNodeIsPinned() {
        canvas.moveNode(ALAND, new Point(250, 210), false);
        assertThat(node(ALAND).pinned()).isTrue();
        assertThat(placement.isPinned(ALAND)).isFalse();

        canvas.moveNode(ALAND, new Point(300, 210), true);

        assertThat(placement.isPinned(ALAND)).isTrue();
        assertThat(placement.placementProperty().get().pins())
                .containsExactly(Map.entry(ALAND, new Point(0.3, 0.3)));
        assertThat(node(BORDURIA).pinned()).isFalse();
    }

    @Test
    void aWholeDragIsOneStepBack() {
        Point before = centre(ALAND);
        canvas.moveNode(ALAND, new Point(250, 210), false);
        canvas.moveNode(ALAND, new Point(300, 210), true);
        assertThat(placement.toUndoProperty().get()).isEqualTo("move of Aland");

        placement.undo();

        assertThat(centre(ALAND)).isEqualTo(before);
        assertThat(node(ALAND).pinned()).isFalse();
        assertThat(placement.toUndoProperty().get()).isEmpty();
        assertThat(placement.toRedoProperty().get()).isEqualTo("move of Aland");

        placement.redo();

        assertThat(centre(ALAND)).isEqualTo(new Point(300, 210));
        assertThat(node(ALAND).pinned()).isTrue();
    }

    @Test
    void aConcernCanBePinnedToo() {
        canvas.moveNode(UNEASE, new Point(500, 400), true);
        placement.choose(LayoutChoice.of(GraphLayout.CIRCLE));

        assertThat(centre(UNEASE)).isEqualTo(new Point(500, 400));
        assertThat(node(UNEASE).pinned()).isTrue();
    }

    @Test
    void pinnedNodesStayThroughALayoutChangeAndOthersMove() {
        Point other = centre(BORDURIA);
        canvas.moveNode(ALAND, new Point(300, 210), true);

        placement.choose(LayoutChoice.of(GraphLayout.CIRCLE));

        assertThat(centre(ALAND).distance(new Point(300, 210))).isLessThan(1e-9);
        assertThat(centre(BORDURIA)).isNotEqualTo(other);
        assertThat(placement.toUndoProperty().get()).isEqualTo("change of layout");

        placement.undo();

        assertThat(centre(BORDURIA)).isEqualTo(other);
        assertThat(centre(ALAND).distance(new Point(300, 210))).isLessThan(1e-9);
    }

    @Test
    void othersMakeRoomForAPinnedNode() {
        canvas.moveNode(ALAND, new Point(795, 205), true);
        placement.choose(LayoutChoice.of(GraphLayout.MAP));
        placement.choose(LayoutChoice.DEFAULT);

        assertThat(centre(ALAND).distance(new Point(795, 205))).isLessThan(1e-9);
        assertThat(centre(ALAND).distance(centre(BORDURIA)))
                .isGreaterThan(node(ALAND).radius() + node(BORDURIA).radius());
    }

    @Test
    void anUnpinnedNodeGoesBack() {
        Point before = centre(ALAND);
        canvas.moveNode(ALAND, new Point(300, 210), true);

        placement.unpin(ALAND);

        assertThat(centre(ALAND)).isEqualTo(before);
        assertThat(placement.toUndoProperty().get()).isEqualTo("unpinning of Aland");
        placement.undo();
        assertThat(centre(ALAND).distance(new Point(300, 210))).isLessThan(1e-9);
    }

    @Test
    void allAreUnpinnedInOneStep() {
        canvas.moveNode(ALAND, new Point(300, 210), true);
        canvas.moveNode(CORDIA, new Point(500, 500), true);

        placement.unpinAll();

        assertThat(placement.placementProperty().get().pins()).isEmpty();
        placement.undo();
        assertThat(placement.placementProperty().get().pins()).containsOnlyKeys(ALAND, CORDIA);
    }

    @Test
    void whatChangesNothingIsNoStep() {
        placement.choose(LayoutChoice.DEFAULT);
        placement.unpin(ALAND);
        placement.unpinAll();
        placement.undo();
        placement.redo();

        assertThat(placement.toUndoProperty().get()).isEmpty();
    }

    @Test
    void pinsAreThereWhenTheDossierIsOpenedAgain() {
        canvas.moveNode(ALAND, new Point(300, 210), true);
        open.set(null);
        openAgain();

        assertThat(centre(ALAND)).isEqualTo(new Point(300, 210));
        assertThat(node(ALAND).pinned()).isTrue();
        assertThat(placement.toUndoProperty().get()).as("what is undone ends here").isEmpty();
    }

    @Test
    void pinsFollowTheCanvas() {
        canvas.moveNode(ALAND, new Point(300, 210), true);
        open.set(null);
        canvas.resize(500, 1400);
        openAgain();

        assertThat(centre(ALAND)).isEqualTo(new Point(150, 420));
    }

    @Test
    void ringsAreDrawnAroundTheActorChosen() {
        placement.chooseRingsAround(CORDIA);

        assertThat(centre(CORDIA).x()).isCloseTo(500, within(1e-9));
        assertThat(drawing().backdrop().rings()).isNotEmpty();
    }

    @Test
    void nodesGlideToTheirNewPlaces() {
        canvas.moveWith(() -> motion);
        Point from = centre(BORDURIA);

        placement.choose(LayoutChoice.of(GraphLayout.CIRCLE));

        assertThat(centre(BORDURIA)).isEqualTo(from);
        assertThat(drawing().ties()).noneMatch(tie -> tie.label().shown());
        motion.to(0.5);
        Point half = centre(BORDURIA);
        motion.to(1);
        Point to = centre(BORDURIA);
        assertThat(half.distance(from.towards(to, 0.5))).isLessThan(1e-9);
        assertThat(to).isNotEqualTo(from);
        assertThat(drawing().ties()).anyMatch(tie -> tie.label().shown());
    }

    @Test
    void aSwitchInTheMiddleOfAnotherBeginsWhereThingsAre() {
        canvas.moveWith(() -> motion);
        placement.choose(LayoutChoice.of(GraphLayout.CIRCLE));
        motion.to(0.5);
        Point half = centre(BORDURIA);

        placement.choose(LayoutChoice.DEFAULT);

        assertThat(centre(BORDURIA)).isEqualTo(half);
        motion.to(1);
        assertThat(centre(BORDURIA)).isEqualTo(new Point(800, 200));
    }

    @Test
    void aDragInTheMiddleEndsTheMotion() {
        canvas.moveWith(() -> motion);
        placement.choose(LayoutChoice.of(GraphLayout.CIRCLE));
        motion.to(0.3);

        canvas.moveNode(ALAND, new Point(321, 234), false);

        assertThat(centre(ALAND)).isEqualTo(new Point(321, 234));
        assertThat(motion.running).isNull();
    }

    @Test
    void aSelectionInTheMiddleEndsTheMotion() {
        canvas.moveWith(() -> motion);
        placement.choose(LayoutChoice.of(GraphLayout.CIRCLE));
        motion.to(0.3);

        selection.select(ALAND);

        assertThat(motion.running).isNull();
        assertThat(drawing().ties()).anyMatch(tie -> tie.label().shown());
    }

    @Test
    void withReducedMotionNodesJump() {
        canvas.moveWith(() -> motion);
        options.reduceMotionProperty().set(true);

        placement.choose(LayoutChoice.of(GraphLayout.CIRCLE));

        assertThat(motion.running).isNull();
        assertThat(centre(BORDURIA)).isNotEqualTo(new Point(800, 200));
    }

    @Test
    void theLayoutOfTheStartIsNoChange() {
        List<GraphLayout> seen = new ArrayList<>();
        placement
                .placementProperty()
                .addListener((o, before, now) -> seen.add(now.layout().layout()));
        placement.startWith(GraphLayout.CIRCLE);

        assertThat(seen).containsExactly(GraphLayout.CIRCLE);
        assertThat(placement.toUndoProperty().get()).isEmpty();
    }

    @Test
    void theFirstPictureComesIntoAViewportThatFitsIt() {
        List<Double> zooms = new ArrayList<>();
        CanvasViewModel other =
                new CanvasViewModel(
                        open,
                        selection,
                        new FilterModel(open),
                        options,
                        TaskRunner.inPlace(),
                        TaskRunner.inPlace(),
                        Pictures.INTER);
        other.drawingProperty()
                .addListener((o, before, now) -> zooms.add(other.viewportProperty().get().zoom()));
        open.set(OpenDossier.of(GeneratedDossier.of(200, 300, 20_000, 1), 0));
        other.resize(500, 350);

        assertThat(zooms).containsOnly(other.viewportProperty().get().zoom()).doesNotContain(1.0);
    }
}
