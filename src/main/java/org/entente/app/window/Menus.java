package org.entente.app.window;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.entente.app.export.Exports.Begin;
import org.entente.app.look.ThemeSwitch;
import org.entente.view.help.Guide;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;

/** The menus, and with them the keys. */
final class Menus {

    private static final KeyCombination.Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
    private static final KeyCombination.Modifier ALT = KeyCombination.ALT_DOWN;
    private static final KeyCombination.Modifier SHIFT = KeyCombination.SHIFT_DOWN;

    private final Commands commands;
    private final ObservableList<Path> recent;
    private final LayoutMenu layouts;
    private final Menu recentMenu = new Menu("Open recent");

    Menus(Commands commands, ObservableList<Path> recent, LayoutMenu layouts) {
        this.commands = commands;
        this.layouts = layouts;
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
                        item(
                                "New from article\u2026",
                                key(KeyCode.N, CTRL),
                                commands::newFromArticle),
                        item("Add article\u2026", null, commands::addArticle),
                        item("Newer version of a source\u2026", null, commands::updateSource),
                        item("Open built-in dossier", null, () -> commands.open(null)),
                        item("Reload", key(KeyCode.F5), commands::reload),
                        item(
                                "Save as dossier\u2026",
                                key(KeyCode.S, CTRL, SHIFT),
                                commands::saveAsDossier),
                        new SeparatorMenuItem(),
                        item("Export image\u2026", key(KeyCode.E, CTRL), export(Begin.IMAGE)),
                        item("Export web page\u2026", null, export(Begin.PAGE)),
                        item("Export data\u2026", null, export(Begin.DATA)),
                        item("Copy image", key(KeyCode.C, CTRL, SHIFT), commands::copyImage),
                        new SeparatorMenuItem(),
                        item("Quit", key(KeyCode.Q, CTRL), commands::quit));
        Menu edit = new Menu("_Edit");
        edit.getItems().addAll(layouts.undoItems());
        edit.getItems().add(item("Find\u2026", key(KeyCode.F, CTRL), commands::find));
        CheckMenuItem contrast = new CheckMenuItem("High contrast");
        contrast.selectedProperty().bindBidirectional(commands.highContrastProperty());
        Menu view = new Menu("_View");
        view.getItems()
                .addAll(
                        item("Zoom in", key(KeyCode.PLUS, CTRL), commands::zoomIn),
                        item("Zoom out", key(KeyCode.MINUS, CTRL), commands::zoomOut),
                        item("Show all", key(KeyCode.DIGIT0, CTRL), commands::fit),
                        new SeparatorMenuItem(),
                        item("Focus on selection (F)", null, commands::focus),
                        check("Legend (L)", commands.legendProperty()),
                        check("Overview", commands.overviewProperty()),
                        layouts.layouts(),
                        layouts.reduceMotion(),
                        new SeparatorMenuItem(),
                        item("Filters", key(KeyCode.F, CTRL, SHIFT), commands::toggleFilters),
                        item("Show everything", null, commands::resetFilters),
                        new SeparatorMenuItem(),
                        ThemeSwitch.menu(commands.themeChoiceProperty()),
                        contrast,
                        item(
                                "Larger text",
                                key(KeyCode.PLUS, CTRL, ALT),
                                () -> commands.enlargeText(1)),
                        item(
                                "Smaller text",
                                key(KeyCode.MINUS, CTRL, ALT),
                                () -> commands.enlargeText(-1)),
                        item(
                                "Usual text size",
                                key(KeyCode.DIGIT0, CTRL, ALT),
                                commands::usualText));
        Menu go = new Menu("_Go");
        go.getItems()
                .addAll(
                        item("Back", key(KeyCode.LEFT, ALT), commands::back),
                        item("Forward", key(KeyCode.RIGHT, ALT), commands::forward),
                        new SeparatorMenuItem(),
                        item("Next evidence", key(KeyCode.F3), commands::nextEvidence),
                        item(
                                "Previous evidence",
                                key(KeyCode.F3, SHIFT),
                                commands::previousEvidence),
                        item("Next uncited sentence (N)", null, commands::nextUncited),
                        item(
                                "Previous uncited sentence (Shift+N)",
                                null,
                                commands::previousUncited),
                        new SeparatorMenuItem(),
                        item("Clear selection", null, commands::clearSelection));
        MenuBar bar = new MenuBar(file, edit, view, go);
        Menu help = new Menu("_Help");
        help.getItems()
                .addAll(
                        item(
                                "Guide and keys",
                                key(KeyCode.F1),
                                () -> commands.help(Guide.with(keys(bar)))),
                        item("About Entente", null, commands::about));
        bar.getMenus().add(help);
        bar.setId("menu-bar");
        return bar;
    }

    private static List<Guide.KeyGroup> keys(MenuBar bar) {
        return bar.getMenus().stream()
                .map(menu -> new Guide.KeyGroup(plain(menu), keys(menu)))
                .filter(group -> !group.keys().isEmpty())
                .toList();
    }

    private static List<Guide.Key> keys(Menu menu) {
        return menu.getItems().stream()
                .filter(item -> item.getAccelerator() != null)
                .map(item -> new Guide.Key(text(item.getAccelerator()), plain(item)))
                .toList();
    }

    private static String text(KeyCombination key) {
        String text = key.getDisplayText();
        if (text.endsWith("++")) {
            return text.substring(0, text.length() - 1) + "plus";
        }
        return text.endsWith("+-") ? text.substring(0, text.length() - 1) + "minus" : text;
    }

    private static String plain(MenuItem item) {
        return item.getText().replace("_", "").replace("\u2026", "");
    }

    private void listRecent() {
        recentMenu.getItems().clear();
        recent.forEach(
                path ->
                        recentMenu
                                .getItems()
                                .add(
                                        item(
                                                Isolated.line(path.toString()),
                                                null,
                                                () -> commands.open(path))));
        recentMenu.setDisable(recent.isEmpty());
    }

    private Runnable export(Begin what) {
        return () -> commands.export(what);
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private static MenuItem check(String text, BooleanProperty on) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.selectedProperty().bindBidirectional(on);
        return item;
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
