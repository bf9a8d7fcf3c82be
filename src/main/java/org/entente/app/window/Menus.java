package org.entente.app.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.entente.view.command.Command;
import org.entente.view.command.Command.State;
import org.entente.view.command.CommandMenu;
import org.entente.view.command.CommandMenu.Part;

/** Makes menus for commands. */
final class Menus {

    private Menus() {}

    static MenuBar bar(List<CommandMenu> menus) {
        MenuBar bar = new MenuBar();
        menus.forEach(menu -> bar.getMenus().add(menu(menu)));
        bar.setId("menu-bar");
        return bar;
    }

    private static Menu menu(CommandMenu commands) {
        Menu menu = new Menu(commands.title());
        commands.parts().forEach(part -> menu.getItems().add(item(part)));
        return menu;
    }

    private static MenuItem item(Part part) {
        if (part instanceof Part.Item item) {
            return item(item.command(), "");
        }
        return part instanceof Part.Submenu submenu
                ? submenu(submenu.title(), submenu.commands())
                : new SeparatorMenuItem();
    }

    private static Menu submenu(String title, ObservableList<Command> commands) {
        Menu menu = new Menu(title);
        Runnable list = () -> menu.getItems().setAll(items(commands, ""));
        commands.addListener((ListChangeListener<Command>) change -> list.run());
        list.run();
        menu.disableProperty().bind(Bindings.isEmpty(commands));
        return menu;
    }

    /**
     * Makes an item for each command.
     *
     * @param prefix a prefix of the items' ids, for commands that also appear elsewhere
     */
    static List<MenuItem> items(List<Command> commands, String prefix) {
        return commands.stream().map(command -> item(command, prefix)).toList();
    }

    private static MenuItem item(Command command, String prefix) {
        MenuItem item = bare(command);
        item.setId(prefix + command.id());
        item.setMnemonicParsing(false);
        item.textProperty().bind(command.title());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        if (prefix.isEmpty()) {
            command.keys().stream().findFirst().ifPresent(item::setAccelerator);
        }
        return item;
    }

    private static MenuItem bare(Command command) {
        if (command.state() instanceof State.Switch of) {
            CheckMenuItem item = new CheckMenuItem();
            item.selectedProperty().bindBidirectional(of.on());
            return item;
        }
        if (command.state() instanceof State.Choice of) {
            RadioMenuItem item = new RadioMenuItem();
            item.setSelected(of.chosen().get());
            of.chosen().addListener((o, before, now) -> item.setSelected(now));
            item.setOnAction(
                    event -> {
                        command.run();
                        // A second click on the selected choice does not deselect it.
                        item.setSelected(of.chosen().get());
                    });
            return item;
        }
        MenuItem item = new MenuItem();
        item.setOnAction(event -> command.run());
        return item;
    }
}
