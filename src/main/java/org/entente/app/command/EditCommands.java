package org.entente.app.command;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyStringProperty;
import org.entente.app.article.Articles;
import org.entente.view.canvas.place.PlacementModel;
import org.entente.view.command.Command;
import org.entente.view.command.CommandMenu;

/** Undoing, doing again, pasting, finding. */
public record EditCommands(
        Command undo,
        Command redo,
        Command paste,
        Command copyLink,
        Command find,
        Command palette) {

    public static EditCommands of(
            PlacementModel placement,
            Articles articles,
            BooleanExpression isOpen,
            WindowActions window) {
        return new EditCommands(
                step("undo", "Undo", placement.toUndoProperty(), placement::undo).key("Shortcut+Z"),
                step("redo", "Redo", placement.toRedoProperty(), placement::redo)
                        .key("Shortcut+Shift+Z")
                        .key("Shortcut+Y"),
                // A field that is being written in takes the key for itself.
                Command.of("paste-article", "Paste article", articles::paste).key("Shortcut+V"),
                Command.of("copy-link", "Copy link to this view", window::copyLink)
                        .key("Shortcut+Shift+L")
                        .enabledWhile(isOpen),
                Command.of("find", "Find\u2026", window::find).key("Shortcut+F"),
                Command.of("command-palette", "Command palette\u2026", window::showPalette)
                        .key("Shortcut+Shift+P")
                        .help("Find any command, actor or sentence, and go there"));
    }

    /** Says what would be undone: "Undo move of China". */
    private static Command step(
            String id, String verb, ReadOnlyStringProperty what, Runnable action) {
        return Command.of(
                        id,
                        Bindings.createStringBinding(() -> (verb + " " + what.get()).strip(), what),
                        action)
                .enabledWhile(what.isNotEmpty());
    }

    CommandMenu menu() {
        return new CommandMenu.Builder("_Edit")
                .add(undo, redo)
                .separator()
                .add(paste, copyLink)
                .separator()
                .add(find, palette)
                .build();
    }
}
