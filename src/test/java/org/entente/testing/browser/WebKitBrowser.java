package org.entente.testing.browser;

import com.sun.javafx.webkit.Accessor;
import com.sun.javafx.webkit.WebConsoleListener;
import com.sun.webkit.LoadListenerClient;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.entente.testing.FxExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** OpenJFX's WebView in a window. May be called by any thread but that of JavaFX. */
final class WebKitBrowser implements Browser {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE_SECONDS = 30;

    /** JavaFX passes the code of a key on to WebKit, but leaves its name empty. */
    private static final String NAME_KEYS =
            "Object.defineProperty(KeyboardEvent.prototype, 'key', { get() {"
                    + " return { 9: 'Tab', 13: 'Enter', 27: 'Escape' }[this.keyCode]; } })";

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Stage stage;
    private final WebView view;

    private WebKitBrowser(Stage stage, WebView view) {
        this.stage = stage;
        this.view = view;
    }

    static Browser open(Path page) {
        FxExtension.startToolkit();
        CompletableFuture<Void> loaded = new CompletableFuture<>();
        WebKitBrowser browser = onFx(() -> show(page, loaded));
        await(loaded);
        browser.value(NAME_KEYS + " && 1");
        browser.settle();
        return browser;
    }

    private static WebKitBrowser show(Path page, CompletableFuture<Void> loaded) {
        WebKitBrowser browser = new WebKitBrowser(new Stage(), new WebView());
        WebConsoleListener.setDefaultListener(
                (view, message, line, source) ->
                        browser.complaints.add(source + ":" + line + ": " + message));
        Accessor.getPageFor(browser.view.getEngine()).addLoadListenerClient(browser.new Loads());
        Worker<Void> worker = browser.view.getEngine().getLoadWorker();
        worker.stateProperty()
                .addListener(
                        (property, before, state) -> {
                            if (state == Worker.State.SUCCEEDED) {
                                loaded.complete(null);
                            } else if (state == Worker.State.FAILED) {
                                loaded.completeExceptionally(worker.getException());
                            }
                        });
        browser.stage.setScene(new Scene(browser.view, 1440, 900));
        browser.stage.show();
        browser.view.requestFocus();
        browser.view.getEngine().load(page.toUri().toString());
        return browser;
    }

    @Override
    public JsonNode value(String expression) {
        String json =
                onFx(
                        () ->
                                (String)
                                        view.getEngine()
                                                .executeScript(
                                                        "JSON.stringify(" + expression + ")"));
        return JSON.readTree(json);
    }

    @Override
    public void clickAt(String point) {
        JsonNode at = value("(() => { const p = " + point + "; return [p.x, p.y]; })()");
        double x = at.get(0).asDouble();
        double y = at.get(1).asDouble();
        for (EventType<MouseEvent> type :
                List.of(
                        MouseEvent.MOUSE_MOVED,
                        MouseEvent.MOUSE_PRESSED,
                        MouseEvent.MOUSE_RELEASED)) {
            onFx(() -> fire(mouse(type, x, y)));
        }
        settle();
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        boolean moved = type == MouseEvent.MOUSE_MOVED;
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                moved ? MouseButton.NONE : MouseButton.PRIMARY,
                moved ? 0 : 1,
                false,
                false,
                false,
                false,
                type == MouseEvent.MOUSE_PRESSED,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Override
    public void press(String key) {
        KeyCode code = KeyCode.valueOf(key.replace("Arrow", "").toUpperCase(Locale.ROOT));
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            onFx(() -> fire(new KeyEvent(type, "", key, code, false, false, false, false)));
        }
        settle();
    }

    private boolean fire(Event event) {
        view.fireEvent(event);
        return true;
    }

    @Override
    public void size(int width, int height) {
        onFx(
                () -> {
                    stage.setWidth(width + stage.getWidth() - view.getWidth());
                    stage.setHeight(height + stage.getHeight() - view.getHeight());
                    return true;
                });
        settle();
        waitFor("innerWidth === " + width + " && innerHeight === " + height);
    }

    @Override
    public void screenshot(Path file) throws IOException {
        WritableImage taken = onFx(() -> view.snapshot(null, null));
        int width = (int) taken.getWidth();
        int height = (int) taken.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, taken.getPixelReader().getArgb(x, y));
            }
        }
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    @Override
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        onFx(
                () -> {
                    stage.close();
                    view.getEngine().load(null);
                    WebConsoleListener.setDefaultListener(null);
                    return true;
                });
    }

    /** Lets the page hear, lay out and paint what is pending. */
    private void settle() {
        onFx(
                () -> {
                    FxExtension.settle();
                    return true;
                });
    }

    private static <T> T onFx(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Platform.runLater(task);
        return await(task);
    }

    private static <T> T await(Future<T> result) {
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (TimeoutException | InterruptedException e) {
            throw new AssertionError("WebKit does not answer", e);
        }
    }

    private final class Loads implements LoadListenerClient {

        @Override
        public void dispatchLoadEvent(
                long frame, int state, String url, String type, double progress, int error) {
            if (state == PAGE_STARTED) {
                requests.add(url);
            }
        }

        @Override
        public void dispatchResourceLoadEvent(
                long frame, int state, String url, String type, double progress, int error) {
            if (state == RESOURCE_STARTED) {
                requests.add(url);
            }
        }
    }
}
