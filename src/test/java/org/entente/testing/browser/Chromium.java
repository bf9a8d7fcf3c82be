package org.entente.testing.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A headless Chromium that animates nothing. One serves all tests, and ends with them. */
final class Chromium {

    private static final long PATIENCE_SECONDS = 30;
    private static final long EXIT_SECONDS = 5;

    private static @Nullable Chromium running;

    private final Process process;
    private final URI address;
    private final DevTools tools;

    /**
     * A page that shares neither cookies nor storage with others.
     *
     * @param context its place in the browser, which goes with it
     * @param address where its tools listen
     */
    record Page(String context, URI address) {}

    private Chromium(Process process, URI address) {
        this.process = process;
        this.address = address;
        tools = new DevTools(address, event -> {});
    }

    /** Returns the running browser, or starts it. */
    static synchronized Chromium running(Path program) throws Exception {
        Chromium one = running;
        if (one == null || !one.process.isAlive()) {
            one = start(program);
            running = one;
        }
        return one;
    }

    private static Chromium start(Path program) throws Exception {
        Path profile = Files.createTempDirectory("entente-chromium");
        Process process =
                new ProcessBuilder(
                                program.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--hide-scrollbars",
                                "--force-prefers-reduced-motion",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, profile)));
        return new Chromium(process, address(process));
    }

    private static URI address(Process process) throws Exception {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread reader = new Thread(() -> readErrors(process, address), "chromium-errors");
        reader.setDaemon(true);
        reader.start();
        return address.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Reads on to the end, since a browser whose errors nobody reads comes to a halt. */
    private static void readErrors(Process process, CompletableFuture<URI> address) {
        String announcement = "DevTools listening on ";
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(announcement)) {
                    address.complete(URI.create(line.substring(announcement.length())));
                }
            }
            address.completeExceptionally(new IOException("Chromium did not start"));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    /** Opens an empty page. */
    Page newPage() {
        String context =
                tools.send("Target.createBrowserContext", Map.of())
                        .path("browserContextId")
                        .asString();
        String target =
                tools.send(
                                "Target.createTarget",
                                Map.of("url", "about:blank", "browserContextId", context))
                        .path("targetId")
                        .asString();
        return new Page(context, address.resolve("/devtools/page/" + target));
    }

    void close(Page page) {
        tools.send("Target.disposeBrowserContext", Map.of("browserContextId", page.context()));
    }

    /** Ends a browser and all its processes, by force if it hangs. */
    private static void end(Process process, Path profile) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(EXIT_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("Not all deleted of " + profile + ": " + e);
        }
    }
}
