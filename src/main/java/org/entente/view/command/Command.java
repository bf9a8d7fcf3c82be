package org.entente.view.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;

/**
 * Something the user can ask for. Immutable but for what it observes; for the JavaFX application
 * thread.
 *
 * @param id unique, in kebab case
 * @param title as a menu shows it; an ellipsis at the end says that it asks back
 * @param help a sentence for tooltips; empty if the title says it all
 * @param keys what starts it from the keyboard, the one that is shown first
 * @param enabled whether it can be done now
 * @param state whether it is on, of a switch or of one among several choices
 * @param action does it
 */
public record Command(
        String id,
        ObservableStringValue title,
        String help,
        List<KeyCombination> keys,
        ObservableBooleanValue enabled,
        State state,
        Runnable action) {

    /** Whether a command is on or off. */
    public sealed interface State {

        /** Neither: it is done and over. */
        record None() implements State {}

        /**
         * A switch.
         *
         * @param on whether it is on
         */
        record Switch(BooleanProperty on) implements State {}

        /**
         * One of several choices, of which one holds.
         *
         * @param chosen whether this one holds
         */
        record Choice(ObservableBooleanValue chosen) implements State {}
    }

    private static final ObservableBooleanValue ALWAYS =
            new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    public Command {
        keys = List.copyOf(keys);
    }

    /** Makes a command that can always be done and has no key. */
    public static Command of(String id, String title, Runnable action) {
        return of(id, new ReadOnlyStringWrapper(title).getReadOnlyProperty(), action);
    }

    /** Makes a command whose title changes. */
    public static Command of(String id, ObservableStringValue title, Runnable action) {
        return new Command(id, title, "", List.of(), ALWAYS, new State.None(), action);
    }

    /** Makes a switch. */
    public static Command toggle(String id, String title, BooleanProperty on) {
        return of(id, title, () -> on.set(!on.get())).withState(new State.Switch(on));
    }

    /** Makes one of several choices. */
    public static Command choice(
            String id, String title, ObservableBooleanValue chosen, Runnable choose) {
        return of(id, title, choose).choice(chosen);
    }

    /** Returns the command as one of several choices. */
    public Command choice(ObservableBooleanValue chosen) {
        return withState(new State.Choice(chosen));
    }

    private Command withState(State next) {
        return new Command(id, title, help, keys, enabled, next, action);
    }

    /**
     * Returns the command with one more key.
     *
     * @param key as {@link KeyCombination#valueOf} reads it: "Shortcut+Shift+O", "F3", "N"
     */
    public Command key(String key) {
        List<KeyCombination> more = new ArrayList<>(keys);
        more.add(KeyCombination.valueOf(key));
        return new Command(id, title, help, more, enabled, state, action);
    }

    /** Returns the command with a sentence for tooltips. */
    public Command help(String sentence) {
        return new Command(id, title, sentence, keys, enabled, state, action);
    }

    /** Returns the command that can be done only while something holds. */
    public Command enabledWhile(ObservableBooleanValue condition) {
        return new Command(id, title, help, keys, condition, state, action);
    }

    /** Returns the command with the name of its submenu: "Look: Dark". */
    Command under(String submenu) {
        return new Command(
                id,
                Bindings.createStringBinding(() -> submenu + ": " + title.get(), title),
                help,
                keys,
                enabled,
                state,
                action);
    }

    /** Does it, where that is possible now; tells whether it was. */
    public boolean run() {
        boolean possible = enabled.get();
        if (possible) {
            action.run();
        }
        return possible;
    }

    /** Returns the title without the ellipsis. */
    public String name() {
        return title.get().replace("\u2026", "");
    }

    /** Returns the key in words: "Ctrl+Shift+O"; empty if it has none. */
    public Optional<String> keyText() {
        return keys.stream().findFirst().map(Command::text);
    }

    /** Returns what a tooltip says: "Show all (Ctrl+0)". */
    public String tooltip() {
        String words = help.isEmpty() ? name() : help;
        return words + keyText().map(key -> " (" + key + ")").orElse("");
    }

    private static String text(KeyCombination key) {
        String text = key.getDisplayText().replace("Escape", "Esc");
        if (text.endsWith("++")) {
            return text.substring(0, text.length() - 1) + "plus";
        }
        return text.endsWith("+-") ? text.substring(0, text.length() - 1) + "minus" : text;
    }
}
