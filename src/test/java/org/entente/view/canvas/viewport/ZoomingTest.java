package org.entente.view.canvas.viewport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.compose.LabelZoom;
import org.entente.drawing.geometry.Box;
import org.junit.jupiter.api.Test;

class ZoomingTest {

    private static final GraphDrawing PICTURE = Pictures.relations();
    private static final Box CANVAS = Pictures.AREA;

    private final Zooming zooming = new Zooming();

    ZoomingTest() {
        zooming.resize(CANVAS.width(), CANVAS.height());
    }

    private Box seen(NodeMark node) {
        return zooming.viewportProperty().get().toCanvas(node.boundsWithName());
    }

    /** A card over the whole left of the canvas, up to beyond a node. */
    private static Box over(NodeMark node) {
        return new Box(0, 0, node.boundsWithName().maxX() + 5, CANVAS.height());
    }

    private static NodeMark leftmost() {
        return PICTURE.nodes().stream()
                .min((a, b) -> Double.compare(a.centre().x(), b.centre().x()))
                .orElseThrow();
    }

    @Test
    void aPictureIsFittedToAllOfTheCanvasWhereNoCardCoversANode() {
        zooming.keepClearOf(List.of(new Box(0, 0, 2, 2)));

        zooming.fit(PICTURE);

        assertThat(zooming.viewportProperty().get()).isEqualTo(Viewport.IDENTITY);
    }

    @Test
    void aPictureIsFittedBesideTheCardsThatWouldCoverANode() {
        Box card = over(leftmost());
        zooming.keepClearOf(List.of(card));

        zooming.fit(PICTURE);

        for (NodeMark node : PICTURE.nodes()) {
            assertThat(seen(node).overlaps(card)).as(node.title()).isFalse();
            assertThat(CANVAS.contains(seen(node))).as(node.title()).isTrue();
        }
    }

    @Test
    void namesThatGrowInASmallPictureAreSeenWhole() {
        Box card = new Box(0, CANVAS.height() / 2, CANVAS.width(), CANVAS.height() / 2);
        zooming.keepClearOf(List.of(card));

        zooming.fit(PICTURE);

        double scale = LabelZoom.scale(zooming.viewportProperty().get().zoom());
        assertThat(scale).isGreaterThan(1);
        for (NodeMark node : LabelZoom.at(PICTURE, scale).nodes()) {
            assertThat(seen(node).overlaps(card)).as(node.title()).isFalse();
            assertThat(CANVAS.contains(seen(node))).as(node.title()).isTrue();
        }
    }

    @Test
    void theCanvasStaysIfACardLiesBetweenThePartsThatAreGoneTo() {
        Box one = new Box(100, 300, 40, 40);
        Box other = new Box(300, 100, 40, 40);
        zooming.keepClearOf(List.of(new Box(90, 90, 60, 60)));
        zooming.fit(PICTURE.area());
        Viewport before = zooming.viewportProperty().get();

        zooming.reveal(PICTURE, List.of(one, other), true);

        assertThat(zooming.viewportProperty().get()).isEqualTo(before);
    }

    @Test
    void whatIsGoneToComesOutFromUnderACard() {
        zooming.fit(PICTURE);
        zooming.zoom(1.2);
        NodeMark node = leftmost();
        Box card = seen(node).grow(10);
        zooming.keepClearOf(List.of(card));

        zooming.reveal(PICTURE, List.of(node.boundsWithName()), true);

        assertThat(seen(node).overlaps(card)).isFalse();
        assertThat(CANVAS.contains(seen(node))).isTrue();
        assertThat(zooming.viewportProperty().get().zoom()).isEqualTo(1.2);
    }

    @Test
    void whatIsOffTheCanvasIsBroughtOntoItByAsLittleAsWillDo() {
        zooming.fit(PICTURE);
        zooming.pan(-CANVAS.width(), 0);
        NodeMark node = leftmost();

        zooming.reveal(PICTURE, List.of(node.boundsWithName()), true);

        assertThat(seen(node).minX()).isCloseTo(12, within(1e-9));
        assertThat(zooming.viewportProperty().get().y()).isZero();
    }

