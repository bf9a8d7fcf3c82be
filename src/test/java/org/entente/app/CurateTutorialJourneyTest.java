package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;

/** The tutorial for curating, done in the window. It takes the pictures of the tutorial. */
class CurateTutorialJourneyTest extends CurateJourney {

    private void actor(int paragraph, String word, String kind) {
        int before = dossier().actors().size();
        mark(paragraph, word, 2);
        robot.clickOn("#curate-actor");
        waitUntil("the line is there", () -> robot.lookup("#actor-name").tryQuery().isPresent());
        choose("actor-kind", kind);
        robot.clickOn("#curate-keep");
        waitUntil("the actor is there", () -> dossier().actors().size() == before + 1);
    }

    /** The steps of the tutorial, with its pictures. */
    @Test
    void byMouseTheTutorialLeadsFromTheTextToTies() throws IOException {
        begin();
        actor(2, "Orvane", "country");
        actor(7, "Tessel", "country");
        actor(2, "Lenne", "territory");

        mark(2, "Orvane, which holds the upper valley, has dammed the Lenne since the spring", 0);
        picture("curate-marked");
        begin("#curate-tie");
        robot.doubleClickOn("#tie-label").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("dams", 0);
        choose("tie-kind", "territorial");
        choose("tie-stance", "neutral");
        settle();
        picture("curate-tie");
        robot.clickOn("#curate-keep");
        waitUntil("the tie is there", () -> dossier().ties().size() == 1);
        Tie dams = dossier().ties().get(0);
        assertThat(dams.label()).isEqualTo("dams");
        assertThat(dams.evidence().get(0).quote())
                .isEqualTo(
                        "Orvane, which holds the upper valley, has dammed the Lenne since the"
                                + " spring");

        mark(7, "Tessel is worried that the dam", 3);
        robot.clickOn("#curate-concern");
        choose("concern-about", "Orvane \u2192 Lenne: dams");
        robot.clickOn("#concern-label").write("fields left dry", 0);
        robot.clickOn("#curate-keep");
        waitUntil("the concern is there", () -> dossier().concerns().size() == 1);
        assertThat(dossier().concerns().get(0).about()).containsExactly(dams.id());
        picture("curate-picture");
        assertThat(saved().problems()).isEmpty();

        mark(10, "The rains will decide", 3);
        robot.clickOn("#curate-nothing");
        waitUntil("it is set aside", () -> dossier().reviewed().size() == 1);
        waitUntil("the verdict counts it", () -> verdict().contains("1 set aside, "));
        robot.clickOn("#undo-button");
        waitUntil("it is taken back", () -> dossier().reviewed().isEmpty());
        waitUntil("it is saved again", () -> saveState().equals("saved"));
        picture("curate-saved");
    }

    /** From the text to the dossier, by the sheet. */
    private void begin() throws IOException {
        Path text = folder.resolve("article.txt");
        Files.copy(Path.of("seeds/river-lenne/article.txt"), text);
        answers.article = Optional.of(text);
        answers.folderForDossier = Optional.of(folder.resolve("dossier"));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        waitUntil("the sheet is there", () -> robot.lookup("#intake-found").tryQuery().isPresent());
        waitUntil("it has the keyboard", () -> node("#intake-found").isFocused());
        picture("curate-sheet", node("#intake-dialog"));
        robot.push(KeyCode.ENTER);
        waitUntil(
                "one curates it",
                () ->
                        window.models().editing().curatingProperty().get()
                                && dossier().title().startsWith("Orvane and Tessel"));
        waitForText();
    }

    private String saveState() {
        return robot.lookup("#save-state").queryLabeled().getText();
    }

    /** Takes a picture of the tutorial; into it with {@code -Dguide.pictures=write}. */
    private void picture(String name) throws IOException {
        picture(name, stage.getScene().getRoot());
    }

    private void picture(String name, Node node) throws IOException {
        write(name, snapshot(node));
        Path shown = Path.of("src/site/resources/images", name + ".png");
        if ("write".equals(System.getProperty("guide.pictures"))) {
            Files.copy(
                    Path.of("target/screens", name + ".png"),
                    shown,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(shown).exists();
        assertThat(Files.readString(Path.of("src/site/markdown/curate-your-own.md")))
                .contains("../resources/images/" + name + ".png");
    }

    private String verdict() {
        return robot.lookup("#verdict").queryLabeled().getText();
    }
}
