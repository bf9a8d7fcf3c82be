package org.entente.app;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.entente.app.dialog.FxFileDialogs;
import org.entente.app.look.Look;
import org.entente.app.platform.FxTaskRunner;
import org.entente.app.platform.SystemBrowser;
import org.entente.app.settings.Preferences;
import org.entente.bench.Motion;
import org.entente.bench.Motion.Hand;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Picker;
import org.entente.drawing.Subject;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Typeface;
import org.entente.model.id.TieId;
import org.entente.testing.Shown;

/**
 * The real window on a dossier: how long it takes to open, how long the JavaFX thread is held up
 * meanwhile, and how many pictures a second are seen while dragging, panning and zooming.
 */
public final class WindowBench {

    /** How far from a line the canvas still takes it to be pointed at, in pixels. */
    private static final double REACH = 8;

    private static EntenteWindow window;
    private static Stage stage;

    private WindowBench() {}

    /**
     * Prints what it measures.
     *
     * @param args a dossier's folder, for how many seconds to move, and which motions (all if none
     *     is named)
     * @throws Exception if JavaFX fails
     */
    public static void main(String[] args) throws Exception {
        Path dossier = Path.of(args[0]);
        double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 4;
        Path settings = Files.createTempDirectory("entente-bench").resolve("settings");
        Typeface typeface = Typeface.inter();
        List<String> motions = List.of(args).subList(Math.min(2, args.length), args.length);
        Platform.startup(() -> {});
        try {
            measure(dossier, settings, typeface, seconds, motions);
        } finally {
            Platform.exit();
        }
        System.exit(0);
    }

    private static void measure(
            Path dossier, Path settings, Typeface typeface, double seconds, List<String> motions)
            throws Exception {
        begin(settings, typeface);
        opening(dossier);
        if (seconds > 0) {
            Thread.sleep(4000);
            moving(seconds, motions);
        }
    }

    /** Opens the window on the built-in dossier, and waits until it has come to rest. */
    static EntenteWindow begin(Path settings, Typeface typeface) throws Exception {
        run(
                () -> {
                    Look.prepareText();
                    stage = new Stage();
                    window =
                            new EntenteWindow(
                                    stage,
                                    new FxTaskRunner(),
                                    typeface,
                                    Preferences.at(settings, Preferences.inBackground()),
                                    new FxFileDialogs(stage),
                                    SystemBrowser.ofThisSystem(Platform::runLater),
                                    () -> Instant.EPOCH);
                    window.show();
                    window.session().open(null);
                });
        until(() -> window.canvas().drawing().isPresent());
        Thread.sleep(4000);
        return window;
    }

    static Stage stage() {
        return stage;
    }

    private static void opening(Path dossier) throws Exception {
        GraphDrawing before = get(() -> window.canvas().drawing().orElse(null));
        AtomicLong worst = new AtomicLong();
        AtomicBoolean stop = new AtomicBoolean();
        Thread probe = new Thread(() -> probe(worst, stop));
        probe.start();
        long start = System.nanoTime();
        long spent = processTime();
        run(() -> window.session().open(dossier));
        until(
                () ->
                        window.canvas().drawing().filter(d -> d != before).isPresent()
                                && (image().isPresent() || !isPainted()));
        say("first picture", (System.nanoTime() - start) / 1e6, "ms");
        say("  of all processors", (processTime() - spent) / 1e6, "ms");
        Thread.sleep(3000);
        stop.set(true);
        probe.join();
        say("JavaFX thread held up at most", worst.get() / 1e6, "ms");
    }

