package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entente.model.ActorId;
import org.entente.model.ElementId;
import org.entente.model.TieId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Audits every main state of the window and its dialogs, in each look. */
class AccessibleStatesJourneyTest extends Journey {

    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    /** The looks the window can have. */
    enum Appearance {
        LIGHT(false, false),
        DARK(true, false),
        LIGHT_CONTRAST(false, true),
        DARK_CONTRAST(true, true);

        final boolean dark;
        final boolean contrast;

        Appearance(boolean dark, boolean contrast) {
            this.dark = dark;
            this.contrast = contrast;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStateIsNamedLargeReadableAndLeftByTab(Appearance look) throws IOException {
        if (look.dark) {
            robot.clickOn("#theme-toggle");
        }
        onFx(() -> ((CheckMenuItem) menuItem("High contrast")).setSelected(look.contrast));
        audit("open");
        select(new ActorId("china"));
        audit("actor");
        select(new TieId("nk-troops-russia"));
        audit("tie");
        select(window.window().openProperty().get().dossier().concerns().get(0).id());
        audit("concern");
        for (String tab : List.of("article", "table", "questions")) {
            onFx(() -> tabs().getSelectionModel().select(tabIndex(tab)));
            audit(tab);
        }
        search();
        for (String dialog : List.of("Guide and keys", "About Entente", "Export image\u2026")) {
            auditDialog(dialog);
        }
        openedFromFiles();
        assertThat(faults).isEmpty();
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
            audit("search for " + words);
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
        onFx(() -> window.window().reload());
        waitUntil("the problems are listed", () -> node("#notice-bar").isVisible());
        audit("problems");

        Files.writeString(
                json,
                """
                {"format": 1, "title": "Empty", "actors": [], "ties": [], "concerns": [],
                 "sources": [{"id": "article", "title": "An article", "file": "article.txt"}]}
                """);
        open(small, "Empty");
        audit("empty dossier");
        for (String tab : List.of("article", "table", "questions")) {
            onFx(() -> tabs().getSelectionModel().select(tabIndex(tab)));
            audit("empty " + tab);
        }

        Path graph = folder.resolve("trade.csv");
        Files.writeString(graph, "from,to,label\nNorway,Sweden,trades with\n");
        onFx(() -> window.window().open(graph));
        waitUntil("the graph is marked", () -> node("#bare-bar").isVisible());
        audit("graph without evidence");
    }

    private void open(Path dossier, String title) {
        onFx(() -> window.window().open(dossier));
        waitUntil(title + " is open", () -> stage.getTitle().startsWith(title));
        settle();
    }

    private void auditDialog(String item) {
        onFx(() -> Platform.runLater(() -> menuItem(item).fire()));
        waitUntil(item + " is open", () -> Window.getWindows().size() > 1);
        audit(item);
        robot.push(KeyCode.ESCAPE);
        waitUntil(item + " is closed", () -> Window.getWindows().size() == 1);
    }

    /** Audits all that is on the screen; the window in front is then walked by Tab. */
    private void audit(String state) {
        settle();
        onFx(
                () -> {
                    List<String> found = new ArrayList<>();
                    List<Scene> scenes =
                            List.copyOf(Window.getWindows()).stream()
                                    .map(Window::getScene)
                                    .toList();
                    for (Scene scene : scenes) {
                        scene.getRoot().applyCss();
                        scene.getRoot().layout();
                        found.addAll(AccessibilityAudit.of(scene.getRoot()));
                    }
                    found.addAll(AccessibilityAudit.trapsIn(front().getScene()));
                    if (!found.isEmpty()) {
                        faults.put(state, found.stream().distinct().limit(20).toList());
                    }
                });
    }

    /** A dialog, while there is one. */
    private Window front() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof Stage && w != stage)
                .findFirst()
                .orElse(stage);
    }

    private void select(ElementId id) {
        onFx(() -> window.selection().select(id));
    }

    private TabPane tabs() {
        return (TabPane) node(".tab-pane");
    }

    private int tabIndex(String name) {
        return tabs().getTabs().stream().map(tab -> tab.getId()).toList().indexOf("tab-" + name);
    }

    private MenuItem menuItem(String text) {
        return robot.lookup("#menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }
}
