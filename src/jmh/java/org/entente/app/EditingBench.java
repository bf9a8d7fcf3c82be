package org.entente.app;

import static org.entente.app.WindowBench.get;
import static org.entente.app.WindowBench.run;
import static org.entente.app.WindowBench.say;
import static org.entente.app.WindowBench.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entente.app.article.Articles;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.style.Typeface;
import org.entente.edit.Changed;
import org.entente.edit.Edit;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.id.TieId;

/**
 * The real window while one curates: how long it takes from an edit, from the key that takes it back, and from a new tie
 * until what has become of the picture is painted; and from the drop of a saved page of 300,000 characters until its
 * sheet is there.
 */
public final class EditingBench {

    private static final int TIMES = 25;
    private static final int WARM_UP = 5;
    private static final int PAGE_CHARS = 300_000;

    private static EntenteWindow window;

    private EditingBench() {}

    /**
     * Prints what it measures.
     *
     * @param args a dossier's folder, which is edited; without one the sheet is measured
     * @throws Exception if JavaFX fails
     */
    public static void main(String[] args) throws Exception {
        Path work = Files.createTempDirectory("entente-bench");
        Platform.startup(() -> {});
        window = WindowBench.begin(work.resolve("settings"), Typeface.inter());
        if (args.length > 0 && !args[0].isEmpty()) {
            edits(Path.of(args[0]));
        } else {
            sheet(work);
        }
        Platform.exit();
        System.exit(0);
    }

    private static void edits(Path dossier) throws Exception {
        GraphDrawing before = get(EditingBench::drawing);
        run(() -> window.session().open(dossier));
        until(
                () ->
                        window.canvas().drawing().filter(d -> d != before).isPresent()
                                && window.models().editing().possibleProperty().get());
        Thread.sleep(4000);
        run(() -> window.models().editing().curatingProperty().set(true));
        Thread.sleep(4000);
        double[] edits = new double[TIMES];
        double[] undos = new double[TIMES];
        double[] ties = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            String label = "has another label " + i;
            edits[i] = seen(() -> relabel(label));
            undos[i] = seen(EditingBench::pressUndo);
            int number = i;
            ties[i] = seen(() -> join(number));
        }
        tell("edit to picture", edits);
        tell("Ctrl+Z to picture", undos);
        tell("new tie to picture", ties);
    }

    private static GraphDrawing drawing() {
        return window.canvas().drawing().orElseThrow();
    }

    private static void relabel(String label) {
        Tie tie = window.models().editing().dossier().ties().get(0);
        window.models()
                .editing()
                .apply(new Edit.ChangeClaim(tie, Changed.label(tie, label)));
    }

    /** Adds a tie between two actors of any place in the picture. */
    private static void join(int number) {
        Dossier dossier = window.models().editing().dossier();
        List<Actor> actors = dossier.actors();
        Tie like = dossier.ties().get(number);
        Tie tie =
                new Tie(
                        new TieId("added-" + number),
                        actors.get(7 * number % actors.size()).id(),
                        actors.get((13 * number + 5) % actors.size()).id(),
                        true,
                        "joins",
                        like.kind(),
                        like.stance(),
                        like.status(),
                        null,
                        null,
                        like.evidence());
        window.models().editing().apply(new Edit.PutClaim(tie));
    }

    private static void pressUndo() {
        Scene scene = WindowBench.stage().getScene();
        Node target = scene.lookup("#graph-canvas");
        target.requestFocus();
        target.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false));
    }

    /** From an action to the end of the first frame in which the picture of the edit is painted. */
    private static double seen(Runnable action) throws Exception {
        CompletableFuture<Long> shown = new CompletableFuture<>();
        AtomicLong start = new AtomicLong();
        run(
                () -> {
                    GraphDrawing before = drawing();
                    Optional<Image> painted = painted();
                    Scene scene = WindowBench.stage().getScene();
                    scene.addPostLayoutPulseListener(
                            new Runnable() {
                                @Override
                                public void run() {
                                    if (drawing() != before
                                            && (painted.isEmpty() || !painted().equals(painted))) {
                                        scene.removePostLayoutPulseListener(this);
                                        shown.complete(System.nanoTime());
                                    }
                                }
                            });
                    start.set(System.nanoTime());
                    action.run();
                });
        double millis = (shown.get() - start.get()) / 1e6;
        // Until labels are placed and panels follow.
        Thread.sleep(900);
        return millis;
    }

    private static void sheet(Path work) throws Exception {
        Path page = Files.writeString(work.resolve("page.html"), page());
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            run(() -> window.articles().take(page, Articles.Goal.NEW));
            until(() -> inSheet("#intake-found").filter(Node::isFocused).isPresent());
            times[i] = (System.nanoTime() - start) / 1e6;
            run(() -> ((Button) inSheet("#intake-cancel").orElseThrow()).fire());
            until(() -> inSheet("#intake-found").isEmpty());
            Thread.sleep(300);
        }
        tell("drop to sheet", times);
    }

    /** The image of a large picture; empty if its marks are nodes. */
    private static Optional<Image> painted() {
        Node canvas = WindowBench.stage().getScene().lookup("#graph-canvas");
        return canvas.lookupAll(".image-view").stream()
                .map(view -> ((ImageView) view).getImage())
                .filter(image -> image != null && image.getWidth() > canvas.getLayoutBounds().getWidth())
                .findFirst();
    }

    private static Optional<Node> inSheet(String query) {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(one -> one.getScene().lookup(query))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String page() {
        StringBuilder page =
                new StringBuilder(
                        "<html><head><title>Fleets meet</title><script>var a='"
                                + "x".repeat(PAGE_CHARS / 3)
                                + "';</script></head><body><nav>");
        for (int i = 0; i < 200; i++) {
            page.append("<li><a href=\"/" + i + "\">Section " + i + "</a></li>");
        }
        page.append("</nav><article><h1>Fleets meet</h1>");
        for (int i = 0; page.length() < PAGE_CHARS; i++) {
            page.append("<div class=\"block\"><p>Russia sent ")
                    .append(i)
                    .append(
                            " ships to the Cape on Monday, its ministry said, and <em>more</em>"
                                    + " will follow. China sent seven, most of them small and old,"
                                    + " which nobody had expected.</p></div>");
        }
        return page.append("</article><footer>Share</footer></body></html>").toString();
    }

    private static void tell(String what, double[] times) {
        double[] warm = Arrays.copyOfRange(times, WARM_UP, times.length);
        Arrays.sort(warm);
        say(what + ", median", warm[warm.length / 2], "ms");
        say(what + ", slowest", warm[warm.length - 1], "ms");
    }
}
