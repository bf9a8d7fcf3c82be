package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.entente.app.settings.Preferences;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Aesthetics;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.place.LayoutChoice;
import org.entente.model.id.ActorId;
import org.entente.view.canvas.place.PlacementModel;
import org.junit.jupiter.api.Test;

/** Layouts, pins, undoing, and that pins are there again. */
class LayoutJourneyTest extends Journey {

    private static final ActorId CHINA = new ActorId("china");
    private static final ActorId JAPAN = new ActorId("japan");

    @Test
    void aDraggedNodeIsPinnedUndoneRedoneAndThereAgain() {
        Point before = node(CHINA).centre();
        drag(CHINA);
        waitUntil("China is pinned", () -> placement().isPinned(CHINA));
        Point dragged = node(CHINA).centre();
        assertThat(dragged.distance(before)).isGreaterThan(40);
        assertThat(node(CHINA).pinned()).isTrue();
        assertThat(placement().toUndoProperty().get()).isEqualTo("move of China");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil("the move is undone", () -> node(CHINA).centre().distance(before) < 1e-6);
        assertThat(node(CHINA).pinned()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        waitUntil("the move is redone", () -> node(CHINA).centre().distance(dragged) < 1e-6);

        Point japan = node(JAPAN).centre();
        robot.clickOn("#layout-button").clickOn("#button-layout-circle");
        waitUntil(
                "nodes have come to rest elsewhere",
                () -> atRest() && node(JAPAN).centre().distance(japan) > 20);
        assertThat(layout()).isEqualTo(GraphLayout.CIRCLE);
        assertThat(node(CHINA).centre().distance(dragged)).isLessThan(1e-6);

        waitUntil("the pins are written", () -> Files.exists(folder.resolve("pins")));
        onFx(() -> window.session().open(null));
        waitUntil("the dossier is open again", () -> placement().toUndoProperty().get().isEmpty());
        waitUntil("the picture is there", () -> window.canvas().drawing().isPresent());
        assertThat(node(CHINA).pinned()).isTrue();
        assertThat(node(CHINA).centre().distance(dragged)).isLessThan(1e-6);
        assertThat(
                        Preferences.at(folder.resolve("preferences.properties"), Runnable::run)
                                .get(Preferences.LAYOUT))
                .isEqualTo(GraphLayout.CIRCLE);

        robot.rightClickOn("#actor-china").clickOn("#unpin");
        waitUntil(
                "China is back in the circle",
                () -> atRest() && node(CHINA).centre().distance(dragged) > 1);
        assertThat(placement().isPinned(CHINA)).isFalse();
    }

    @Test
    void everyLayoutIsWorthLookingAt() {
        for (boolean dark : new boolean[] {false, true}) {
            for (GraphLayout layout : GraphLayout.values()) {
                Point japan = node(JAPAN).centre();
                boolean moves = layout() != layout;
                onFx(() -> placement().choose(LayoutChoice.of(layout)));
                waitUntil(
                        "nodes have come to rest",
                        () -> atRest() && moves == node(JAPAN).centre().distance(japan) > 1);
                GraphDrawing drawing = window.canvas().drawing().orElseThrow();
                assertThat(Aesthetics.of(drawing).labelOverlaps()).isZero();
                String name = layout.name().toLowerCase(Locale.ROOT);
                shoot("layout-" + name + (dark ? "-dark" : "-light"));
            }
            robot.clickOn("#theme-toggle");
            settle();
        }
    }

    private void drag(ActorId actor) {
        robot.moveTo("#actor-" + actor.value())
                .press(MouseButton.PRIMARY)
                .moveBy(-20, 20)
                .moveBy(-30, 30)
                .release(MouseButton.PRIMARY);
    }

    private PlacementModel placement() {
        return window.canvas().placement();
    }

    private GraphLayout layout() {
        return placement().placementProperty().get().layout().layout();
    }

    /** The labels of ties are hidden while nodes move. */
    private boolean atRest() {
        return window.canvas()
                .drawing()
                .map(drawing -> drawing.ties().stream().anyMatch(tie -> tie.label().shown()))
                .orElse(false);
    }

    private NodeMark node(ActorId actor) {
        return window.canvas().drawing().orElseThrow().node(actor).orElseThrow();
    }
}
