package org.entente.app;

import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** The menus, and with them the keys. */
final class Menus {

    private static final KeyCombination.Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
    private static final KeyCombination.Modifier ALT = KeyCombination.ALT_DOWN;
    private static final KeyCombination.Modifier SHIFT = KeyCombination.SHIFT_DOWN;

    private final Commands commands;
    private final ObservableList<Path> recent;
    private final Menu recentMenu = new Menu("Open recent");

    Menus(Commands commands, ObservableList<Path> recent) {
        this.commands = commands;
        this.recent = recent;
        recent.addListener((ListChangeListener<Path>) change -> listRecent());
        listRecent();
    }

    MenuBar bar() {
        Menu file = new Menu("_File");
        file.getItems()
                .addAll(
                        item(
                                "Open dossier or graph\u2026",
                                key(KeyCode.O, CTRL),
                                commands::openFile),
                        item(
                                "Open dossier folder\u2026",
                                key(KeyCode.O, CTRL, SHIFT),
                                commands::openFolder),
                        recentMenu,
                        item("Open built-in dossier", null, () -> commands.open(null)),
                        item("Reload", key(KeyCode.F5), commands::reload),
                        item(
                                "Save as dossier\u2026",
                                key(KeyCode.S, CTRL, SHIFT),
                                commands::saveAsDossier),
                        new SeparatorMenuItem(),
                        item("Export image\u2026", key(KeyCode.E, CTRL), commands::exportImage),
                        item("Copy image", key(KeyCode.C, CTRL, SHIFT), commands::copyImage),
                        new SeparatorMenuItem(),
                        item("Quit", key(KeyCode.Q, CTRL), commands::quit));
        Menu edit = new Menu("_Edit");
        edit.getItems().add(item("Find\u2026", key(KeyCode.F, CTRL), commands::find));
        Menu view = new Menu("_View");
        view.getItems()
                .addAll(
                        item("Zoom in", key(KeyCode.PLUS, CTRL), commands::zoomIn),
                        item("Zoom out", key(KeyCode.MINUS, CTRL), commands::zoomOut),
                        item("Show all", key(KeyCode.DIGIT0, CTRL), commands::fit),
                        new SeparatorMenuItem(),
                        item("Filters", key(KeyCode.F, CTRL, SHIFT), commands::toggleFilters),
                        item("Show everything", null, commands::resetFilters),
                        new SeparatorMenuItem(),
                        item("Light or dark", null, commands::toggleTheme));
        Menu go = new Menu("_Go");
        go.getItems()
                .addAll(
                        item("Back", key(KeyCode.LEFT, ALT), commands::back),
                        item("Forward", key(KeyCode.RIGHT, ALT), commands::forward),
                        item("Clear selection", null, commands::clearSelection));
        MenuBar bar = new MenuBar(file, edit, view, go);
        bar.setId("menu-bar");
        return bar;
    }

    private void listRecent() {
        recentMenu.getItems().clear();
        recent.forEach(
                path ->
                        recentMenu
                                .getItems()
                                .add(item(path.toString(), null, () -> commands.open(path))));
        recentMenu.setDisable(recent.isEmpty());
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private static MenuItem item(String text, @Nullable KeyCombination key, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        if (key != null) {
            item.setAccelerator(key);
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
