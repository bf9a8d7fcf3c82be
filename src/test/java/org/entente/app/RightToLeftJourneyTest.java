package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.entente.app.article.Articles;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dossier in Hebrew and Arabic wraps in every panel, however wide the window is. */
class RightToLeftJourneyTest extends StatesJourney {

    private static final Path DOSSIER = Path.of("src/test/resources/good/right-to-left");
    private static final List<Integer> WIDTHS = List.of(1000, 1440);

    private final List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void openTheDossier() {
        onFx(
                () ->
                        Thread.currentThread()
                                .setUncaughtExceptionHandler(
                                        (thread, failure) -> uncaught.add(failure)));
        onFx(() -> window.session().open(DOSSIER));
        waitUntil(
                "it is open",
                () -> stage.getTitle().contains("\u05e0\u05ea\u05e0\u05d9\u05d4\u05d5"));
        waitUntil("it is drawn", () -> window.canvas().drawing().isPresent());
    }

    @AfterEach
    void letGo() {
        onFx(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    }

    @Test
    void everyPanelWrapsItsWords() {
        for (int width : WIDTHS) {
            onFx(() -> stage.setWidth(width));
            for (boolean wide : new boolean[] {false, true}) {
                onFx(() -> window.models().options().widePanelProperty().set(wide));
                lookAtPanels(width + (wide ? " wide" : ""));
            }
        }
        robot.push(KeyCode.CONTROL, KeyCode.F);
        onFx(() -> robot.lookup("#search-field").queryAs(TextInputControl.class).setText("\u05de"));
        waitUntil(
                "something is found",
                () -> !robot.lookup("#search-hits").queryListView().getItems().isEmpty());
        look("search");
        assertThat(faults).isEmpty();
    }

    private void lookAtPanels(String state) {
        TabPane tabs = robot.lookup(".tab-pane").queryAs(TabPane.class);
        for (int i = tabs.getTabs().size() - 1; i >= 0; i--) {
            int tab = i;
            onFx(() -> tabs.getSelectionModel().select(tab));
            look(state + " " + tabs.getTabs().get(tab).getId());
            shoot("right-to-left " + state + " " + tabs.getTabs().get(tab).getId());
        }
        for (ElementId id :
                List.of(
                        new ActorId("il"),
                        new ActorId("ir"),
                        new TieId("accuse"),
                        new ConcernId("fear"))) {
            select(id);
            look(state + " " + id);
        }
        shoot("right-to-left " + state);
    }

    @Test
    void anArticleIsTakenInAndRead() {
        for (String file : List.of("article.txt", "arabic.txt")) {
            onFx(() -> window.articles().take(DOSSIER.resolve(file), Articles.Goal.NEW));
            waitUntil(
                    "the sheet is there",
                    () -> robot.lookup("#intake-found").tryQuery().isPresent());
            waitUntil("it has the keyboard", () -> node("#intake-found").isFocused());
            look("sheet of " + file);
            write("right-to-left-intake-" + file, snapshot(front().getScene().getRoot()));
            robot.push(KeyCode.ESCAPE);
            waitUntil("it is gone", () -> robot.lookup("#intake-found").tryQuery().isEmpty());
        }
        assertThat(faults).isEmpty();
    }

    @Override
    List<String> faults(List<Scene> shown) {
        List<String> found = uncaught.stream().map(Throwable::toString).toList();
        uncaught.clear();
        return found;
    }
}
