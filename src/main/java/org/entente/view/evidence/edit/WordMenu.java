package org.entente.view.evidence.edit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import org.entente.view.StyleClass;

/** A chip with a menu of alternatives. */
final class WordMenu extends MenuButton {

    private WordMenu(String id, String what, String text) {
        super(text);
        setId(id);
        setMnemonicParsing(false);
        setAccessibleText(what + ": " + text);
        setTooltip(new Tooltip(what));
        getStyleClass().add(StyleClass.EDIT_CHIP.css());
    }

    /**
     * Makes a menu to choose one value.
     *
     * @param what names the choice
     * @param now the current value
     */
    static <T> WordMenu choice(
            String id,
            String what,
            T now,
            List<T> all,
            Function<T, String> words,
            Consumer<T> choose) {
        WordMenu menu = new WordMenu(id, what, words.apply(now));
        for (T one : all) {
            RadioMenuItem item = new RadioMenuItem(words.apply(one));
            item.setMnemonicParsing(false);
            item.setSelected(one.equals(now));
            item.setOnAction(event -> choose.accept(one));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** Makes a menu of actions on items; disabled without items. */
    static <T> WordMenu actions(
            String id, String what, List<T> all, Function<T, String> words, Consumer<T> choose) {
        WordMenu menu = new WordMenu(id, what, what);
        menu.setDisable(all.isEmpty());
        // Long lists are made when opened.
        MenuItem waiting = new MenuItem();
        menu.getItems().add(waiting);
        menu.setOnShowing(
                event -> {
                    if (menu.getItems().contains(waiting)) {
                        menu.getItems()
                                .setAll(all.stream().map(t -> item(t, words, choose)).toList());
                    }
                });
        return menu;
    }

    private static <T> MenuItem item(T one, Function<T, String> words, Consumer<T> choose) {
        MenuItem item = new MenuItem(words.apply(one));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> choose.accept(one));
        return item;
    }
}
