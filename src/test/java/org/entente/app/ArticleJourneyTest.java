package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.entente.app.article.Articles;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.model.Dossier;
import org.entente.view.OpenDossier;
import org.junit.jupiter.api.Test;

/** From a saved page, or the clipboard, to a dossier, by keyboard. */
class ArticleJourneyTest extends Journey {

    private static final String PAGE =
            """
            <html><head><title>Fleets meet</title></head><body><nav><a href="/">Home</a></nav>
            <article><h1>Fleets meet</h1><p>By Ada Marsh</p>
            <p>Russia sent four ships to the Cape on Monday, its ministry said, and more will follow.</p>
            <p>China sent seven, most of them small and old, which nobody had expected. It said so.</p>
            </article></body></html>
            """;

    private void waitForSheet() {
        waitUntil("the sheet is there", () -> robot.lookup("#intake-found").tryQuery().isPresent());
        waitUntil("it has the keyboard", () -> node("#intake-found").isFocused());
    }

    private List<String> paragraphs() {
        ListView<?> list = robot.lookup("#intake-paragraphs").queryAs(ListView.class);
        return list.getItems().stream().map(Object::toString).toList();
    }

    private Dossier dossier(String title) {
        waitUntil(
                "the dossier is open",
                () -> {
                    OpenDossier open = window.session().openProperty().get();
                    return open != null && open.dossier().title().equals(title);
                });
        return Objects.requireNonNull(window.session().openProperty().get()).dossier();
    }

    @Test
    void aSavedPageBecomesADossierByKeyboard() throws IOException {
        Path page = Files.writeString(folder.resolve("fleets.html"), PAGE);
        Path made = folder.resolve("cape");
        answers.article = Optional.of(page);
        answers.folderForDossier = Optional.of(made);

        robot.push(KeyCode.CONTROL, KeyCode.N);
        waitForSheet();
        assertThat(paragraphs()).hasSize(3).startsWith("Fleets meet");
        // The byline back in, and out again; the last paragraph in two.
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        assertThat(paragraphs()).contains("By Ada Marsh");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(paragraphs()).doesNotContain("By Ada Marsh");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.J);
        assertThat(paragraphs()).hasSize(2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.END);
        for (int i = 0; i < 11; i++) {
            robot.push(KeyCode.LEFT);
        }
        robot.push(KeyCode.K);
        assertThat(paragraphs()).hasSize(4).endsWith("It said so.");
        waitUntil(
                "actors are found",
                () ->
                        robot.lookup("#intake-mentions")
                                .queryLabeled()
                                .getText()
                                .equals("Russia, China: 2 actors found"));
        robot.push(KeyCode.ENTER);

