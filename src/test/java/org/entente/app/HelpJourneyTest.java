package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import org.entente.app.settings.Preferences;
import org.junit.jupiter.api.Test;

/** A first visit: hints, the guide, and what the program says of itself. */
class HelpJourneyTest extends Journey {

    @Override
    boolean firstVisit() {
        return true;
    }

    @Test
    void threeHintsAreShownOnceAndForAll() {
        assertThat(node("#hints").isVisible()).isTrue();
        assertThat(hints()).anyMatch(t -> t.contains("Click a country"));
        robot.clickOn("#hints-next");
        assertThat(hints()).anyMatch(t -> t.contains("Article tab"));
        robot.clickOn("#hints-next");
        assertThat(hints()).contains("Hint 3 of 3").anyMatch(t -> t.contains("F1"));
        assertThat(robot.lookup("#hints-next").queryAs(Button.class).getText()).isEqualTo("Got it");
        shoot("hints");
        robot.clickOn("#hints-next");

        assertThat(node("#hints").isVisible()).isFalse();
        assertThat(
                        Preferences.at(folder.resolve("preferences.properties"), Runnable::run)
                                .get(Preferences.HINTS))
                .isFalse();
    }

    @Test
    void theFirstHintCanBeTheLast() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        waitUntil("curating has the room", () -> !node("#hints").isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        waitUntil("the hint is back", () -> node("#hints").isVisible());
        settle();
        robot.clickOn("#hints-dismiss");

        assertThat(node("#hints").isVisible()).isFalse();
        assertThat(
                        Preferences.at(folder.resolve("preferences.properties"), Runnable::run)
                                .get(Preferences.HINTS))
                .isFalse();
    }

    @Test
    void f1ListsEveryKeyOfTheMenus() {
        List<String> menuItems =
                robot.lookup("#menu-bar").queryAs(MenuBar.class).getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> item.getAccelerator() != null)
                        .map(item -> item.getText().replace("\u2026", ""))
                        .toList();
        robot.push(KeyCode.F1);
        waitUntil("the guide is open", () -> robot.lookup("#help-keys").tryQuery().isPresent());

        assertThat(texts("#help-keys")).containsAll(menuItems).contains("Ctrl+plus", "Esc", "F1");
        assertThat(texts("#help-guide")).anyMatch(t -> t.contains("Trace a line"));
        robot.push(KeyCode.ESCAPE);
        waitUntil("the guide is closed", () -> robot.lookup("#help-keys").tryQuery().isEmpty());
    }

    private List<String> hints() {
        return texts("#hints");
    }

    private List<String> texts(String within) {
        return robot
                .from(robot.lookup(within).<Node>query())
                .lookup(".label")
                .queryAllAs(Label.class)
                .stream()
                .map(Label::getText)
                .toList();
    }
}
