package org.entente.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.drawing.style.Theme;
import org.junit.jupiter.api.Test;

class SystemThemeTest {

    private static Optional<String> silent(List<String> command) {
        return Optional.empty();
    }

    private static Function<List<String>, Optional<String>> saying(String word, String answer) {
        return command -> command.contains(word) ? Optional.of(answer) : Optional.empty();
    }

    @Test
    void gnomeIsAskedForItsColourSchemeAndThenItsTheme() {
        assertThat(SystemTheme.of(Map.of(), "Linux", saying("color-scheme", "'prefer-dark'\n")))
                .contains(Theme.DARK);
        assertThat(SystemTheme.of(Map.of(), "Linux", saying("color-scheme", "'default'\n")))
                .isEmpty();
        assertThat(SystemTheme.of(Map.of(), "Linux", saying("gtk-theme", "'Adwaita-dark'\n")))
                .contains(Theme.DARK);
    }

    @Test
    void aThemeNamedInTheEnvironmentGoesFirst() {
        assertThat(
                        SystemTheme.of(
                                Map.of("GTK_THEME", "Adwaita:light"),
                                "Linux",
                                saying("color-scheme", "'prefer-dark'")))
                .contains(Theme.LIGHT);
    }

    @Test
    void windowsSaysWhetherProgramsAreLight() {
        String answer = "\r\n    AppsUseLightTheme    REG_DWORD    0x%d\r\n\r\n";

        assertThat(
                        SystemTheme.of(
                                Map.of(),
                                "Windows 11",
                                saying("AppsUseLightTheme", answer.formatted(0))))
                .contains(Theme.DARK);
        assertThat(
                        SystemTheme.of(
                                Map.of(),
                                "Windows 11",
                                saying("AppsUseLightTheme", answer.formatted(1))))
                .contains(Theme.LIGHT);
    }

    @Test
    void macOsSpeaksUpOnlyWhereItIsDark() {
        assertThat(SystemTheme.of(Map.of(), "Mac OS X", saying("AppleInterfaceStyle", "Dark\n")))
                .contains(Theme.DARK);
        assertThat(SystemTheme.of(Map.of(), "Mac OS X", SystemThemeTest::silent)).isEmpty();
    }

    @Test
    void aSystemThatSaysNothingLeavesTheChoice() {
        for (String os : List.of("Linux", "FreeBSD", "Windows 10", "Mac OS X", "")) {
            assertThat(SystemTheme.of(Map.of(), os, SystemThemeTest::silent)).as(os).isEmpty();
        }
    }
}
