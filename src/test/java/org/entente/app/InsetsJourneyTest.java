package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.geometry.Box;
import org.entente.model.id.ActorId;
import org.entente.view.canvas.viewport.Viewport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is selected lies under no card and no panel, whatever the size of window and text. */
class InsetsJourneyTest extends Journey {

    private static final List<ActorId> ACTORS =
            List.of(new ActorId("russia"), new ActorId("korean-peninsula"), new ActorId("taiwan"));
    private static final int LONG_STILL = 6;

    private @Nullable GraphDrawing seen;
    private @Nullable Viewport from;
    private int still;

    @ParameterizedTest
    @CsvSource({"1024, 700, 2", "1024, 700, 1", "800, 600, 1.3"})
    void aSelectedActorIsNeverUnderAnInset(double width, double height, double text) {
        onFx(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                    window.models().options().textScaleProperty().set(text);
                });
        waitUntil("the picture has followed", this::rests);
        openLegend();
        ACTORS.forEach(this::assertClear);
        onFx(() -> window.selection().clear());
        onFx(() -> window.canvas().zooming().zoom(1.7));
        ACTORS.forEach(this::assertClear);
        assertThat(isShown(node("#legend-card .legend-body"))).as("still open").isTrue();
    }

    private void assertClear(ActorId actor) {
        onFx(() -> window.selection().select(actor));
        waitUntil("it is drawn", this::rests);
        Box there = onScreen(actor);
        assertThat(onScreen(node("#graph-canvas")).contains(there)).as(actor.value()).isTrue();
        for (String id : List.of("#legend-card", "#overview-card", "#evidence-pane")) {
            List<Node> inset = robot.lookup(id).tryQuery().stream().toList();
            assertThat(inset)
                    .as(actor.value() + " and " + id)
                    .filteredOn(card -> isShown(card) && onScreen(card).overlaps(there))
                    .isEmpty();
        }
    }

    private void openLegend() {
        if (!isShown(node("#legend-card .legend-body"))) {
            onFx(() -> node("#legend-card .card-heading").fireEvent(new ActionEvent()));
        }
        waitUntil("the legend is open", () -> isShown(node("#legend-card .legend-body")));
        waitUntil("the picture has followed", this::rests);
    }

    private static boolean isShown(Node node) {
        Parent parent = node.getParent();
        return node.isVisible() && (parent == null || isShown(parent));
    }

    private GraphDrawing drawing() {
        return window.canvas().drawing().orElseThrow();
    }

    /** Tells whether the picture has been the same for a while. */
    private boolean rests() {
        Viewport now = window.canvas().viewportProperty().get();
        still = drawing().equals(seen) && now.equals(from) ? still + 1 : 0;
        seen = drawing();
        from = now;
        return still > LONG_STILL;
    }

    private Box onScreen(ActorId actor) {
        Box world = drawing().node(actor).orElseThrow().bounds();
        Box there = window.canvas().viewportProperty().get().toCanvas(world);
        Box canvas = onScreen(node("#graph-canvas"));
        return new Box(
                canvas.minX() + there.minX(),
                canvas.minY() + there.minY(),
                there.width(),
                there.height());
    }

    private static Box onScreen(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
