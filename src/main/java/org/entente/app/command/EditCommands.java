package org.entente.app.command;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.entente.app.editing.DossierEditing;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.command.Command;
import org.entente.view.command.CommandMenu;

/** Undo, redo, curating, pasting, finding. */
public record EditCommands(
        Command undo,
        Command redo,
        ObservableList<Command> history,
        Command curate,
        Command delete,
        Command addStep,
        Command copyLink,
        Command find,
        Command palette) {

    /** The number of steps in the menu on each side of the current one. */
    private static final int MAX_STEPS = 15;

    public static EditCommands of(
            DossierEditing editing,
            SelectionModel selection,
            Command addStep,
            BooleanExpression isOpen,
            WindowActions window) {
        return new EditCommands(
                step("undo", "Undo", editing.toUndoProperty(), editing::undo).key("Shortcut+Z"),
                step("redo", "Redo", editing.toRedoProperty(), editing::redo)
                        .key("Shortcut+Shift+Z")
                        .key("Shortcut+Y"),
                history(editing),
                Command.toggle("curate", "Curate", editing.curatingProperty())
                        .key("Shortcut+Shift+E")
                        .help("Edit the dossier in the article and the panels")
                        .enabledWhile(editing.possibleProperty()),
                delete(editing, selection),
                addStep,
                Command.of("copy-link", "Copy link to this view", window::copyLink)
                        .key("Shortcut+Shift+L")
                        .enabledWhile(isOpen),
                Command.of("find", "Find\u2026", window::find).key("Shortcut+F"),
                Command.of("command-palette", "Command palette\u2026", window::showPalette)
                        .key("Shortcut+Shift+P")
                        .help("Find any command, actor or sentence, and go there"));
    }

    private static Command delete(DossierEditing editing, SelectionModel selection) {
        return Command.of("delete", "Delete", () -> delete(editing, selection.selection()))
                .key("Delete")
                .help("Delete the selection and everything that depends on it")
                .enabledWhile(
                        Bindings.createBooleanBinding(
                                () ->
                                        editing.curatingProperty().get()
                                                && selection.selection()
                                                        instanceof Selection.OfElement,
                                editing.curatingProperty(),
                                selection.selectionProperty()));
    }

    private static void delete(DossierEditing editing, Selection selection) {
        if (selection instanceof Selection.OfElement element) {
            editing.remove(element.id());
        }
    }

    /** Makes a command titled with what it would undo: "Undo move of China". */
    private static Command step(
            String id, String verb, ReadOnlyStringProperty what, Runnable action) {
        return Command.of(
                        id,
                        Bindings.createStringBinding(() -> (verb + " " + what.get()).strip(), what),
                        action)
                .enabledWhile(what.isNotEmpty());
    }

    /**
     * Lists the steps around the current one, the latest first; each goes to the state after it.
     */
    private static ObservableList<Command> history(DossierEditing editing) {
        ObservableList<Command> commands = FXCollections.observableArrayList();
        Runnable list = () -> commands.setAll(steps(editing));
        editing.steps().addListener((ListChangeListener<String>) change -> list.run());
        editing.positionProperty().addListener((o, before, now) -> list.run());
        list.run();
        return commands;
    }

    private static List<Command> steps(DossierEditing editing) {
        List<String> names = editing.steps();
        int position = editing.positionProperty().get();
        List<Command> commands = new ArrayList<>();
        if (!names.isEmpty()) {
            int last = Math.min(names.size(), position + MAX_STEPS);
            for (int i = last; i >= Math.max(0, position - MAX_STEPS); i--) {
                String name = i == 0 ? "Before the first step" : names.get(i - 1);
                commands.add(state(editing, i, name));
            }
        }
        return commands;
    }

    private static Command state(DossierEditing editing, int index, String name) {
        return Command.choice(
                "history-" + index,
                name,
                Bindings.equal(editing.positionProperty(), index),
                () -> editing.goTo(index));
    }

    CommandMenu menu() {
        return new CommandMenu.Builder("_Edit")
                .add(undo, redo)
                .submenu("History", history)
                .separator()
                .add(curate, delete, addStep)
                .separator()
                .add(copyLink)
                .separator()
                .add(find, palette)
                .build();
    }
}
