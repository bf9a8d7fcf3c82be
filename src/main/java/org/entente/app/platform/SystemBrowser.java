package org.entente.app.platform;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.entente.model.location.WebAddress;

/**
 * Hands addresses to the browser that the desktop prefers. Each system has a command for it, which
 * is given the address as one word and never by way of a shell. The program itself fetches nothing.
 */
public final class SystemBrowser {

    private final String system;
    private final Launcher launcher;
    private final Executor window;

    /** Starts commands. */
    public interface Launcher {

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
     * Makes the way to the browser.
     *
     * @param os the system's name
     * @param launcher starts commands
     * @param window runs work on the JavaFX application thread
     */
    public SystemBrowser(String os, Launcher launcher, Executor window) {
        system = os.toLowerCase(Locale.ROOT);
        this.launcher = launcher;
        this.window = window;
    }

    /** Makes the way to the browser of this system. */
    public static SystemBrowser ofThisSystem(Executor window) {
        return new SystemBrowser(System.getProperty("os.name", ""), SystemBrowser::start, window);
    }

    /**
     * Opens an address.
     *
     * @param address the address
     * @param failed is called on the JavaFX application thread if it cannot be opened
     */
    public void open(WebAddress address, Runnable failed) {
        try {
            var unused =
                    launcher.start(command(address))
                            .whenComplete(
                                    (code, failure) -> {
                                        if (failure != null || code != 0) {
                                            window.execute(failed);
                                        }
                                    });
        } catch (IOException e) {
            failed.run();
        }
    }

    private List<String> command(WebAddress address) {
        if (system.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.text());
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", address.text());
    }

    /** The browser outlives the program, so it gets none of its streams. */
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
