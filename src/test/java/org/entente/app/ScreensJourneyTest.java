package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.style.Theme;
import org.entente.model.id.ActorId;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;
import org.entente.view.canvas.viewport.Viewport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the window that are worth looking at, to target/screens: small and large,
 * light and dark, with each sort of thing selected. No card covers an actor in any of them.
 */
class ScreensJourneyTest extends Journey {

    private static final List<Box> SIZES =
            List.of(new Box(0, 0, 1440, 900), new Box(0, 0, 1024, 700));
    private static final int LONG_STILL = 10;

    private @Nullable GraphDrawing seen;
    private int still;

    private Map<String, Runnable> selections() {
        ActorId northKorea = new ActorId("north-korea");
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("overview", () -> window.selection().clear());
        all.put(
                "pair",
                () -> window.selection().select(new PairId(new ActorId("russia"), northKorea)));
        all.put("tie", () -> window.selection().select(new TieId("nk-troops-russia")));
        all.put("actor", () -> window.selection().select(northKorea));
        all.put("concern", () -> window.canvas().select(drawing().pills().get(0).subject()));
        return all;
    }

    @Test
    void ofTheBuiltInDossier() {
        for (Box size : SIZES) {
            resize(size);
            for (Theme theme : Theme.values()) {
                turn(theme);
                selections()
                        .forEach(
                                (name, select) -> {
                                    onFx(select);
                                    waitUntil("it is drawn", this::rests);
                                    assertActorsAreClearOfCards();
                                    assertThat(window.canvas().viewportProperty().get())
                                            .as("the picture fills the canvas")
                                            .isEqualTo(Viewport.IDENTITY);
                                    shoot(name(name, size, theme));
                                });
            }
        }
    }

    @Test
    void ofACrowd() {
        openTheCrowd();
        for (Box size : SIZES) {
            resize(size);
            for (Theme theme : Theme.values()) {
                turn(theme);
                onFx(() -> window.selection().clear());
                waitUntil("it is drawn", this::rests);
                assertActorsAreClearOfCards();
                shoot(name("crowd", size, theme));
                NodeMark hub = hub();
                onFx(() -> window.selection().select(hub.id()));
                waitUntil("it is drawn", this::rests);
                assertActorsAreClearOfCards();
                shoot(name("crowd-actor", size, theme));
            }
        }
    }

    @Test
    void whatIsSeenFirstIsWhatFitGives() {
        openTheCrowd();
        // A window that grows may be painted by Monocle into a buffer of its former size.
        for (Box size : List.of(new Box(0, 0, 1440, 900), new Box(0, 0, 800, 600))) {
            resize(size);
            assertIsFitted();
            robot.clickOn("#legend-card .card-heading");
            waitUntil("the picture has followed", this::rests);
            assertIsFitted();
        }
    }

    private void openTheCrowd() {
        onFx(() -> window.session().open(Path.of("src/test/resources/good/forty-actors")));
        waitUntil(
                "it is open",
                () ->
                        window.canvas().drawing().stream()
                                .anyMatch(drawing -> drawing.nodes().size() == 40));
    }

    private void assertIsFitted() {
        assertActorsAreClearOfCards(NodeMark::bounds);
        Viewport before = window.canvas().viewportProperty().get();
        robot.clickOn("#zoom-fit");
        waitUntil("it is drawn", this::rests);
        assertThat(window.canvas().viewportProperty().get()).isEqualTo(before);
    }

    private static String name(String of, Box size, Theme theme) {
        String look = theme == Theme.LIGHT ? "light" : "dark";
        return "screen-%s-%.0f-%s".formatted(of, size.width(), look);
    }

    private NodeMark hub() {
        return drawing().nodes().stream()
                .reduce((one, two) -> two.radius() > one.radius() ? two : one)
                .orElseThrow();
    }

    private GraphDrawing drawing() {
        return window.canvas().drawing().orElseThrow();
    }

    private void resize(Box size) {
        onFx(
                () -> {
                    stage.setWidth(size.width());
                    stage.setHeight(size.height());
                });
        waitUntil("the picture has followed", this::rests);
    }

    private void turn(Theme theme) {
        if (drawing().style().theme() != theme) {
            robot.clickOn("#theme-toggle");
            waitUntil("the theme is another", () -> drawing().style().theme() == theme);
        }
    }

    /** Tells whether the picture has been the same for a while. */
    private boolean rests() {
        still = drawing().equals(seen) ? still + 1 : 0;
        seen = drawing();
        return still > LONG_STILL;
    }

    private void assertActorsAreClearOfCards() {
        assertActorsAreClearOfCards(NodeMark::boundsWithName);
    }

    private void assertActorsAreClearOfCards(Function<NodeMark, Box> of) {
        List<Box> cards =
                List.of("#legend-card", "#overview-card").stream()
                        .map(id -> robot.lookup(id).tryQuery())
                        .flatMap(Optional::stream)
                        .filter(Node::isVisible)
                        .map(card -> box(card.getBoundsInParent()))
                        .toList();
        for (NodeMark node : drawing().nodes()) {
            Box seen = window.canvas().viewportProperty().get().toCanvas(of.apply(node));
            assertThat(cards).as(node.title()).noneMatch(card -> card.overlaps(seen));
        }
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
