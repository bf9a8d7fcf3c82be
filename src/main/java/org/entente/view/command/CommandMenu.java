package org.entente.view.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ObservableList;

/**
 * Commands under a title, in the order of a menu.
 *
 * @param title of the menu, an underscore before its mnemonic
 * @param parts what it lists
 */
public record CommandMenu(String title, List<Part> parts) {

    /** A part of a menu. */
    public sealed interface Part {

        /** A command. */
        record Item(Command command) implements Part {}

        /** Commands one step further, which may change. */
        record Submenu(String title, ObservableList<Command> commands) implements Part {}

        /** A line between groups. */
        record Separator() implements Part {}
    }

    public CommandMenu {
        parts = List.copyOf(parts);
    }

    /** Returns the title without its mnemonic. */
    public String name() {
        return title.replace("_", "");
    }

    /** Returns all commands, those of submenus too, as they are now. */
    public Stream<Command> commands() {
        return parts.stream()
                .flatMap(
                        part ->
                                part instanceof Part.Item item
                                        ? Stream.of(item.command())
                                        : part instanceof Part.Submenu submenu
                                                ? submenu.commands().stream()
                                                : Stream.empty());
    }

    /** Returns all commands as they are listed in one row: those of submenus by its title first. */
    public Stream<Command> inOneList() {
        return parts.stream()
                .flatMap(
                        part ->
                                part instanceof Part.Submenu submenu
                                        ? submenu.commands().stream()
                                                .map(command -> command.under(submenu.title()))
                                        : part instanceof Part.Item item
                                                ? Stream.of(item.command())
                                                : Stream.empty());
    }

    /** Lists commands and submenus one after the other. */
    public static final class Builder {

        private final String title;
        private final List<Part> parts = new ArrayList<>();

        public Builder(String title) {
            this.title = title;
        }

        public Builder add(Command... commands) {
            Stream.of(commands).map(Part.Item::new).forEach(parts::add);
            return this;
        }

        public Builder submenu(String submenu, ObservableList<Command> commands) {
            parts.add(new Part.Submenu(submenu, commands));
            return this;
        }

        public Builder separator() {
            parts.add(new Part.Separator());
            return this;
        }

        public CommandMenu build() {
            return new CommandMenu(title, parts);
        }
    }
}
