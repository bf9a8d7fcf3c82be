package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.entente.io.DossierReader;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.entente.view.OpenDossier;
import org.entente.view.Panel;
import org.entente.view.Selection;
import org.junit.jupiter.api.Test;

/** Opening a dossier that breaks rules, and mending it in the window. */
class MendingJourneyTest extends Journey {

    private static final TieId ONE = new TieId("one");
    private static final TieId TWO = new TieId("two");

    private Path broken = Path.of("");

    private void open(String json) throws IOException {
        broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("article.txt"), "Headline\n\nAlpha helps Beta.\n");
        Files.writeString(broken.resolve("dossier.json"), json);
        onFx(() -> window.session().open(broken));
        waitUntil("it is open", () -> stage.getTitle().startsWith("Small"));
        waitUntil("it is drawn", () -> robot.lookup("#actor-alpha").tryQuery().isPresent());
        waitUntil("it can be edited", () -> window.models().editing().possibleProperty().get());
    }

    private void openBroken() throws IOException {
        open(
                SmallDossier.json("Small", ONE, TWO)
                        .replaceFirst("\"from\": *\"alpha\"", "\"from\":  \"narnia\""));
        waitUntil("the problems are in front", () -> isInFront());
        waitUntil("they are listed", () -> list().getItems().size() == 1);
    }

    private boolean isInFront() {
        return window.models().options().panelProperty().get() == Panel.PROBLEMS;
    }

    private ListView<?> list() {
        return robot.lookup("#problems-list").queryAs(ListView.class);
    }

    private String onDisk() throws IOException {
        return Files.readString(broken.resolve("dossier.json"));
    }

    private Dossier shown() {
        return Optional.ofNullable(window.session().openProperty().get())
                .map(OpenDossier::dossier)
                .orElseThrow();
    }

    private Optional<Dossier> sound() {
        return new DossierReader().read(broken).dossier();
    }

    @Test
    void whatIsGoodIsShownAndTheMissingActorIsChosen() throws IOException {
        openBroken();
        String before = onDisk();
        assertThat(shown().ties()).extracting(tie -> tie.id()).containsExactly(TWO);
        assertThat(answers.problems).as("no dialog interrupts").isEmpty();

        onFx(
                () -> {
                    ComboBox<?> box = robot.lookup("#mend-choice").queryAs(ComboBox.class);
                    box.getSelectionModel().select(0);
                });
        robot.clickOn("#mend-choose");
        waitUntil("the tie is there", () -> shown().ties().size() == 2);
        waitUntil("the list is gone", () -> robot.lookup("#problems-list").tryQuery().isEmpty());
        waitUntil("it is saved", () -> sound().isPresent());
        assertThat(onDisk()).isEqualTo(before.replace("\"narnia\"", "\"alpha\""));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil("it is undone", () -> shown().ties().size() == 1);
        waitUntil(
                "the problem is back", () -> robot.lookup("#problems-list").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitUntil("the file is as it was", () -> onDisk().equals(before));
    }

    @Test
    void anotherEditKeepsWhatIsBrokenVerbatim() throws IOException {
        openBroken();
        String tie = onDisk().lines().filter(l -> l.contains("narnia")).findFirst().orElseThrow();

        onFx(() -> window.models().editing().joinActors(new ActorId("beta"), new ActorId("alpha")));
        waitUntil("the edit is shown", () -> shown().ties().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitUntil("it is saved", () -> onDisk().contains("\"draft\": true"));

        assertThat(onDisk()).contains(tie);
        waitUntil("the draft is listed too", () -> list().getItems().size() == 2);
    }

    @Test
    void theListLeadsToTheSentenceAndTheTextIsRewrittenByHand() throws IOException {
        openBroken();
        robot.clickOn("#problems-list .list-cell").push(KeyCode.ENTER);
        waitUntil(
                "the article is there",
                () -> window.models().options().panelProperty().get() == Panel.ARTICLE);

        robot.push(KeyCode.F8);
        waitUntil("the problems are in front", this::isInFront);
        waitUntil("they take the keyboard", () -> node("#problems-list").isFocused());
        robot.clickOn("#mend-edit");
        TextArea json = robot.lookup("#mend-json").queryAs(TextArea.class);
        waitUntil(
                "the caret is at the problem",
                () -> json.getText().substring(json.getCaretPosition()).startsWith("\"narnia\""));
        onFx(() -> json.setText(json.getText().replace("narnia", "alpha")));
        robot.clickOn("#mend-apply");
        waitUntil("the tie is there", () -> shown().ties().size() == 2);
    }

    @Test
    void whatIsBrokenIsRemoved() throws IOException {
        openBroken();
        robot.clickOn("#mend-remove");
        waitUntil("it is saved", () -> !onDisk().contains("narnia"));
        assertThat(sound().orElseThrow().ties()).hasSize(1);
    }

    @Test
    void aDraftSaysSoAndBecomesATieWithItsFirstQuote() throws IOException {
        open(SmallDossier.json("Small", ONE));
        onFx(() -> window.models().editing().joinActors(new ActorId("beta"), new ActorId("alpha")));
        waitUntil("there is a draft", () -> shown().ties().size() == 2);
        TieId draft = shown().ties().get(1).id();
        onFx(() -> window.selection().select(new Selection.OfElement(draft)));
        waitUntil("it says so", () -> robot.lookup("#draft-note").tryQuery().isPresent());
        robot.clickOn("#draft-quote");
        waitUntil("one curates", () -> window.models().editing().curatingProperty().get());
        waitUntil(
                "the article is there",
                () -> window.models().options().panelProperty().get() == Panel.ARTICLE);

        robot.clickOn("#sentence-article-1-0").push(KeyCode.S).push(KeyCode.E);
        waitUntil("it has a quote", () -> shown().ties().get(1).evidence().size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitUntil("it is saved as a tie", () -> !onDisk().contains("draft"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil("it is a draft again", () -> shown().ties().get(1).evidence().isEmpty());
    }
}
