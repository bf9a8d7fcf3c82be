package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.geometry.Point;
import org.entente.graph.FilterChoice;
import org.entente.model.Stance;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.entente.view.Selection;
import org.entente.view.canvas.viewport.Viewport;
import org.junit.jupiter.api.Test;

/** Files that change under the window, graphs without evidence, and coming back. */
class LivingJourneyTest extends Journey {

    private static final ActorId ALPHA = new ActorId("alpha");
    private static final ActorId BETA = new ActorId("beta");

    private Path openSmall() throws IOException {
        Path small = Files.createDirectory(folder.resolve("small"));
        Files.writeString(small.resolve("article.txt"), "Headline\n\nAlpha helps Beta.\n");
        write(small, SmallDossier.json("Small", new TieId("one"), new TieId("two")));
        onFx(() -> window.session().open(small));
        waitUntil("it is open", () -> stage.getTitle().startsWith("Small"));
        waitUntil("it is drawn", () -> robot.lookup("#tie-two").tryQuery().isPresent());
        return small;
    }

    /** Replaces the dossier's file as careful editors do: by renaming. */
    private static void write(Path dossier, String json) throws IOException {
        Path fresh = dossier.resolve("dossier.json.new");
        Files.writeString(fresh, json);
        Files.move(fresh, dossier.resolve("dossier.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    private String status() {
        return window.models().status().textProperty().get();
    }

    private Point centre(ActorId actor) {
        GraphDrawing drawing = window.canvas().drawing().orElseThrow();
        return drawing.node(actor).orElseThrow().centre();
    }

    private boolean isShown(String query) {
        return robot.lookup(query).tryQuery().filter(node -> node.isVisible()).isPresent();
    }

    @Test
    void aSoundChangeIsShownInPlace() throws IOException {
        Path small = openSmall();
        robot.clickOn("#tie-one");
        waitUntil(
                "a tie is selected",
                () -> window.selection().selection() instanceof Selection.OfElement);
        Selection selected = window.selection().selection();
        onFx(() -> tabs().getSelectionModel().select(2));
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        onFx(() -> window.canvas().zooming().zoomAt(1.3, 200, 200));
        Viewport viewport = window.canvas().viewportProperty().get();
        onFx(
                () ->
                        window.session()
                                .filters()
                                .choose(
                                        new FilterChoice(
                                                Set.of(new Trait.OfStance(Stance.NEUTRAL)))));
        Point alpha = centre(ALPHA);
        Point beta = centre(BETA);

        String json =
                SmallDossier.json("Small", new TieId("one"), new TieId("two"), new TieId("three"));
        write(small, json.replace("\"actors\": [", "\"actors\": [" + GAMMA));
        waitUntil("it is reloaded", () -> status().startsWith("Reloaded"));
        waitUntil("it is drawn", () -> robot.lookup("#tie-three").tryQuery().isPresent());

        assertThat(status()).isEqualTo("Reloaded: 1 actor added, 1 tie added");
        assertThat(centre(ALPHA)).isEqualTo(alpha);
        assertThat(centre(BETA)).isEqualTo(beta);
        assertThat(centre(new ActorId("gamma")).distance(alpha)).isGreaterThan(40);
        assertThat(window.canvas().viewportProperty().get()).isEqualTo(viewport);
        assertThat(window.selection().selection()).isEqualTo(selected);
        assertThat(tabs().getSelectionModel().getSelectedIndex()).isEqualTo(2);
        assertThat(isShown("#notice-bar")).isFalse();
        shoot("reloaded");
    }

    private static final String GAMMA =
            "{\"id\": \"gamma\", \"name\": \"Gamma\", \"kind\": \"country\"},";

    @Test
    void aBrokenChangeIsListedAndTheLastGoodVersionStays() throws IOException {
        Path small = openSmall();
        String good = Files.readString(small.resolve("dossier.json"));
        write(small, good.replace("\"beta\", \"directed\"", "\"nobody\", \"directed\""));
        waitUntil("the problems are listed", () -> isShown("#notice-bar"));

        TextArea lines = robot.lookup("#notice-lines").queryAs(TextArea.class);
        assertThat(lines.getText()).contains("dossier.json:10:").contains("nobody");
        assertThat(robot.lookup("#tie-two").tryQuery()).isPresent();
        assertThat(answers.headlines).as("no dialog interrupts").isEmpty();
        shoot("broken");
        robot.clickOn("#notice-close");
        waitUntil("the bar is closed", () -> !isShown("#notice-bar"));

        write(small, good.replace("\"beta\", \"directed\"", "\"no-one\", \"directed\""));
        waitUntil("the problems are listed again", () -> isShown("#notice-bar"));
        write(small, good);
        waitUntil("the bar goes by itself", () -> !isShown("#notice-bar"));
        assertThat(window.canvas().drawing()).isPresent();
    }

    @Test
    void aGraphIsMarkedAsHavingNoEvidenceAndSavedAsADossier() throws IOException {
        Path graph = folder.resolve("trade.csv");
        Files.writeString(graph, "from,to,label\nNorway,Sweden,trades with\n");
        answers.file = Optional.of(graph);
        answers.folderToSave = Optional.of(folder.resolve("saved"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        waitUntil("it is marked", () -> isShown("#bare-bar"));
        shoot("no-evidence");
        robot.clickOn("#bare-save");
        waitUntil(
                "it is open as a dossier",
                () -> window.session().openPath().equals(Optional.of(folder.resolve("saved"))));
        assertThat(folder.resolve("saved/dossier.json")).exists();
        assertThat(answers.headlines).isEmpty();
    }

    @Test
    void theWindowComesBackAsItWasLeft() {
        robot.clickOn("#filter-stance-adversarial");
        waitUntil("something is hidden", () -> window.session().filters().choice().isActive());
        FilterChoice choice = window.session().filters().choice();
        onFx(() -> tabs().getSelectionModel().select(1));
        double width = Math.min(1300, Screen.getPrimary().getVisualBounds().getWidth() - 60);
        onFx(
                () -> {
                    stage.setX(40);
                    stage.setY(30);
                    stage.setWidth(width);
                    stage.setHeight(820);
                });
        onFx(() -> stage.close());
        onFx(this::reopen);
        waitUntil("the picture is there", () -> window.canvas().drawing().isPresent());
        assertThat(stage.getX()).isEqualTo(40);
        assertThat(stage.getWidth()).isEqualTo(width);
        assertThat(stage.getHeight()).isEqualTo(820);
        onFx(this::widen);
        waitUntil("the filters are there", () -> isShown("#filter-stance-adversarial"));

        assertThat(window.session().filters().choice()).isEqualTo(choice);
        assertThat(node("#filter-stance-adversarial"))
                .isInstanceOfSatisfying(
                        CheckBox.class, box -> assertThat(box.isSelected()).isFalse());
        assertThat(tabs().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    private TabPane tabs() {
        return robot.lookup(".tab-pane").queryAs(TabPane.class);
    }
}
