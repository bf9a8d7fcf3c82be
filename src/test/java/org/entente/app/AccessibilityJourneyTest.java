package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dialogs, the way of the keyboard, words for the picture, and text of other sizes. */
class AccessibilityJourneyTest extends Journey {

    @Test
    void thePictureIsSpokenInWords() {
        assertThat(node("#concern-concern-china-closeness").getAccessibleText())
                .startsWith("Concern: ")
                .contains(", held by China, about ");
        assertThat(node("#actor-china").getAccessibleText())
                .isEqualTo("China, country, 21 ties, 9 concerns");
        assertThat(node("#pair-russia-north-korea").getAccessibleText())
                .isEqualTo(
                        "Russia and North Korea, 8 ties, all cooperative, 5 stated, 2 reported,"
                                + " 1 predicted");
        openPair("russia-north-korea", "nk-troops-russia");
        assertThat(node("#tie-nk-troops-russia").getAccessibleText())
                .isEqualTo("North Korea sends troops to Russia, according to unnamed reports.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"F1", "CONTROL+E"})
    void dialogsAreNamedLargeAndReadable(String keys) {
        KeyCode[] codes =
                List.of(keys.split("\\+")).stream().map(KeyCode::valueOf).toArray(KeyCode[]::new);
        robot.push(codes);
        waitUntil("a dialog is open", () -> Window.getWindows().size() > 1);
        List<String> faults = new ArrayList<>();
        onFx(
                () ->
                        Window.getWindows().stream()
                                .filter(w -> w != stage)
                                .forEach(
                                        w ->
                                                faults.addAll(
                                                        AccessibilityAudit.of(
                                                                w.getScene().getRoot()))));
        shootDialog("dialog-" + keys.replace('+', '-').toLowerCase(Locale.ROOT));
        robot.push(KeyCode.ESCAPE);
        waitUntil("the dialog is closed", () -> Window.getWindows().size() == 1);
        assertThat(faults).isEmpty();
    }

    @Test
    void theAuditSeesWhatIsWrong() {
        List<String> faults = new ArrayList<>();
        onFx(
                () -> {
                    Button nameless = new Button();
                    nameless.setMinSize(10, 10);
                    nameless.setMaxSize(10, 10);
                    Label pale = new Label("pale");
                    pale.setStyle("-fx-text-fill: #cccccc;");
                    VBox box = new VBox(nameless, pale);
                    box.setStyle("-fx-background-color: white;");
                    new Scene(box);
                    box.applyCss();
                    box.layout();
                    faults.addAll(AccessibilityAudit.of(box));
                });
        assertThat(faults)
                .hasSize(3)
                .anyMatch(f -> f.startsWith("no accessible text"))
                .anyMatch(f -> f.startsWith("target of 10 by 10 px"))
                .anyMatch(f -> f.startsWith("contrast 1.6"));
    }

    @Test
    void tabGoesRoundTheWindowAndBack() {
        Node first = Objects.requireNonNull(stage.getScene().getFocusOwner());
        List<Node> visited = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            robot.push(KeyCode.TAB);
            Node owner = stage.getScene().getFocusOwner();
            if (owner == first) {
                break;
            }
            assertThat(visited).as("the focus turns in a circle").doesNotContain(owner);
            visited.add(owner);
        }
        assertThat(stage.getScene().getFocusOwner()).isSameAs(first);
        assertThat(visited).hasSizeGreaterThan(8).allMatch(Node::isVisible);
    }

    @Test
    void wherePlusIsTheShiftedEqualsSignItEnlargesTextAndPictureToo() {
        List<String> sheets = List.copyOf(stage.getScene().getStylesheets());
        double zoom = window.canvas().viewportProperty().get().zoom();

        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
        waitUntil("the text is larger", () -> !stage.getScene().getStylesheets().equals(sheets));
        assertThat(window.canvas().viewportProperty().get().zoom()).isEqualTo(zoom);

        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        waitUntil(
                "the picture is larger",
                () -> window.canvas().viewportProperty().get().zoom() > zoom);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 10})
    void textOfAnySizeIsNotClipped(int steps) {
        // Each step composes the picture anew; only the last needs the key.
        onFx(() -> window.models().options().enlargeText(steps - Integer.signum(steps)));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, steps < 0 ? KeyCode.MINUS : KeyCode.PLUS);
        select(new ActorId("china"));
        String size = "text-" + (100 + 10 * steps) + "-percent";
        Map<String, List<String>> clipped = new LinkedHashMap<>();
        collectClipped(clipped, "usual window");
        shoot(size);
        onFx(
                () -> {
                    stage.setWidth(1024);
                    stage.setHeight(700);
                });
        waitUntil("the window is small", () -> stage.getScene().getWidth() <= 1024);
        collectClipped(clipped, "small window");
        shoot(size + "-small");
        assertThat(stage.getScene().getStylesheets()).allMatch(sheet -> sheet.startsWith("data:"));
        assertThat(clipped).isEmpty();
    }

    private void collectClipped(Map<String, List<String>> clipped, String where) {
        for (int tab = 3; tab >= 0; tab--) {
            showTab(tab);
            String state = where + ", tab " + tab;
            onFx(
                    () -> {
                        stage.getScene().getRoot().applyCss();
                        stage.getScene().getRoot().layout();
                        List<String> found = AccessibilityAudit.clipped(stage.getScene().getRoot());
                        if (!found.isEmpty()) {
                            clipped.put(state, found.stream().distinct().toList());
                        }
                    });
        }
    }

    private void select(ElementId id) {
        onFx(() -> window.selection().select(id));
    }

    private void showTab(int index) {
        onFx(() -> ((TabPane) node(".tab-pane")).getSelectionModel().select(index));
    }

    private void shootDialog(String name) {
        // The dialog's own picture; the window after it has its own.
        Window.getWindows().stream()
                .filter(w -> w != stage)
                .findFirst()
                .ifPresent(w -> write(name, snapshot(w.getScene().getRoot())));
    }
}