    private static long processTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void probe(AtomicLong worst, AtomicBoolean stop) {
        long begun = System.nanoTime();
        while (!stop.get()) {
            long posted = System.nanoTime();
            long worked = Motion.worked();
            CompletableFuture<Long> ran = new CompletableFuture<>();
            Platform.runLater(() -> ran.complete(System.nanoTime()));
            Map<String, Integer> culprits = new TreeMap<>();
            while (!ran.isDone()) {
                sleep(20);
                if (System.nanoTime() - posted > 60_000_000) {
                    culprits.merge(whatRuns(), 1, Integer::sum);
                }
            }
            long late = ran.join() - posted;
            if (late > 60_000_000) {
                say("held up", late / 1e6, "ms");
                say("  at", (posted - begun) / 1e6, "ms");
                say("  of which work", (Motion.worked() - worked) / 1e6, "ms");
                culprits.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(4)
                        .forEach(e -> say("   " + e.getKey(), e.getValue(), "times"));
            }
            worst.accumulateAndGet(late, Math::max);
            sleep(3);
        }
    }

    private static String whatRuns() {
        for (var entry : Thread.getAllStackTraces().entrySet()) {
            if (entry.getKey().getName().equals("JavaFX Application Thread")) {
                StringBuilder text = new StringBuilder();
                int count = 0;
                for (StackTraceElement frame : entry.getValue()) {
                    boolean ours = frame.getClassName().startsWith("org.entente");
                    if (count < 2 || ours && count < 8) {
                        text.append(frame.getClassName().replaceAll(".*\\.", ""))
                                .append('.')
                                .append(frame.getMethodName())
                                .append(':')
                                .append(frame.getLineNumber())
                                .append(' ');
                        count++;
                    }
                }
                return text.toString();
            }
        }
        return "";
    }

    private static void moving(double seconds, List<String> motions) throws Exception {
        if (motions.isEmpty() || motions.contains("drag")) {
            NodeMark hub = get(WindowBench::hub);
            Point2D at = get(() -> onScreen(hub.centre()));
            show("drag", Hand.DRAG, at, seconds, () -> window.canvas().drawing().orElse(null));
        }
        Point2D bare = get(WindowBench::bare);
        Supplier<?> viewport = () -> window.canvas().viewportProperty().get();
        if (motions.isEmpty() || motions.contains("pan")) {
            show("pan", Hand.DRAG, bare, seconds, viewport);
        }
        if (motions.isEmpty() || motions.contains("zoom")) {
            show("zoom", Hand.WHEEL, bare, seconds, viewport);
        }
        if (motions.isEmpty() || motions.contains("hover")) {
            run(() -> window.canvas().fit());
            Thread.sleep(1500);
            Point2D there = get(() -> onScreen(hub().centre()));
            show("hover", Hand.HOVER, there, seconds, System::nanoTime);
            hover();
        }
    }

