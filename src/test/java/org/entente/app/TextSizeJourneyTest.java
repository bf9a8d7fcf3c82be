package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.entente.app.dialog.FailureDialog;
import org.entente.app.dialog.FxFileDialogs;
import org.entente.app.platform.Failures;
import org.entente.drawing.geometry.Box;
import org.entente.model.id.ActorId;
import org.entente.view.canvas.viewport.Viewport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a small window, the smallest and the largest text has room in every main state. */
class TextSizeJourneyTest extends StatesJourney {

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 700;

    /** For people to look at. */
    private static final Set<String> PICTURED =
            Set.of("open", "Guide and keys", "Export image\u2026", "legend");

    private int percent;

    @Override
    boolean firstVisit() {
        return true;
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 200})
    void allTextHasRoomInASmallWindow(int size) throws IOException {
        percent = size;
        int steps = (size - 100) / 10;
        // Each step composes the picture anew; only the last needs the key.
        onFx(() -> window.models().options().enlargeText(steps - Integer.signum(steps)));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, steps < 0 ? KeyCode.MINUS : KeyCode.PLUS);
        onFx(
                () -> {
                    stage.setWidth(WIDTH);
                    stage.setHeight(HEIGHT);
                });
        waitUntil("the window is small", () -> stage.getScene().getWidth() <= WIDTH);
        if (size == 200) {
            assertThePictureIsUsable();
        }
        lookAtAll();
        moreOfTheWindow();
        assertThat(faults).isEmpty();
    }

    /** The picture has the whole width; the evidence lies over it while something is selected. */
    private void assertThePictureIsUsable() {
        waitUntil(
                "the picture has the width",
                () -> node("#graph-canvas").getBoundsInLocal().getWidth() > WIDTH - 40);
        Node evidence = node("#evidence-pane");
        assertThat(isShown(evidence)).isFalse();
        waitUntil(
                "every actor is named",
                () ->
                        window.canvas().drawing().orElseThrow().nodes().stream()
                                .allMatch(mark -> mark.label().shown()));
        assertThat(window.canvas().drawing().orElseThrow().nodes())
                .allMatch(mark -> mark.label().style().size() >= 22);
        ActorId russia = new ActorId("russia");
        onFx(() -> select(russia));
        waitUntil("the evidence is there", () -> isShown(evidence));
        waitUntil("Russia is beside it", () -> seen(russia).maxX() < onScreen(evidence).getMinX());
        onFx(() -> window.selection().clear());
        waitUntil(
                "the picture is back",
                () -> window.canvas().viewportProperty().get().equals(Viewport.IDENTITY));
        assertThat(isShown(evidence)).isFalse();
    }

    private static boolean isShown(Node node) {
        Parent parent = node.getParent();
        return node.isVisible() && (parent == null || isShown(parent));
    }

    private Box seen(ActorId actor) {
        Box box = window.canvas().drawing().orElseThrow().node(actor).orElseThrow().bounds();
        Box there = window.canvas().viewportProperty().get().toCanvas(box);
        Bounds canvas = onScreen(node("#graph-canvas"));
        return new Box(
                canvas.getMinX() + there.minX(),
                canvas.getMinY() + there.minY(),
                there.width(),
                there.height());
    }

    private static Bounds onScreen(Node found) {
        return found.localToScreen(found.getBoundsInLocal());
    }

    /** What is open only on demand. */
    private void moreOfTheWindow() {
        onFx(() -> window.session().open(null));
        waitUntil("the built-in dossier is back", () -> stage.getTitle().startsWith("China"));
        select(new ActorId("china"));
        onFx(() -> menuItem("Focus on selection").fire());
        onFx(() -> select(new ActorId("russia")));
        onFx(() -> menuItem("Focus on selection").fire());
        look("focus");
        onFx(() -> node("#legend-card .card-heading").fireEvent(new ActionEvent()));
        look("legend");
        onFx(() -> menuItem("Filters").fire());
        look("filters");
        onFx(() -> new FxFileDialogs(stage).tellProblems("Two problems", List.of("one", "two")));
        look("problems told");
        robot.push(KeyCode.ESCAPE);
        onFx(
                () ->
                        FailureDialog.show(
                                stage,
                                new Failures.Told("It broke", Optional.empty(), "details"),
                                () -> {}));
        look("failure");
        robot.push(KeyCode.ESCAPE);
    }

    @Override
    List<String> faults(List<Scene> shown) {
        List<String> found = new ArrayList<>();
        shown.forEach(scene -> found.addAll(RoomAudit.of(scene)));
        return found;
    }

    @Override
    void look(String state) {
        super.look(state);
        if (PICTURED.contains(state)) {
            String name = state.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
            write("text-" + percent + "-" + name, snapshot(front().getScene().getRoot()));
        }
    }
}
