package org.entente.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.app.look.ThemeSwitch.Choice;
import org.entente.app.platform.SystemTheme;
import org.entente.app.settings.Preferences;
import org.entente.drawing.style.Theme;
import org.entente.view.DisplayOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeSwitchTest {

    private final Path folder;
    private final DisplayOptions options = new DisplayOptions();

    ThemeSwitchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Preferences preferences() {
        return Preferences.at(folder.resolve("preferences.properties"), Runnable::run);
    }

    @Test
    void theDesktopIsFollowedUntilALookIsChosen() {
        ThemeSwitch themes = new ThemeSwitch(options, preferences());
        assertThat(themes.choiceProperty().get()).isEqualTo(Choice.SYSTEM);

        themes.tell(Theme.DARK);
        assertThat(options.theme()).isEqualTo(Theme.DARK);
        themes.tell(Theme.LIGHT);
        assertThat(options.theme()).isEqualTo(Theme.LIGHT);
        assertThat(preferences().isSet(Preferences.THEME)).isFalse();

        options.toggleTheme();
        themes.tell(Theme.LIGHT);
        assertThat(options.theme()).isEqualTo(Theme.DARK);
        assertThat(themes.choiceProperty().get()).isEqualTo(Choice.DARK);
        assertThat(preferences().get(Preferences.THEME)).isEqualTo(Theme.DARK);
    }

    @Test
    void aChosenLookIsRemembered() {
        new ThemeSwitch(options, preferences()).choiceProperty().set(Choice.DARK);
        assertThat(options.theme()).isEqualTo(Theme.DARK);

        DisplayOptions later = new DisplayOptions();
        ThemeSwitch themes = new ThemeSwitch(later, preferences());
        assertThat(later.theme()).isEqualTo(Theme.DARK);
        assertThat(themes.choiceProperty().get()).isEqualTo(Choice.DARK);
    }

    @Test
    void theDesktopIsFollowedAgainOnDemand() {
        ThemeSwitch themes = new ThemeSwitch(options, preferences());
        themes.choiceProperty().set(Choice.LIGHT);
        themes.tell(Theme.DARK);
        assertThat(options.theme()).isEqualTo(Theme.LIGHT);

        themes.choiceProperty().set(Choice.SYSTEM);
        assertThat(options.theme()).isEqualTo(Theme.DARK);
        assertThat(preferences().isSet(Preferences.THEME)).isFalse();
    }

    @Test
    void everyChangeOfTheDesktopIsReported() {
        ObjectProperty<Object> scheme = new SimpleObjectProperty<>("LIGHT");
        List<Theme> told = new ArrayList<>();

        assertThat(SystemTheme.watch(scheme, told::add)).contains(Theme.LIGHT);
        scheme.set("DARK");
        scheme.set("LIGHT");
        assertThat(told).containsExactly(Theme.DARK, Theme.LIGHT);
    }
}
