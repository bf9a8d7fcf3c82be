package org.entente.export.page;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium driven by the DevTools protocol, for pages on disk. */
final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> loaded = new CompletableFuture<>();
    private int last;

    private Browser(Process process, Path profile, String url) {
        this.process = process;
        this.profile = profile;
        this.socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(URI.create(url), new Listener())
                        .join();
    }

    /** Finds a browser on the path. */
    static Optional<Path> installed() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a browser with a page that is 1440 by 900 and moves nothing. */
    static Browser open(Path program, Path profile, Path page) throws Exception {
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
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Browser browser = new Browser(process, profile, target(port(process)));
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            browser.send(domain + ".enable", Map.of());
        }
        browser.size(1440, 900);
        browser.media("prefers-reduced-motion", "reduce");
        browser.send("Page.navigate", Map.of("url", page.toUri().toString()));
        browser.loaded.get(30, TimeUnit.SECONDS);
        return browser;
    }

    private static int port(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("DevTools listening on ")) {
                int port = URI.create(line.substring(22).strip()).getPort();
                Thread drain = new Thread(() -> lines.lines().forEach(rest -> {}));
                drain.setDaemon(true);
                drain.start();
                return port;
            }
        }
        throw new IOException("the browser did not start");
    }

    private static String target(int port) throws IOException, InterruptedException {
        URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
        String body =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(list).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
        return JSON.readTree(body)
                .valueStream()
                .filter(target -> target.path("type").asString().equals("page"))
                .map(target -> target.path("webSocketDebuggerUrl").asString())
                .findFirst()
                .orElseThrow();
    }

    /** Evaluates an expression in the page. */
    JsonNode value(String expression) {
        JsonNode result =
                send(
                        "Runtime.evaluate",
                        Map.of(
                                "expression",
                                expression,
                                "returnByValue",
                                true,
                                "awaitPromise",
                                true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result);
        }
        return result.at("/result/value");
    }

    /** Clicks where an expression for a point says. */
    void clickAt(String pointExpression) {
        JsonNode point =
                value("(() => { const p = " + pointExpression + "; return [p.x, p.y]; })()");
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            point.get(0).asDouble(),
                            "y",
                            point.get(1).asDouble(),
                            "button",
                            type.equals("mouseMoved") ? "none" : "left",
                            "clickCount",
                            type.equals("mouseMoved") ? 0 : 1));
        }
        settle();
    }

    /** Clicks the beginning of an element. */
    void click(String selector) {
        clickAt(
                "(() => { const e = document.querySelector('"
                        + selector
                        + "'); e.scrollIntoView({block: 'nearest'});"
                        + " const r = e.getClientRects()[0];"
                        + " return { x: r.left + Math.min(12, r.width / 2),"
                        + " y: r.top + r.height / 2 }; })()");
    }

    /** Presses a key. */
    void press(String key) {
        Map<String, Integer> codes = Map.of("Tab", 9, "Enter", 13, "Escape", 27);
        for (String type : List.of("rawKeyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            codes.getOrDefault(key, 0)));
        }
        settle();
    }

    /** Gives the window a size. */
    void size(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Pretends that the reader's system asks for something. */
    void media(String feature, String value) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        Stream.of(
                                        Map.of("name", "prefers-reduced-motion", "value", "reduce"),
                                        Map.of("name", feature, "value", value))
                                .distinct()
                                .toList()));
    }

    /** Writes what the browser shows to a file. */
    void screenshot(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        String png = send("Page.captureScreenshot", Map.of()).path("data").asString();
        Files.write(file, Base64.getDecoder().decode(png));
    }

    /** Returns errors on the console and exceptions. */
    List<String> complaints() {
        return events.stream()
                .filter(
                        event ->
                                event.path("method").asString().equals("Runtime.exceptionThrown")
                                        || event.at("/params/entry/level")
                                                .asString("")
                                                .equals("error")
                                        || event.at("/params/type").asString("").equals("error"))
                .map(JsonNode::toString)
                .toList();
    }

    /** Returns the addresses of all that was asked for. */
    List<String> requests() {
        return events.stream()
                .filter(
                        event ->
                                event.path("method").asString().equals("Network.requestWillBeSent"))
                .map(event -> event.at("/params/request/url").asString())
                .toList();
    }

    private void settle() {
        value("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => r(1))))");
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        int id = ++last;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(
                        JSON.writeValueAsString(
                                Map.of("id", id, "method", method, "params", parameters)),
                        true)
                .join();
        return answer.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> children = new ArrayList<>(process.descendants().toList());
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        children.forEach(ProcessHandle::destroyForcibly);
        // Links to elsewhere, which whoever deletes the folder might follow.
        for (String link : List.of("SingletonSocket", "SingletonLock", "SingletonCookie")) {
            Files.deleteIfExists(profile.resolve(link));
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean end) {
            text.append(data);
            if (end) {
                take(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void take(JsonNode message) {
            if (message.has("id")) {
                CompletableFuture<JsonNode> answer = answers.remove(message.path("id").asInt());
                if (answer != null) {
                    answer.complete(message.path("result"));
                }
                return;
            }
            events.add(message);
            if (message.path("method").asString().equals("Page.loadEventFired")) {
                loaded.complete(null);
            }
        }
    }
}
