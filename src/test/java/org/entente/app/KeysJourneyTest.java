package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.entente.model.id.ActorId;
import org.entente.view.Panel;
import org.entente.view.Selection;
import org.junit.jupiter.api.Test;

/** Keys work wherever in the window the keyboard is. */
class KeysJourneyTest extends Journey {

    private static final ActorId RUSSIA = new ActorId("russia");

    private boolean nothingIsSelected() {
        return window.selection().selection() instanceof Selection.None;
    }

    private boolean isIn(String id) {
        for (Node node = stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (id.equals(node.getId())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void escapeClearsTheSelectionAfterAButtonOfTheToolbar() {
        onFx(() -> window.selection().select(RUSSIA));
        robot.clickOn("#zoom-in");
        robot.push(KeyCode.ESCAPE);
        waitUntil("nothing is selected", this::nothingIsSelected);

        onFx(() -> window.selection().select(RUSSIA));
        robot.clickOn("#filter-toggle");
        robot.push(KeyCode.ESCAPE);
        waitUntil("nothing is selected", this::nothingIsSelected);
    }

    @Test
    void nGoesToTheNextUncitedSentenceFromAnywhere() {
        robot.clickOn("#tab-article");
        robot.push(KeyCode.N);
        waitUntil(
                "a sentence is selected",
                () -> window.selection().selection() instanceof Selection.OfSentence);
        waitUntil("the text has the keyboard", () -> isIn("article-list"));
        robot.clickOn("#tab-table");
        robot.push(KeyCode.N);
        waitUntil(
                "the article is in front",
                () -> window.models().options().panelProperty().get() == Panel.ARTICLE);
        waitUntil("the text has the keyboard again", () -> isIn("article-list"));
    }

    @Test
    void lettersAreNoCommandsWhileWordsAreWritten() {
        boolean legend = window.models().options().legendProperty().get();
        robot.clickOn("#search-field");
        robot.write("flannel");

        assertThat(((TextField) node("#search-field")).getText()).isEqualTo("flannel");
        assertThat(window.models().options().legendProperty().get()).isEqualTo(legend);
        assertThat(nothingIsSelected()).isTrue();
        assertThat(window.canvas().trail().current()).isEmpty();
    }
}