    /** From the pointer's coming over an actor to the end of the frame that shows it. */
    private static void hover() throws Exception {
        List<NodeMark> nodes = get(() -> window.canvas().drawing().orElseThrow().nodes());
        int count = Math.min(60, nodes.size());
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            NodeMark node = nodes.get(i);
            CompletableFuture<Long> shown = new CompletableFuture<>();
            AtomicLong start = new AtomicLong();
            run(
                    () -> {
                        start.set(System.nanoTime());
                        GraphDrawing drawing = window.canvas().drawing().orElseThrow();
                        Picker.subjectAt(drawing, node.centre(), 8)
                                .ifPresent(mark -> window.selection().point(mark.elements()));
                        Scene scene = stage.getScene();
                        scene.addPostLayoutPulseListener(
                                new Runnable() {
                                    @Override
                                    public void run() {
                                        scene.removePostLayoutPulseListener(this);
                                        shown.complete(System.nanoTime());
                                    }
                                });
                        start.set(start.get() - System.nanoTime());
                        Platform.requestNextPulse();
                    });
            shown.join();
            times[i] = -start.get() / 1e6;
            Thread.sleep(30);
        }
        java.util.Arrays.sort(times);
        say("hover to highlight, median", times[count / 2], "ms");
        say("hover to highlight, 95 %", times[count * 95 / 100], "ms");
    }

    private static void show(String what, Hand hand, Point2D at, double seconds, Supplier<?> state)
            throws Exception {
        AtomicLong last = new AtomicLong();
        AtomicLong end = new AtomicLong(Long.MAX_VALUE);
        AtomicLong first = new AtomicLong();
        run(
                () ->
                        image().ifPresent(
                                        view ->
                                                view.imageProperty()
                                                        .addListener(
                                                                o -> {
                                                                    long now = System.nanoTime();
                                                                    last.set(now);
                                                                    if (now > end.get()) {
                                                                        first.compareAndSet(0, now);
                                                                    }
                                                                })));
        Motion.Seen seen =
                Motion.watch(
                        hand,
                        at.getX(),
                        at.getY(),
                        seconds,
                        () -> "" + System.identityHashCode(state.get()));
        end.set(System.nanoTime());
        if (seen.framesPerSecond() == 0) {
            throw new IllegalStateException("the window showed no " + what);
        }
        say(what, seen.framesPerSecond(), "frames/s");
        say(what + ", work of a frame", seen.work(), "ms");
        say(what + ", slowest", seen.slowest(), "ms");
        Thread.sleep(1200);
        // After a drag the picture is whole at once, and composed again a little later.
        if (first.get() > 0) {
            say(what + ", next picture after", (first.get() - end.get()) / 1e6, "ms");
            say(what + ", last picture after", (last.get() - end.get()) / 1e6, "ms");
        }
    }

    private static NodeMark hub() {
        return window.canvas().drawing().orElseThrow().nodes().stream()
                .filter(node -> onCanvas(node.centre()))
                .max(Comparator.comparingDouble(NodeMark::radius))
                .orElseThrow();
    }

    private static boolean onCanvas(Point world) {
        Point at = window.canvas().viewportProperty().get().toCanvas(world);
        return at.x() > 60 && at.y() > 150 && at.x() < 500 && at.y() < 500;
    }

    private static Point2D bare() {
        GraphDrawing drawing = window.canvas().drawing().orElseThrow();
        for (double y = 200; y < 500; y += 6) {
            for (double x = 100; x < 500; x += 6) {
                Point world = window.canvas().viewportProperty().get().toWorld(x, y);
                if (!isDragged(drawing, world)) {
                    return onScreen(world);
                }
            }
        }
        throw new IllegalStateException("no bare ground");
    }

    /** Names and links move their node, too: only where none of them is does the picture pan. */
    private static boolean isDragged(GraphDrawing drawing, Point world) {
        double reach = REACH / window.canvas().viewportProperty().get().zoom();
        return Picker.subjectAt(drawing, world, reach)
                .filter(mark -> mark instanceof Subject.Element one && !(one.id() instanceof TieId))
                .isPresent();
    }

    private static Point2D onScreen(Point world) {
        Point at = window.canvas().viewportProperty().get().toCanvas(world);
        return stage.getScene().lookup("#graph-canvas").localToScreen(at.x(), at.y());
    }

    private static boolean isPainted() {
        return window.canvas().drawing().map(d -> d.ties().size() > 90).orElse(false);
    }

    private static Optional<ImageView> image() {
        Node canvas = stage.getScene().lookup("#graph-canvas");
        return canvas == null
                ? Optional.empty()
                : Shown.all(canvas, ImageView.class).stream()
                        .filter(view -> view.getImage() != null)
                        .findFirst();
    }

    static void say(String what, double number, String unit) {
        System.out.printf(Locale.ROOT, "%-40s %8.1f %s%n", what, number, unit);
    }

    static void until(Supplier<Boolean> condition) throws Exception {
        while (!get(condition)) {
            sleep(5);
        }
    }

    static void run(Runnable action) throws Exception {
        get(
                () -> {
                    action.run();
                    return true;
                });
    }

    static <T> T get(Supplier<T> value) throws Exception {
        if (Platform.isFxApplicationThread()) {
            return value.get();
        }
        CompletableFuture<T> got = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        got.complete(value.get());
                    } catch (RuntimeException e) {
                        got.completeExceptionally(e);
                    }
                });
        return got.get();
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
