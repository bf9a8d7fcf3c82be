package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.entente.drawing.geometry.Point;
import org.entente.io.DossierReader;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.entente.view.OpenDossier;
import org.entente.view.canvas.viewport.Viewport;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Changing a dossier in the window, by mouse and keyboard, and going back on it. */
class EditingJourneyTest extends Journey {

    private static final ActorId ALPHA = new ActorId("alpha");
    private static final ActorId BETA = new ActorId("beta");

    private Path openSmall() throws IOException {
        Path small = Files.createDirectory(folder.resolve("small"));
        Files.writeString(small.resolve("article.txt"), "Headline\n\nAlpha helps Beta.\n");
        Files.writeString(
                small.resolve("dossier.json"), SmallDossier.json("Small", new TieId("one")));
        onFx(() -> window.session().open(small));
        waitUntil("it is open", () -> stage.getTitle().startsWith("Small"));
        waitUntil("it is drawn", () -> robot.lookup("#tie-one").tryQuery().isPresent());
        waitUntil("it can be edited", () -> window.models().editing().possibleProperty().get());
        return small;
    }

    private Dossier shown() {
        return Optional.ofNullable(window.session().openProperty().get())
                .map(OpenDossier::dossier)
                .orElseThrow();
    }

    private static Dossier onDisk(Path folder) {
        return new DossierReader().read(folder).dossier().orElseThrow();
    }

    private Point2D onScreen(ActorId actor) {
        Point centre = window.canvas().drawing().orElseThrow().node(actor).orElseThrow().centre();
        Viewport viewport = window.canvas().viewportProperty().get();
        Point at = viewport.toCanvas(centre);
        return robot.lookup("#graph-canvas").query().localToScreen(at.x(), at.y());
    }

    private void rename(String name) {
        TextField field = robot.lookup("#edit-name").queryAs(TextField.class);
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(name);
        robot.push(KeyCode.ENTER);
    }

