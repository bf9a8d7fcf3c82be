package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.entente.cli.EntenteCommand;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.model.Dossier;
import org.entente.view.text.HighlightedText;
import org.entente.view.text.TextRange;

/** A journey that curates a text, by mouse or by keyboard. */
abstract class CurateJourney extends Journey {

    /** The status line shows so many letters of what is marked. */
    private static final int MAX_SHOWN = 20;

    void open(String title, String text) {
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
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        waitForText();
    }

    /** Waits until the text can be curated. */
    void waitForText() {
        waitUntil("the article takes the keyboard", () -> node("#article-list").isFocused());
        waitUntil("the text is there", () -> !pieces(0, 0).isEmpty());
    }

    private String title() {
        return window.session().openProperty().get().dossier().title();
    }

    Dossier dossier() {
        return window.models().editing().dossier();
    }

    private Set<Node> pieces(int paragraph, int index) {
        String source = dossier().sources().get(0).id().value();
        return robot.lookup("#sentence-" + source + "-" + paragraph + "-" + index).queryAll();
    }

    String status() {
        return robot.lookup("#status-text").queryLabeled().getText();
    }

    DossierReading saved() {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitUntil(
                "it is saved",
                () -> robot.lookup("#save-state").queryLabeled().getText().equals("saved"));
        return new DossierReader().read(folder.resolve("dossier"));
    }

    /** Runs the check command on what was written, and returns what it prints. */
    String checked() {
        StringWriter printed = new StringWriter();
        PrintWriter to = new PrintWriter(printed, true);
        EntenteCommand command =
                new EntenteCommand((path, select, e) -> 0, () -> Instant.EPOCH, to, to);
        assertThat(command.run("check", folder.resolve("dossier").toString()))
                .as(() -> printed.toString())
                .isZero();
        return printed.toString();
    }

    /** Leads the mouse over words of a paragraph, or clicks them so many times. */
    void mark(int paragraph, String words, int clicks) {
        Point2D[] at = new Point2D[2];
        onFx(
                () -> {
                    // What the line took away moves the text.
                    stage.getScene().getRoot().layout();
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
        int shown = Math.min(words.length(), MAX_SHOWN);
        waitUntil(
                "“" + words + "” is marked",
                () ->
                        node("#curate-bar").isVisible()
                                && status().contains("“" + words.substring(0, shown)));
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

    void choose(String chip, String option) {
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

    void begin(String button) {
        robot.clickOn(button);
        waitUntil("the line is there", () -> robot.lookup("#curate-line").tryQuery().isPresent());
    }
}
