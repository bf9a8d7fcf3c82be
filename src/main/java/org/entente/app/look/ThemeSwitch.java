package org.entente.app.look;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.app.settings.Preferences;
import org.entente.drawing.style.Theme;
import org.entente.view.DisplayOptions;

/**
 * The theme of the window: the one the user chose, or else that of the desktop, following its
 * changes.
 */
public final class ThemeSwitch {

    private final DisplayOptions options;
    private final Preferences preferences;
    private final ObjectProperty<Choice> choice;
    private boolean following;

    /** What the user can ask for. */
    public enum Choice {
        LIGHT("Light"),
        DARK("Dark"),
        SYSTEM("Follow the system");

        private final String words;

        Choice(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Choice of(Theme theme) {
            return theme == Theme.DARK ? DARK : LIGHT;
        }
    }

    /** Restores the last theme, and remembers what is chosen from now on. */
    public ThemeSwitch(DisplayOptions options, Preferences preferences) {
        this.options = options;
        this.preferences = preferences;
        Theme first = preferences.get(Preferences.THEME);
        choice =
                new SimpleObjectProperty<>(
                        this,
                        "choice",
                        preferences.isSet(Preferences.THEME) ? Choice.of(first) : Choice.SYSTEM);
        options.themeProperty().set(first);
        options.themeProperty().addListener((o, before, now) -> choose(now));
        choice.addListener((o, before, now) -> dress(now));
    }

    /** What the user asked for; like the system, at first. */
    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /** Updates the desktop's theme. */
    public void tell(Theme systems) {
        preferences.follow(systems);
        if (choice.get() == Choice.SYSTEM) {
            dress(Choice.SYSTEM);
        }
    }

    /** A change by the user counts as a choice. */
    private void choose(Theme now) {
        if (!following) {
            preferences.set(Preferences.THEME, now);
            choice.set(Choice.of(now));
        }
    }

    private void dress(Choice now) {
        if (now == Choice.SYSTEM) {
            preferences.unset(Preferences.THEME);
        } else {
            preferences.set(Preferences.THEME, now == Choice.DARK ? Theme.DARK : Theme.LIGHT);
        }
        following = true;
        options.themeProperty().set(preferences.get(Preferences.THEME));
        following = false;
    }
}
