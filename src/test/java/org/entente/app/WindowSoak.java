package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.testing.Mouse;
import org.entente.view.OpenDossier;
import org.junit.jupiter.api.Test;

/**
 * Random clicks, filters, zooms, reloads and exports for some minutes. Run by {@code ./mvnw -Psoak
 * test}; {@code -Dsoak.minutes} and {@code -Dsoak.seed} change how long and which.
 */
class WindowSoak extends Journey {

    private static final double HEAP_GROWTH = 1.10;

    /** When the heap is measured, of the whole time. */
    private static final List<Double> PARTS = List.of(0.25, 0.5, 1.0);

    private static final int COLLECTIONS = 8;

    private final List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());
    private Random random = new Random(0);
    private int version;
    private Path own = Path.of("");
    private String builtIn = "";

    @Test
    void nothingBreaksAndTheMemoryStaysFlat() throws IOException {
        long seed = Long.getLong("soak.seed", 42L);
        double minutes = Double.parseDouble(System.getProperty("soak.minutes", "10"));
        random = new Random(seed);
        prepare();
        long start = System.nanoTime();
        long nanos = (long) (minutes * TimeUnit.MINUTES.toNanos(1));
        int steps = 0;
        long[] heaps = new long[PARTS.size()];
        for (int part = 0; part < heaps.length; part++) {
            while (System.nanoTime() - start < nanos * PARTS.get(part) && uncaught.isEmpty()) {
                step();
                steps++;
            }
            assertThat(uncaught).as("after %d steps, seed %d", steps, seed).isEmpty();
            heaps[part] = heap();
        }
        System.err.printf(
                "soak: seed %d, %d steps, heap %.1f MB at a quarter, %.1f MB at half, %.1f MB at"
                        + " the end%n",
                seed, steps, megabytes(heaps[0]), megabytes(heaps[1]), megabytes(heaps[2]));
        long early = heaps[0];
        assertThat(heaps[heaps.length - 1])
                .as("heap after collection, %d bytes at a quarter", early)
                .isLessThan((long) (early * HEAP_GROWTH));
        assertThat(uncaught).as("while at rest, seed %d", seed).isEmpty();
    }

    private static double megabytes(long bytes) {
        return bytes / 1048576.0;
    }

    private void prepare() throws IOException {
        onFx(() -> Thread.currentThread().setUncaughtExceptionHandler((t, e) -> uncaught.add(e)));
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> uncaught.add(e));
        own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("article.txt"), "Headline\n\nAlpha helps Beta.\n");
        rewrite();
        builtIn = title();
        answers.image = Optional.of(folder.resolve("picture.png"));
    }

    private void rewrite() throws IOException {
        List<TieId> ties = new ArrayList<>(List.of(new TieId("one")));
        for (int i = 0; i < random.nextInt(4); i++) {
            ties.add(new TieId("tie-" + i));
        }
        String json = SmallDossier.json("Own " + version++, ties.toArray(TieId[]::new));
        boolean broken = random.nextInt(4) == 0;
        Files.writeString(own.resolve("dossier.json"), broken ? json + "oops" : json);
    }

    private void step() throws IOException {
        answers.headlines.clear();
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> click();
            case 3 -> onFx(this::selectAnything);
            case 4 -> onFx(this::toggleAFilter);
            case 5 -> onFx(() -> window.session().filters().reset());
            case 6 -> onFx(() -> window.canvas().zooming().zoom(random.nextBoolean() ? 1.25 : 0.8));
            case 7 -> onFx(() -> window.canvas().fit());
            case 8 -> turnWheel(node("#graph-canvas"), random.nextInt(400) - 200);
            case 9 -> onFx(this::changeTab);
            case 10 -> onFx(() -> window.selection().back());
            case 11 -> rewrite();
            case 12 -> onFx(() -> window.session().open(random.nextBoolean() ? own : null));
            default -> onFx(() -> window.session().reload());
        }
        if (random.nextInt(40) == 0) {
            export();
        }
    }

    /** A click as the toolkit would send it; a robot would wait for the real pointer. */
    private void click() {
        Node canvas = node("#graph-canvas");
        double x = random.nextDouble() * canvas.getLayoutBounds().getWidth();
        double y = random.nextDouble() * canvas.getLayoutBounds().getHeight();
        onFx(
                () -> {
                    for (EventType<MouseEvent> type :
                            List.of(
                                    MouseEvent.MOUSE_MOVED,
                                    MouseEvent.MOUSE_PRESSED,
                                    MouseEvent.MOUSE_RELEASED,
                                    MouseEvent.MOUSE_CLICKED)) {
                        Event.fireEvent(canvas, mouse(canvas, type, x, y));
                    }
                });
    }

    private static MouseEvent mouse(Node node, EventType<MouseEvent> type, double x, double y) {
        Point2D scene = node.localToScene(x, y);
        Point2D screen = node.localToScreen(x, y);
        return Mouse.at(scene.getX(), scene.getY()).onScreen(screen).event(type);
    }

    private void selectAnything() {
        OpenDossier open = window.session().openProperty().get();
        if (open != null) {
            List<ElementId> ids = new ArrayList<>();
            open.dossier().actors().forEach(actor -> ids.add(actor.id()));
            open.dossier().claims().forEach(claim -> ids.add(claim.id()));
            window.selection().select(ids.get(random.nextInt(ids.size())));
        }
    }

    private void toggleAFilter() {
        List<Node> boxes =
                robot.lookup(".check-box").queryAll().stream()
                        .filter(n -> n.getId() != null && n.getId().startsWith("filter-"))
                        .toList();
        if (!boxes.isEmpty()) {
            ((CheckBox) boxes.get(random.nextInt(boxes.size()))).fire();
        }
    }

    private void changeTab() {
        TabPane tabs = robot.lookup(".tab-pane").queryAs(TabPane.class);
        tabs.getSelectionModel().select(random.nextInt(tabs.getTabs().size()));
    }

    private void export() {
        onFx(() -> window.exports().copy(image -> {}));
    }

    /**
     * Returns the bytes that are held when the window is at rest. The least of some collections in
     * a row: the serial collector leaves up to a twentieth of the old generation as dead wood, and
     * moves all together only every fourth time. What is held softly does not count, by an option
     * of the profile: the toolkit's pool of images for shadows would grow until the heap is short.
     */
    private long heap() {
        rest();
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            settle();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    /**
     * Brings the window to the same state each time, so that like is compared with like: one
     * dossier is larger than the other, and what was begun is still at work.
     */
    private void rest() {
        onFx(
                () -> {
                    window.session().filters().reset();
                    robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(0);
                    window.session().open(null);
                });
        waitUntil("the built-in dossier is open and nothing is at work", this::isOpen);
        onFx(
                () -> {
                    window.selection().reset();
                    window.canvas().fit();
                });
        settle();
    }

    private boolean isOpen() {
        return window.session().opening().jobProperty().get().isEmpty()
                && title().equals(builtIn)
                && window.canvas().drawing().isPresent();
    }

    private String title() {
        OpenDossier open = window.session().openProperty().get();
        return open == null ? "" : open.dossier().title();
    }
}
