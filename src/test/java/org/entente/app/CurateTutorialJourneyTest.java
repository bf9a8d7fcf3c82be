package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        open("The water of the Lenne", Files.readString(Path.of("seeds/river-lenne/article.txt")));
        actor(2, "Orvane", "country");
        actor(7, "Tessel", "country");
        actor(2, "Lenne", "territory");

        mark(2, "Orvane, which holds the upper valley, has dammed the Lenne", 0);
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
                .isEqualTo("Orvane, which holds the upper valley, has dammed the Lenne");

        mark(7, "Tessel is worried that the dam", 3);
        robot.clickOn("#curate-concern");
        choose("concern-about", "Orvane \u2192 Lenne: dams");
        robot.clickOn("#concern-label").write("fields left dry", 0);
        robot.clickOn("#curate-keep");
        waitUntil("the concern is there", () -> dossier().concerns().size() == 1);
        assertThat(dossier().concerns().get(0).about()).containsExactly(dams.id());
        assertThat(saved().problems()).isEmpty();

        mark(10, "The rains will decide", 3);
        robot.clickOn("#curate-nothing");
        waitUntil("it is set aside", () -> dossier().reviewed().size() == 1);
        waitUntil("the verdict counts it", () -> verdict().contains("1 set aside, "));
        robot.clickOn("#undo-button");
        waitUntil("it is taken back", () -> dossier().reviewed().isEmpty());
    }

    /** Takes a picture of the tutorial; into it with {@code -Dguide.pictures=write}. */
    private void picture(String name) throws IOException {
        shoot(name);
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
