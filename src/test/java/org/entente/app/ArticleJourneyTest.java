package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.entente.app.article.Articles;
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