        Dossier dossier = dossier("Fleets meet");
        assertThat(dossier.sources().get(0).article().paragraphs()).hasSize(4);
        assertThat(dossier.actors()).isEmpty();
        assertThat(made.resolve("fleets.html")).hasSameTextualContentAs(page);
    }

    private void write(String letters) {
        robot.write(letters, 0);
        settle();
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** Goes to the next sentence, and makes a tie of it to an actor that is not there yet. */
    private void tie(String sentence, String label, String kind, KeyCode stance) {
        int before = edited().ties().size();
        push(KeyCode.N);
        waitUntil(
                "the sentence is marked",
                () -> robot.lookup("#status-text").queryLabeled().getText().contains(sentence));
        push(KeyCode.T);
        waitUntil("the label is asked for", () -> node("#tie-label").isFocused());
        write(label);
        push(KeyCode.TAB);
        write("The Cape");
        push(KeyCode.ENTER);
        if (before == 0) {
            waitUntil("it asks what it is", () -> focused().startsWith("new-actor-kind"));
            write("t");
            push(KeyCode.ENTER);
        }
        waitUntil("the kind is asked for", () -> node("#tie-kind").isFocused());
        write(kind);
        push(KeyCode.ALT, stance);
        push(KeyCode.ENTER);
        waitUntil("the tie is there", () -> edited().ties().size() == before + 1);
    }

    private String focused() {
        return Optional.ofNullable(stage.getScene().getFocusOwner()).map(Node::getId).orElse("");
    }

    private Dossier edited() {
        return window.models().editing().dossier();
    }

    @Test
    void fromASavedPageToADossierWithTwoTiesByKeyboardAlone() throws IOException {
        Path page = Files.writeString(folder.resolve("fleets.html"), PAGE);
        Path made = folder.resolve("ties");
        answers.article = Optional.of(page);
        answers.folderForDossier = Optional.of(made);
        push(KeyCode.CONTROL, KeyCode.N);
        waitForSheet();
        push(KeyCode.ENTER);
        dossier("Fleets meet");
        waitUntil("one curates", () -> window.models().editing().curatingProperty().get());
        waitUntil("actors are found", () -> node("#curate-found").isVisible());
        waitUntil("the article takes the keyboard", () -> node("#article-list").isFocused());
        push(KeyCode.SHIFT, KeyCode.ENTER);
        waitUntil("they are actors", () -> edited().actors().size() == 2);

        push(KeyCode.N);
        push(KeyCode.DIGIT0);
        tie("Russia sent four ships", "sent ships to", "m", KeyCode.DIGIT4);
        tie("China sent seven", "sent ships to", "m", KeyCode.DIGIT4);
        push(KeyCode.CONTROL, KeyCode.S);
        waitUntil(
                "it is saved",
                () -> robot.lookup("#save-state").queryLabeled().getText().equals("saved"));

        DossierReading read = new DossierReader().read(made);
        assertThat(read.problems()).isEmpty();
        Dossier dossier = read.dossier().orElseThrow();
        assertThat(dossier.ties())
                .extracting(tie -> tie.from().value())
                .containsExactly("russia", "china");
        assertThat(dossier.ties()).extracting(tie -> tie.to().value()).containsOnly("the-cape");
        assertThat(dossier.actors()).hasSize(3);
    }

    @Test
    void whatIsPastedBecomesADossierAndAFurtherArticleIsAdded() throws IOException {
        Path made = folder.resolve("pasted");
        answers.folderForDossier = Optional.of(made);
        onFx(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putHtml("<h1>Pasted words</h1><p>Some text that was copied.</p>");
                    content.putString("plain");
                    Clipboard.getSystemClipboard().setContent(content);
                });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        waitForSheet();
        robot.push(KeyCode.ENTER);
        assertThat(dossier("Pasted words").sources()).hasSize(1);

        Path text =
                Files.writeString(folder.resolve("more.txt"), "More words\n\nA second source.\n");
        onFx(() -> window.articles().take(text, Articles.Goal.ADD));
        waitForSheet();
        robot.push(KeyCode.ENTER);
        waitUntil(
                "there are two sources",
                () ->
                        Objects.requireNonNull(window.session().openProperty().get())
                                        .dossier()
                                        .sources()
                                        .size()
                                == 2);

        Path newer =
                Files.writeString(
                        folder.resolve("newer.html"), "<h1>Pasted words</h1><p>Other text.</p>");
        onFx(() -> window.articles().take(newer, Articles.Goal.UPDATE));
        waitForSheet();
        robot.push(KeyCode.ENTER);
        waitUntil("what changed is told", () -> !answers.headlines.isEmpty());
        assertThat(answers.problems)
                .containsExactly(
                        "Gone, paragraph 1: Some text that was copied.",
                        "New, paragraph 1: Other text.");
        waitUntil(
                "the newer text is open",
                () ->
                        Objects.requireNonNull(window.session().openProperty().get())
                                .dossier()
                                .sources()
                                .get(0)
                                .article()
                                .text()
                                .contains("Other text."));
        assertThat(made.resolve("clipboard.html")).exists();

        push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(
                "the older text is back", () -> firstText().contains("Some text that was copied."));
        assertThat(edited().sources()).hasSize(2);
        push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil("the further source is gone", () -> edited().sources().size() == 1);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        waitUntil("both are done again", () -> firstText().contains("Other text."));
        assertThat(edited().sources()).hasSize(2);
    }

    private String firstText() {
        return edited().sources().get(0).article().text();
    }

    @Test
    void aFileThatHoldsNoArticleIsReportedAsSuch() throws IOException {
        Path picture =
                Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        answers.article = Optional.of(picture);

        robot.push(KeyCode.CONTROL, KeyCode.N);
        waitUntil("it is told", () -> !answers.headlines.isEmpty());
        assertThat(answers.headlines.get(0)).contains("a.png");
        assertThat(answers.problems.get(0)).contains("this is a picture (PNG)");
    }
}
