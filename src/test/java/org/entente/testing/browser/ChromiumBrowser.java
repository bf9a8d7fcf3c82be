package org.entente.testing.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A page in a headless Chromium, driven by the DevTools protocol. */
final class ChromiumBrowser implements Browser {

    private static final long PATIENCE_SECONDS = 30;

    private final Chromium chromium;
    private final Chromium.Page page;
    private final DevTools tools;
    private final CompletableFuture<Void> loaded = new CompletableFuture<>();

    private ChromiumBrowser(Chromium chromium) {
        this.chromium = chromium;
        page = chromium.newPage();
        tools = new DevTools(page.address(), this::happened);
    }

    private void happened(String event) {
        if (event.equals("Page.loadEventFired")) {
            loaded.complete(null);
        }
    }

    /** Loads a page into a browser that animates nothing. */
    static Browser open(Path program, Path page) throws Exception {
        ChromiumBrowser browser = new ChromiumBrowser(Chromium.running(program));
        try {
            for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
                browser.tools.send(domain + ".enable", Map.of());
            }
            browser.size(1440, 900);
            browser.tools.send("Page.navigate", Map.of("url", page.toUri().toString()));
            browser.loaded.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return browser;
        } catch (Exception | Error e) {
            browser.close();
            throw e;
        }
    }

    @Override
    public JsonNode value(String expression) {
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

    @Override
    public void clickAt(String pointExpression) {
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

    @Override
    public void press(String key) {
        Map<String, Integer> codes =
                Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowLeft", 37, "ArrowRight", 39);
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

    @Override
    public void size(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    public void screenshot(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        String png = send("Page.captureScreenshot", Map.of()).path("data").asString();
        Files.write(file, Base64.getDecoder().decode(png));
    }

    @Override
    public List<String> complaints() {
        return tools.events().stream()
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

    @Override
    public List<String> requests() {
        return tools.events().stream()
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
        return tools.send(method, parameters);
    }

    @Override
    public void close() {
        tools.close();
        chromium.close(page);
    }
}