    @Test
    void namesAreChangedInThePanelSavedByThemselvesAndUndone() throws IOException {
        Path small = openSmall();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        waitUntil("one curates", () -> window.models().editing().curatingProperty().get());
        robot.clickOn("#tab-evidence");
        onFx(() -> window.selection().select(ALPHA));
        waitUntil("it can be renamed", () -> robot.lookup("#edit-name").tryQuery().isPresent());

        rename("Gamma");
        waitUntil("it is renamed", () -> shown().nameOf(ALPHA).equals("Gamma"));
        waitUntil("it is saved", () -> onDisk(small).nameOf(ALPHA).equals("Gamma"));
        waitUntil(
                "it is said so",
                () -> robot.lookup("#save-state").queryAs(Label.class).getText().equals("saved"));
        assertThat(savedIsWholeBesideALongMessage()).isTrue();

        robot.clickOn("#undo-button");
        waitUntil("it is undone", () -> shown().nameOf(ALPHA).equals("Alpha"));
        onFx(() -> window.picture().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        waitUntil("it is done again", () -> shown().nameOf(ALPHA).equals("Gamma"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitUntil("all is saved", () -> onDisk(small).equals(shown()));
    }

    private boolean savedIsWholeBesideALongMessage() {
        Label saved = robot.lookup("#save-state").queryAs(Label.class);
        AtomicBoolean isWhole = new AtomicBoolean();
        onFx(
                () -> {
                    window.models().status().say("A long message. ".repeat(60));
                    saved.getScene().getRoot().layout();
                    isWhole.set(saved.getWidth() >= Math.floor(saved.prefWidth(-1)));
                });
        return isWhole.get();
    }

    @Test
    void anActorIsDroppedOnAnotherForATieWhichIsDeletedByAKey() throws IOException {
        openSmall();
        Point before = window.canvas().drawing().orElseThrow().node(ALPHA).orElseThrow().centre();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        waitUntil("one curates", () -> window.models().editing().curatingProperty().get());
        robot.moveTo(onScreen(ALPHA));
        robot.press(MouseButton.PRIMARY).moveBy(12, 12).moveTo(onScreen(BETA));
        robot.release(MouseButton.PRIMARY);

        waitUntil("there is a tie more", () -> shown().ties().size() == 2);
        assertThat(shown().ties().get(1).evidence()).isEmpty();
        Point after = window.canvas().drawing().orElseThrow().node(ALPHA).orElseThrow().centre();
        // The panel is wider while one curates, which stretches the picture a little.
        assertThat(after.distance(before)).as("the actor went back").isLessThan(5);

        onFx(() -> window.selection().select(shown().ties().get(1).id()));
        onFx(() -> window.picture().requestFocus());
        robot.push(KeyCode.DELETE);
        waitUntil("it is gone", () -> shown().ties().size() == 1);
        assertThat(window.models().editing().steps()).hasSize(2);
    }

    /** Opens a menu with the right button and returns what it offers. */
    private List<String> menu(String menu, Point2D at) {
        robot.clickOn(at, MouseButton.SECONDARY);
        return items(menu);
    }

    /** The robot's right button asks for no menu of its own; the system does. */
    private List<String> sentenceMenu() {
        Node sentence = node("#sentence-article-1-0");
        onFx(
                () -> {
                    Bounds screen = sentence.localToScreen(sentence.getLayoutBounds());
                    Bounds scene = sentence.localToScene(sentence.getLayoutBounds());
                    sentence.fireEvent(
                            new ContextMenuEvent(
                                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                    scene.getMinX() + 10,
                                    scene.getMinY() + 5,
                                    screen.getMinX() + 10,
                                    screen.getMinY() + 5,
                                    false,
                                    null));
                });
        return items("article-menu");
    }

    private List<String> items(String menu) {
        waitUntil("the menu is there", () -> open(menu).isPresent());
        return open(menu).orElseThrow().getItems().stream()
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Optional<ContextMenu> open(String menu) {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(one -> menu.equals(one.getId()) && one.isShowing())
                .findFirst();
    }

    private Point2D middle(String node) {
        Node found = node(node);
        Bounds box = found.localToScreen(found.getLayoutBounds());
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    private static String clipboard() {
        String[] text = new String[1];
        new FxRobot().interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    @Test
    void menusOfferWhatCanBeDoneWithAnActorATieAndASentence() throws IOException {
        openSmall();
        assertThat(menu("subject-menu", onScreen(ALPHA)))
                .containsExactly(
                        "Focus",
                        "Go to mentions",
                        "Copy name",
                        "Copy as evidence",
                        "Hide",
                        "Arrange around this actor",
                        "Unpin",
                        "Unpin all");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        waitUntil("one curates", () -> window.models().editing().curatingProperty().get());

        assertThat(menu("subject-menu", middle("#tie-one")))
                .containsExactly(
                        "Focus",
                        "Go to sentences",
                        "Copy",
                        "Copy as evidence",
                        "Hide",
                        "Edit",
                        "Rename…",
                        "Delete");
        robot.clickOn("#node-evidence");
        assertThat(clipboard())
                .isEqualTo(
                        "{\"source\": \"article\", \"paragraph\": 1, \"quote\": \"Alpha helps"
                                + " Beta.\"}");
        menu("subject-menu", middle("#tie-one"));
        robot.clickOn("#node-hide");
        waitUntil("it is hidden", () -> window.session().filters().hides(new TieId("one")));
        onFx(() -> window.session().filters().reset());

        assertThat(sentenceMenu())
                .contains("Focus", "Edit what it supports", "Copy", "Copy as evidence")
                .anyMatch(item -> item.startsWith("Remove from “"));
        onFx(
                () ->
                        open("article-menu").orElseThrow().getItems().stream()
                                .filter(item -> item.getText() != null)
                                .filter(item -> item.getText().startsWith("Remove from “"))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        waitUntil("the quote is gone", () -> shown().ties().get(0).evidence().isEmpty());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void anActorIsRenamedOnThePictureByADoubleClick() throws IOException {
        openSmall();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        robot.moveTo(onScreen(BETA)).doubleClickOn(MouseButton.PRIMARY);
        waitUntil("it can be renamed", () -> robot.lookup("#rename-field").tryQuery().isPresent());
        robot.write("Delta").push(KeyCode.ENTER);
        waitUntil("it is renamed", () -> shown().nameOf(BETA).equals("Delta"));
    }
}
