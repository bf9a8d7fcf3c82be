package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;

/** From a plain text to a finished dossier, in the window. */
class CurateJourneyTest extends Journey {

    /** A tie between known actors takes one selection and no more keys than this. */
    private static final int MAX_KEYS = 5;

    private static final String TEXT =
            """
            France and Morocco quarrel over a harbour

            France builds a harbour with Senegal. There are reports of Morocco sending warships to Senegal.

            Spain buys fish from Senegal. Portugal trades grain with Spain.

            Algeria sells arms to Senegal. Morocco accuses Algeria of theft.

            France warns Morocco, and Spain worries about their quarrel.
            """;

    private int keys;

    private void open() {
        Path dossier = folder.resolve("harbour");
        try {
            Files.createDirectories(dossier);
            Files.writeString(dossier.resolve("article.txt"), TEXT);
            Files.writeString(
                    dossier.resolve("dossier.json"),
                    """
                    {
                      "format": 1,
                      "title": "The harbour",
                      "sources": [{"id": "article", "title": "The quarrel", "file": "article.txt"}],
                      "actors": [],
                      "ties": [],
                      "concerns": []
                    }
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        onFx(() -> window.session().open(dossier));
        waitUntil("the dossier is open", () -> title().equals("The harbour"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        waitUntil("the article takes the keyboard", () -> node("#article-list").isFocused());
        waitUntil("the text is there", () -> !pieces(0, 0).isEmpty());
    }

    private String title() {
        return window.session().openProperty().get().dossier().title();
    }

    private Dossier dossier() {
        return window.models().editing().dossier();
    }

    private java.util.Set<Node> pieces(int paragraph, int index) {
        return robot.lookup("#sentence-article-" + paragraph + "-" + index).queryAll();
    }

    private void press(KeyCode... chord) {
        keys++;
        robot.push(chord);
        settle();
    }

    private void type(String letters) {
        keys += letters.length();
        robot.write(letters, 0);
        settle();
    }

    private void tie(String kind, KeyCode stance) {
        int before = dossier().ties().size();
        keys = 0;
        press(KeyCode.T);
        type(kind);
        press(KeyCode.ALT, stance);
        press(KeyCode.ENTER);
        waitUntil("the tie is there", () -> dossier().ties().size() == before + 1);
        assertThat(keys).isLessThanOrEqualTo(MAX_KEYS);
    }

    private void next(String beginning) {
        press(KeyCode.N);
        waitUntil("“" + beginning + "” is marked", () -> status().contains(beginning));
    }

    private String status() {
        return robot.lookup("#status-text").queryLabeled().getText();
    }

    private DossierReading saved() {
        press(KeyCode.CONTROL, KeyCode.S);
        waitUntil(
                "it is saved",
                () -> robot.lookup("#save-state").queryLabeled().getText().equals("saved"));
        return new DossierReader().read(folder.resolve("harbour"));
    }

    @Test
    void byKeyboardAloneFromPlainTextToAFinishedDossier() {
        open();
        waitUntil("five are found", () -> node("#curate-found").isVisible());
        press(KeyCode.SHIFT, KeyCode.ENTER);
        waitUntil("all are actors", () -> dossier().actors().size() == 6);

        next("France and Morocco quarrel");
        tie("p", KeyCode.DIGIT2);
        next("France builds");
        tie("ec", KeyCode.DIGIT1);
        next("There are reports");
        tie("m", KeyCode.DIGIT2);
        next("Spain buys");
        tie("ec", KeyCode.DIGIT1);
        next("Portugal trades");
        tie("ec", KeyCode.DIGIT1);
        next("Algeria sells");
        tie("ar", KeyCode.DIGIT1);
        next("Morocco accuses");
        tie("st", KeyCode.DIGIT2);
        next("France warns");
        press(KeyCode.T);
        type("st");
        press(KeyCode.ALT, KeyCode.DIGIT2);
        press(KeyCode.ALT, KeyCode.DIGIT5);
        press(KeyCode.ENTER);
        waitUntil("eight ties are there", () -> dossier().ties().size() == 8);

        press(KeyCode.S);
        for (int word = 0; word < 4; word++) {
            press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        }
        press(KeyCode.W);
        type("quar");
        press(KeyCode.TAB);
        type("uneasy at quarrel");
        press(KeyCode.ENTER);
        waitUntil("the concern is there", () -> dossier().concerns().size() == 1);
        assertFinished();
        press(KeyCode.N);
        waitUntil("all is done", () -> status().equals("Every sentence is cited or set aside"));
    }

    private void assertFinished() {
        DossierReading reading = saved();
        assertThat(reading.problems()).isEmpty();
        Dossier made = reading.dossier().orElseThrow();
        assertThat(made.actors())
                .extracting(Actor::name)
                .containsExactlyInAnyOrder(
                        "France", "Morocco", "Senegal", "Spain", "Portugal", "Algeria");
        assertThat(made.ties()).hasSize(8);
        assertThat(made.ties())
                .extracting(Tie::label)
                .contains("builds a harbour with", "sending warships to", "sells arms to");
        Concern concern = made.concerns().get(0);
        assertThat(concern.holders()).containsExactly(new ActorId("spain"));
        assertThat(concern.about()).containsExactly(made.ties().get(0).id());
        assertThat(concern.evidence().get(0).quote())
                .isEqualTo("Spain worries about their quarrel.");
    }

    /** Clicks a sentence so many times, at its first letters. */
    private void click(int paragraph, int index, int times) {
        Node list = node("#article-list");
        Bounds[] at = new Bounds[1];
        onFx(
                () -> {
                    Text piece = (Text) pieces(paragraph, index).iterator().next();
                    at[0] =
                            piece.localToScreen(
                                    piece.getParent() == null
                                            ? piece.getBoundsInLocal()
                                            : firstLine(piece));
                });
        assertThat(list.isVisible()).isTrue();
        robot.moveTo(new Point2D(at[0].getMinX() + 12, at[0].getMinY() + 9));
        for (int i = 0; i < times; i++) {
            robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        }
        settle();
    }

    private static Bounds firstLine(Text piece) {
        return piece.getBoundsInLocal();
    }

    private void choose(String chip, String option) {
        robot.clickOn("#" + chip);
        settle();
        robot.clickOn(
                robot.lookup("#curate-options .button")
                        .lookup(
                                (Node node) ->
                                        node instanceof javafx.scene.control.Button button
                                                && button.getText().equals(option))
                        .<Node>query());
        settle();
    }

    @Test
    void byMouseAWordIsMadeAnActorASentenceATieAndAnotherIsSetAside() {
        open();
        robot.clickOn("#found-all");
        waitUntil("all are actors", () -> dossier().actors().size() == 6);

        click(2, 0, 3);
        waitUntil("the bar is there", () -> node("#curate-bar").isVisible());
        robot.clickOn("#curate-tie");
        waitUntil("the line is there", () -> robot.lookup("#curate-line").tryQuery().isPresent());
        choose("tie-kind", "economic");
        choose("tie-stance", "cooperative");
        shoot("curate-tie");
        robot.clickOn("#curate-keep");
        waitUntil("the tie is there", () -> dossier().ties().size() == 1);
        assertThat(dossier().ties().get(0).label()).isEqualTo("buys fish from");

        click(3, 0, 3);
        robot.clickOn("#curate-nothing");
        waitUntil("it is set aside", () -> dossier().reviewed().size() == 1);
        waitUntil(
                "the verdict counts it",
                () ->
                        robot.lookup("#verdict")
                                .queryLabeled()
                                .getText()
                                .startsWith("1 cited, 1 set aside, 6 to do"));

        click(3, 1, 2);
        robot.clickOn("#curate-actor");
        waitUntil("the line is there", () -> robot.lookup("#actor-name").tryQuery().isPresent());
        assertThat(((TextField) node("#actor-name")).getText().toLowerCase(Locale.ROOT))
                .isEqualTo("morocco");
        robot.clickOn("#curate-drop");
        robot.clickOn("#undo-button");
        waitUntil("it is taken back", () -> dossier().reviewed().isEmpty());
    }
}
