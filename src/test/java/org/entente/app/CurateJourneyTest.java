package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.entente.view.text.HighlightedText;
import org.entente.view.text.TextRange;
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

    private void open(String title, String text) {
        Path dossier = folder.resolve("dossier");
        try {
            Files.createDirectories(dossier);
            Files.writeString(dossier.resolve("article.txt"), text);
            Files.writeString(
                    dossier.resolve("dossier.json"),
                    """
                    {
                      "format": 1,
                      "title": "%s",
                      "sources": [{"id": "article", "title": "The quarrel", "file": "article.txt"}],
                      "actors": [],
                      "ties": [],
                      "concerns": []
                    }
                    """
                            .formatted(title));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        onFx(() -> window.session().open(dossier));
        waitUntil("the dossier is open", () -> title().equals(title));
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

    private Set<Node> pieces(int paragraph, int index) {
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
        return new DossierReader().read(folder.resolve("dossier"));
    }

    @Test
    void byKeyboardAloneFromPlainTextToAFinishedDossier() {
        open("The harbour", TEXT);
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

    /** Leads the mouse over words of a paragraph, or clicks them so many times. */
    private void mark(int paragraph, String words, int clicks) {
        Point2D[] at = new Point2D[2];
        onFx(
                () -> {
                    Node piece = pieces(paragraph, 0).iterator().next();
                    HighlightedText text = (HighlightedText) piece.getParent().getParent();
                    int start = paragraphText(text).indexOf(words);
                    at[0] = middle(text, start, 1);
                    at[1] = middle(text, start + words.length() - 1, 4);
                });
        robot.moveTo(at[0]);
        if (clicks == 0) {
            robot.press(MouseButton.PRIMARY).moveTo(at[1]).release(MouseButton.PRIMARY);
        }
        for (int i = 0; i < clicks; i++) {
            robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        }
        settle();
        waitUntil("the bar is there", () -> node("#curate-bar").isVisible());
    }

    private static String paragraphText(HighlightedText text) {
        return text.lookupAll("Text").stream()
                .map(Text.class::cast)
                .map(Text::getText)
                .collect(Collectors.joining());
    }

    /** The middle of the left half of a character, or of its right edge. */
    private static Point2D middle(HighlightedText text, int at, int quarter) {
        Bounds box = text.localToScreen(text.boundsOf(new TextRange(at, at + 1)));
        return new Point2D(
                box.getMinX() + box.getWidth() * quarter / 4, box.getMinY() + box.getHeight() / 2);
    }

    private void choose(String chip, String option) {
        robot.clickOn("#" + chip);
        settle();
        robot.clickOn(
                robot.lookup("#curate-options .button")
                        .lookup(
                                (Node node) ->
                                        node instanceof Button button
                                                && button.getText().equals(option))
                        .<Node>query());
        settle();
    }

    private void actor(int paragraph, String word, String kind) {
        int before = dossier().actors().size();
        mark(paragraph, word, 2);
        robot.clickOn("#curate-actor");
        waitUntil("the line is there", () -> robot.lookup("#actor-name").tryQuery().isPresent());
        choose("actor-kind", kind);
        robot.clickOn("#curate-keep");
        waitUntil("the actor is there", () -> dossier().actors().size() == before + 1);
    }

    private void begin(String button) {
        robot.clickOn(button);
        waitUntil("the line is there", () -> robot.lookup("#curate-line").tryQuery().isPresent());
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
