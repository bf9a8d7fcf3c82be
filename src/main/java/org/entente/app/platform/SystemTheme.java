package org.entente.app.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import org.entente.drawing.style.Theme;

/**
 * The desktop's theme. JavaFX 21 does not report it, so each system is asked once in its own way;
 * without an answer the program chooses. Later JavaFX versions report every change.
 */
public final class SystemTheme {

    private static final long PATIENCE_MILLISECONDS = 700;
    private static final int MAX_BYTES = 4096;

    private SystemTheme() {}

    /** Asks the system; takes up to {@value #PATIENCE_MILLISECONDS} ms and never fails. */
    public static Optional<Theme> ask() {
        return of(System.getenv(), System.getProperty("os.name", ""), SystemTheme::run);
    }

    /**
     * Asks a system.
     *
     * @param environment the environment's variables
     * @param os the system's name
     * @param run runs a command and returns what it prints; empty if it fails
     */
    static Optional<Theme> of(
            Map<String, String> environment,
            String os,
            Function<List<String>, Optional<String>> run) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return run.apply(
                            List.of(
                                    "reg",
                                    "query",
                                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion"
                                            + "\\Themes\\Personalize",
                                    "/v",
                                    "AppsUseLightTheme"))
                    .filter(said -> said.contains("AppsUseLightTheme"))
                    .map(said -> said.stripTrailing().endsWith("0x0") ? Theme.DARK : Theme.LIGHT);
        }
        if (system.contains("mac")) {
            // The key is missing, and the command fails, while the look is light.
            return run.apply(List.of("defaults", "read", "-g", "AppleInterfaceStyle"))
                    .filter(said -> said.contains("Dark"))
                    .map(said -> Theme.DARK);
        }
        return named(environment.getOrDefault("GTK_THEME", ""))
                .or(() -> gnome(run, "color-scheme"))
                .or(() -> gnome(run, "gtk-theme"));
    }

    /**
     * Calls back whenever the desktop changes its look, where JavaFX can tell: from 22 on, which is
     * newer than what the program is compiled for. To be called in the JavaFX thread.
     *
     * @param tell takes the look
     * @return the look now; empty if JavaFX cannot tell
     */
    public static Optional<Theme> watch(Consumer<Theme> tell) {
        try {
            Object all = Platform.class.getMethod("getPreferences").invoke(null);
            Object scheme =
                    Class.forName("javafx.application.Platform$Preferences")
                            .getMethod("colorSchemeProperty")
                            .invoke(all);
            return scheme instanceof ObservableValue<?> value
                    ? watch(value, tell)
                    : Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    /** Calls back whenever a value named as a look changes; returns the look now. */
    public static Optional<Theme> watch(ObservableValue<?> scheme, Consumer<Theme> tell) {
        scheme.addListener((o, before, now) -> named(String.valueOf(now)).ifPresent(tell));
        return named(String.valueOf(scheme.getValue()));
    }

    private static Optional<Theme> gnome(
            Function<List<String>, Optional<String>> run, String setting) {
        return run.apply(List.of("gsettings", "get", "org.gnome.desktop.interface", setting))
                .flatMap(SystemTheme::named);
    }

    /** Returns the theme named by a setting; "default" and the like give none. */
    private static Optional<Theme> named(String setting) {
        String name = setting.toLowerCase(Locale.ROOT);
        if (name.contains("dark")) {
            return Optional.of(Theme.DARK);
        }
        return name.contains("light") ? Optional.of(Theme.LIGHT) : Optional.empty();
    }

    private static Optional<String> run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try {
                process.getOutputStream().close();
                if (!process.waitFor(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)
                        || process.exitValue() != 0) {
                    return Optional.empty();
                }
                byte[] said = process.getInputStream().readNBytes(MAX_BYTES);
                return Optional.of(new String(said, StandardCharsets.UTF_8));
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