    @Test
    void whatIsGoneToIsNotBroughtIntoRoomThatIsTooNarrowForIt() {
        zooming.fit(PICTURE);
        zooming.zoom(1.2);
        NodeMark node = leftmost();
        Box there = seen(node);
        double narrow = there.maxX() + 20;
        Box card = new Box(10, 140, narrow, CANVAS.height() - 140);
        Box panel = new Box(narrow + 30, 0, CANVAS.width() - narrow - 30, CANVAS.height());
        zooming.keepClearOf(List.of(card, panel));

        zooming.reveal(PICTURE, List.of(node.boundsWithName()), true);

        assertThat(seen(node).overlaps(card)).isFalse();
        assertThat(seen(node).overlaps(panel)).isFalse();
        assertThat(CANVAS.contains(seen(node))).isTrue();
    }

    @Test
    void partsTooFarApartForTheRoomBesideAPanelAreMadeSmaller() {
        zooming.fit(PICTURE);
        double room = CANVAS.width() / 2;
        zooming.coverRight(CANVAS.width() - room);
        List<Box> parts = PICTURE.nodes().stream().map(NodeMark::boundsWithName).toList();

        zooming.reveal(PICTURE, parts, true);

        for (NodeMark node : PICTURE.nodes()) {
            assertThat(seen(node).minX()).isNotNegative();
            assertThat(seen(node).maxX()).isLessThanOrEqualTo(room);
        }
    }

    @Test
    void tellsWhetherCardsLeaveRoom() {
        zooming.fit(PICTURE);
        zooming.coverRight(CANVAS.width() / 2);
        List<Box> part = List.of(leftmost().boundsWithName());
        Box left = new Box(0, 0, CANVAS.width() / 2 - 20, CANVAS.height() - 20);
        Box lower = new Box(0, 200, left.width(), CANVAS.height() - 200);

        assertThat(zooming.hasRoomFor(part, List.of(left))).isFalse();
        assertThat(zooming.hasRoomFor(part, List.of(lower))).isTrue();
        assertThat(zooming.hasRoomFor(List.of(), List.of(left))).isTrue();
    }

    @Test
    void aWholePictureIsMovedAsideForAPanelAndBack() {
        zooming.fit(PICTURE);
        double room = CANVAS.width() / 2;
        NodeMark node =
                PICTURE.nodes().stream()
                        .max((a, b) -> Double.compare(a.centre().x(), b.centre().x()))
                        .orElseThrow();

        assertThat(zooming.coverRight(CANVAS.width() - room)).isTrue();
        zooming.reveal(PICTURE, List.of(node.boundsWithName()), true);
        assertThat(seen(node).maxX()).isLessThanOrEqualTo(room);
        assertThat(zooming.viewportProperty().get().zoom()).as("as large as before").isEqualTo(1);
        assertThat(zooming.isWhole()).isFalse();

        assertThat(zooming.coverRight(0)).isTrue();
        zooming.settle(PICTURE, true);
        assertThat(zooming.viewportProperty().get()).isEqualTo(Viewport.IDENTITY);
        assertThat(zooming.isWhole()).isTrue();
    }

    @Test
    void whatIsSeenStaysWhereItIs() {
        zooming.fit(PICTURE);
        zooming.pan(3, 4);
        Viewport before = zooming.viewportProperty().get();

        PICTURE.nodes().forEach(node -> zooming.reveal(PICTURE, List.of(node.bounds()), true));

        assertThat(zooming.viewportProperty().get()).isEqualTo(before);
    }

    @Test
    void whatIsLargerThanTheCanvasNeedOnlyBeSeenInPart() {
        zooming.fit(PICTURE);
        zooming.zoom(4);
        Viewport before = zooming.viewportProperty().get();

        zooming.reveal(PICTURE, List.of(PICTURE.area()), true);

        assertThat(zooming.viewportProperty().get()).isEqualTo(before);
    }

    @Test
    void goingSomewhereIsGradualUnlessNothingIsToMove() {
        List<Double> steps = new ArrayList<>();
        zooming.moveWith(
                new Motion() {
                    @Override
                    public void start(int millis, DoubleConsumer progress) {
                        progress.accept(0.5);
                        progress.accept(1);
                    }

                    @Override
                    public void stop() {
                        // It never runs on.
                    }
                });
        zooming.fit(PICTURE);
        zooming.pan(-CANVAS.width(), 0);
        zooming.viewportProperty().addListener((o, before, now) -> steps.add(now.x()));

        zooming.reveal(PICTURE, List.of(leftmost().boundsWithName()), false);

        assertThat(steps).hasSize(2).isSorted();
    }
}
