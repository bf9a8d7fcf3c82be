package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;

/** Goes through every main state of the window and its dialogs, and looks at each. */
abstract class StatesJourney extends Journey {

    /** What is wrong, by state. */
    final Map<String, List<String>> faults = new LinkedHashMap<>();

    /** Returns what is wrong in a state that is on the screen now. */
    abstract List<String> faults(List<Scene> shown);

    /** Looks at all states, one after the other. */
    void lookAtAll() throws IOException {
        look("open");
        select(new ActorId("china"));
        look("actor");
        select(new TieId("nk-troops-russia"));
        look("tie");
        select(window.session().openProperty().get().dossier().concerns().get(0).id());
        look("concern");
        for (String tab : List.of("article", "table", "questions")) {
            onFx(() -> tabs().getSelectionModel().select(tabIndex(tab)));
            look(tab);
        }
        search();
        for (String dialog :
                List.of(
                        "Guide and keys",
                        "About Entente",
                        "Export image\u2026",
                        "Export web page\u2026",
                        "Export data\u2026")) {
            lookAtDialog(dialog);
        }
        openedFromFiles();
    }

    private void search() {
        for (String words : List.of("munitions", "zzzz")) {
            robot.push(KeyCode.CONTROL, KeyCode.F);
            onFx(
                    () ->
                            robot.lookup("#search-field")
                                    .queryAs(TextInputControl.class)
                                    .setText(words));
            waitUntil(
                    "the search is answered",
                    () ->
                            words.equals("zzzz")
                                    == robot.lookup("#search-hits")
                                            .queryAs(ListView.class)
                                            .getItems()
                                            .isEmpty());
            look("search for " + words);
            robot.push(KeyCode.ESCAPE);
        }
    }

    private void openedFromFiles() throws IOException {
        Path small = Files.createDirectory(folder.resolve("small"));
        Files.writeString(small.resolve("article.txt"), "Headline\n\nAlpha helps Beta.\n");
        Path json = small.resolve("dossier.json");
        Files.writeString(json, SmallDossier.json("Small", new TieId("one")));
        open(small, "Small");
        Files.writeString(json, "{}");
        onFx(() -> window.session().reload());
        waitUntil("the problems are listed", () -> node("#notice-bar").isVisible());
        look("problems");

        Files.writeString(
                json,
                """
                {"format": 1, "title": "Empty", "actors": [], "ties": [], "concerns": [],
                 "sources": [{"id": "article", "title": "An article", "file": "article.txt"}]}
                """);
        open(small, "Empty");
        look("empty dossier");
        for (String tab : List.of("article", "table", "questions")) {
            onFx(() -> tabs().getSelectionModel().select(tabIndex(tab)));
            look("empty " + tab);
        }

        Path graph = folder.resolve("trade.csv");
        Files.writeString(graph, "from,to,label\nNorway,Sweden,trades with\n");
        onFx(() -> window.session().open(graph));
        waitUntil("the graph is marked", () -> node("#bare-bar").isVisible());
        look("graph without evidence");
    }

    private void open(Path dossier, String title) {
        onFx(() -> window.session().open(dossier));
        waitUntil(title + " is open", () -> stage.getTitle().startsWith(title));
        settle();
    }

    private void lookAtDialog(String item) {
        onFx(() -> Platform.runLater(() -> menuItem(item).fire()));
        waitUntil(item + " is open", () -> Window.getWindows().size() > 1);
        assertThat(Window.getWindows())
                .as(item + " lies on the screen")
                .allMatch(shown -> shown.getX() >= 0 && shown.getY() >= 0);
        look(item);
        robot.push(KeyCode.ESCAPE);
        waitUntil(item + " is closed", () -> Window.getWindows().size() == 1);
    }

    /** Looks at all that is on the screen. */
    void look(String state) {
        settle();
        onFx(
                () -> {
                    List<Scene> shown =
                            List.copyOf(Window.getWindows()).stream()
                                    .map(Window::getScene)
                                    .toList();
                    for (Scene scene : shown) {
                        scene.getRoot().applyCss();
                        scene.getRoot().layout();
                    }
                    List<String> found = faults(shown);
                    if (!found.isEmpty()) {
                        faults.put(state, found.stream().distinct().limit(20).toList());
                    }
                });
    }

    /** A dialog, while there is one. */
    Window front() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof Stage && w != stage)
                .findFirst()
                .orElse(stage);
    }

    void select(ElementId id) {
        onFx(() -> window.selection().select(id));
    }

    private TabPane tabs() {
        return (TabPane) node(".tab-pane");
    }

    private int tabIndex(String name) {
        return tabs().getTabs().stream().map(tab -> tab.getId()).toList().indexOf("tab-" + name);
    }

    MenuItem menuItem(String text) {
        return robot.lookup("#menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }
}
