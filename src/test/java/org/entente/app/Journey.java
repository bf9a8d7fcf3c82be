package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.entente.app.look.Look;
import org.entente.app.platform.FxTaskRunner;
import org.entente.app.platform.SystemBrowser;
import org.entente.app.session.SaveState;
import org.entente.app.settings.Preferences;
import org.entente.drawing.style.Typeface;
import org.entente.model.id.TieId;
import org.entente.testing.DialogAnswers;
import org.entente.testing.ToolkitWarnings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A journey through the real window on the built-in dossier, by robot. Dialogs are answered by the
 * journey.
 */
@Tag("journey")
@SuppressWarnings("NullAway.Init") // JUnit sets the folder, openWindow() the rest.
public abstract class Journey {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private static final Path SCREENS = Path.of("target", "screens");
    private static final long PATIENCE_SECONDS = 30;
    private static final Typeface TYPEFACE = Typeface.inter();

    @TempDir Path folder;

    final FxRobot robot = new FxRobot();
    final DialogAnswers answers = new DialogAnswers();

    /** What a browser was asked to open, as a command. */
    final List<String> browsed = Collections.synchronizedList(new ArrayList<>());

    /** How the command of the browser ends. */
    volatile int browserExit;

    private ToolkitWarnings warnings;
    Stage stage;
    EntenteWindow window;

    @BeforeEach
    void openWindow() throws TimeoutException {
        warnings = ToolkitWarnings.listen();
        answers.mayReplace = true;
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    Platform.setImplicitExit(false);
                    Look.prepareText();
                    reopen();
                    widen();
                });
        waitUntil("the picture is there", () -> window.canvas().drawing().isPresent());
        waitUntil("the flags are painted", () -> !window.canvas().flagsProperty().get().isEmpty());
        waitUntil(
                "the panels are there",
                () -> robot.lookup("#evidence-pane").tryQuery().isPresent());
        settle();
    }

    /** The screen of JavaFX's own headless platform is smaller than those of most people. */
    void widen() {
        if (stage.getWidth() < WIDTH) {
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
        }
    }

    /** Makes a window on the built-in dossier, with the preferences of the one before. */
    void reopen() {
        stage = new Stage();
        Preferences preferences =
                Preferences.at(folder.resolve("preferences.properties"), Runnable::run);
        preferences.set(Preferences.HINTS, firstVisit());
        SystemBrowser browser = new SystemBrowser("Linux", this::browse, Platform::runLater);
        window =
                new EntenteWindow(
                        stage,
                        new FxTaskRunner(),
                        TYPEFACE,
                        preferences,
                        answers,
                        browser,
                        () -> Instant.parse("2024-11-27T09:30:00Z"));
        window.show();
        window.session().open(null);
    }

    private CompletableFuture<Integer> browse(List<String> command) {
        browsed.addAll(command);
        return CompletableFuture.completedFuture(browserExit);
    }

    /** Tells whether the program is started for the first time, with hints. */
    boolean firstVisit() {
        return false;
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        finishSaving();
        FxToolkit.setupFixture(() -> stage.close());
        warnings.close();
        assertThat(warnings.lines()).as("what JavaFX printed").isEmpty();
    }

    /** Waits until nothing is written any more, since the folder is deleted next. */
    private void finishSaving() {
        onFx(() -> window.models().editing().save());
        String saving = SaveState.WAITING.words();
        waitUntil(
                "all is saved",
                () -> !window.models().editing().savedProperty().get().equals(saving));
    }

    /** Waits until a condition holds on the JavaFX application thread. */
    void waitUntil(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
        settle();
    }

    /** Lets pending events and layout passes go by. */
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Runs something on the JavaFX application thread and waits for it. */
    void onFx(Runnable work) {
        robot.interact(work);
    }

    /** Clicks the ribbons of two actors, and waits until their ties lie side by side. */
    void openPair(String pair, String tie) {
        robot.clickOn("#pair-" + pair);
        waitUntil(
                "the pair is open",
                () ->
                        robot.lookup("#tie-" + tie).tryQuery().isPresent()
                                && window.canvas().drawing().stream()
                                        .anyMatch(d -> d.tie(new TieId(tie)).isPresent()));
    }

    Node node(String query) {
        return robot.lookup(query).query();
    }

    /**
     * Turns the wheel over the middle of a node; fired at the node, since some robots have no
     * wheel.
     */
    void turnWheel(Node over, double delta) {
        turnWheel(over, delta, 1);
    }

    /** Turns the wheel so many times, faster than the picture is painted. */
    void turnWheel(Node over, double delta, int times) {
        onFx(
                () -> {
                    Bounds box = over.getLayoutBounds();
                    double x = box.getCenterX();
                    double y = box.getCenterY();
                    Point2D scene = over.localToScene(x, y);
                    Point2D screen = over.localToScreen(x, y);
                    ScrollEvent turn =
                            new ScrollEvent(
                                    ScrollEvent.SCROLL,
                                    scene.getX(),
                                    scene.getY(),
                                    screen.getX(),
                                    screen.getY(),
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    0,
                                    delta,
                                    0,
                                    delta,
                                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                                    0,
                                    ScrollEvent.VerticalTextScrollUnits.NONE,
                                    0,
                                    0,
                                    null);
                    for (int i = 0; i < times; i++) {
                        over.fireEvent(turn);
                    }
                });
    }

    /** Paints a node as it is on the screen. */
    BufferedImage snapshot(Node node) {
        WritableImage[] taken = new WritableImage[1];
        onFx(() -> taken[0] = node.snapshot(new SnapshotParameters(), null));
        WritableImage image = taken[0];
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        return copy;
    }

    /** Writes the window to target/screens, for people to look at. */
    void shoot(String name) {
        write(name, snapshot(stage.getScene().getRoot()));
    }

    /** Writes a picture to target/screens. */
    static void write(String name, BufferedImage image) {
        try {
            Files.createDirectories(SCREENS);
            ImageIO.write(image, "png", SCREENS.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new AssertionError("the screen could not be written", e);
        }
    }
}
