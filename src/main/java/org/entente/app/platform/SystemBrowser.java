package org.entente.app.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.entente.model.location.WebAddress;

/**
 * Opens addresses in the desktop's preferred browser, and files in their associated programs. Runs
 * the system's command with the address or file as a single argument, never through a shell. The
 * program itself loads nothing.
 */
public final class SystemBrowser {

    private final String system;
    private final Starter launcher;
    private final Executor window;

    /** Starts commands. */
    public interface Starter {

        /**
         * Starts a command.
         *
         * @param command its words
         * @return its exit code, once it has ended
         * @throws IOException if there is no such command
         */
        CompletableFuture<Integer> start(List<String> command) throws IOException;
    }

    /**
     * @param os the system's name
     * @param launcher starts commands
     * @param window runs work on the JavaFX application thread
     */
    public SystemBrowser(String os, Starter launcher, Executor window) {
        system = os.toLowerCase(Locale.ROOT);
        this.launcher = launcher;
        this.window = window;
    }

    /** Creates a launcher for this system. */
    public static SystemBrowser ofThisSystem(Executor window) {
        return new SystemBrowser(System.getProperty("os.name", ""), SystemBrowser::start, window);
    }

    /**
     * Opens an address.
     *
     * @param failed is called on the JavaFX application thread if it cannot be opened
     */
    public void open(WebAddress address, Runnable failed) {
        start(List.of(opening(address.text())), failed);
    }

    /**
     * Opens a file with the program that the desktop has for its kind.
     *
     * @param failed is called on the JavaFX application thread if it cannot be opened
     */
    public void open(Path file, Runnable failed) {
        start(List.of(opening(file.toAbsolutePath().toString())), failed);
    }

    /**
     * Shows a file among those of its folder.
     *
     * @param failed is called on the JavaFX application thread if it cannot be shown
     */
    public void show(Path file, Runnable failed) {
        Path whole = file.toAbsolutePath();
        if (system.contains("windows")) {
            // The explorer ends with a code that says nothing.
            start(List.of(List.of("explorer", "/select," + whole)), () -> {});
        } else if (system.contains("mac")) {
            start(List.of(List.of("open", "-R", whole.toString())), failed);
        } else {
            // Commas part the items of a list.
            String address = whole.toUri().toString().replace(",", "%2C");
            List<String> selecting =
                    List.of(
                            "dbus-send",
                            "--session",
                            "--print-reply",
                            "--dest=org.freedesktop.FileManager1",
                            "/org/freedesktop/FileManager1",
                            "org.freedesktop.FileManager1.ShowItems",
                            "array:string:" + address,
                            "string:");
            Path folder = whole.getParent() == null ? whole : whole.getParent();
            start(List.of(selecting, opening(folder.toString())), failed);
        }
    }

    private List<String> opening(String target) {
        if (system.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", target);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", target);
    }

    /** Starts the first command, and the next where that fails. */
    private void start(List<List<String>> commands, Runnable failed) {
        Runnable next =
                commands.size() == 1
                        ? failed
                        : () -> start(commands.subList(1, commands.size()), failed);
        try {
            var unused =
                    launcher.start(commands.get(0))
                            .whenComplete(
                                    (code, failure) -> {
                                        if (failure != null || code != 0) {
                                            window.execute(next);
                                        }
                                    });
        } catch (IOException e) {
            next.run();
        }
    }

    /** Starts a command without sharing streams, because the browser may outlive the program. */
    private static CompletableFuture<Integer> start(List<String> command) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        process.getOutputStream().close();
        return process.onExit().thenApply(Process::exitValue);
    }
}
