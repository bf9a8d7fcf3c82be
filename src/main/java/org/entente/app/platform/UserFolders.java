package org.entente.app.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where a platform keeps the files of programs for a user: on Linux as in the XDG Base Directory
 * Specification.
 *
 * @param environment the variables of the environment
 * @param system the name of the operating system
 * @param home the user's folder
 */
public record UserFolders(Map<String, String> environment, String system, Path home) {

    public UserFolders {
        environment = Map.copyOf(environment);
    }

    /** Returns the folders of whoever runs the program. */
    public static UserFolders ofThisSystem() {
        return new UserFolders(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
    }

    /** Returns the folder for settings. */
    public Path settings() {
        return folder("APPDATA", "Entente", "Application Support", "XDG_CONFIG_HOME", ".config");
    }

    /** Returns the folder for what the program keeps without being asked. */
    public Path state() {
        return folder(
                "LOCALAPPDATA", "Entente", "Application Support", "XDG_STATE_HOME", ".local/state");
    }

    /** Returns the folder for logs. */
    public Path logs() {
        return folder("LOCALAPPDATA", "Entente/Logs", "Logs", "XDG_STATE_HOME", ".local/state");
    }

    private Path folder(
            String windowsVariable, String onWindows, String onMac, String variable, String usual) {
        String name = system.toLowerCase(Locale.ROOT);
        String data = environment.getOrDefault(windowsVariable, "");
        if (name.contains("windows") && !data.isBlank()) {
            return Path.of(data).resolve(onWindows);
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve(onMac).resolve("Entente");
        }
        String set = environment.getOrDefault(variable, "");
        return (set.isBlank() ? home.resolve(usual) : Path.of(set)).resolve("entente");
    }
}
