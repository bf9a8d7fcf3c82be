package org.entente.view.canvas.painted;

import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import javafx.util.Duration;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.compose.LevelOfDetail;
import org.entente.drawing.compose.Revised;
import org.entente.model.id.ElementId;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.figure.Paints;
import org.entente.view.canvas.scene.Picture;
import org.entente.view.canvas.scene.Spots;
import org.entente.view.canvas.viewport.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * A picture with too many shapes for nodes, painted as one image on another thread. While it moves,
 * the last image is moved and stretched; a new one follows at rest at the latest. Dragged and
 * highlighted elements are nodes above the image.
 */
@SuppressWarnings("ReferenceEquality") // Comparing thousands of marks would take too long.
public final class PaintedScene implements Picture {

    /** The picture is at rest when it has not moved for this long. */
    private static final Duration REST = Duration.millis(70);

    /**
     * The interval between images while the picture moves; the threads that show them need time
     * too.
     */
    private static final Duration PACE = Duration.millis(120);

    private final Region canvas;
    private final PicturePainter painter;
    private final TaskRunner tasks;
    private final Consumer<Boolean> moving;
    private final Runnable shown;
    private final Paints paints;
    private final ImageLayer image = new ImageLayer();
    private final LiveLayer live;
    private final Spots spots = new Spots();
    private final Translate worldTranslate = new Translate();
    private final Scale worldScale = new Scale(1, 1);
    private final Group root;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition pace = new PauseTransition(PACE);
    private final ChangeListener<Number> resized = (o, before, now) -> rest.playFromStart();

    private @Nullable GraphDrawing drawing;
    private @Nullable GraphDrawing base;
    private @Nullable Lifted lifted;
    private Viewport viewport = Viewport.IDENTITY;
    private boolean painting;
    private boolean again;
    private boolean closed;

    public PaintedScene(
            Region canvas,
            PicturePainter painter,
            TaskRunner tasks,
            Paints paints,
            Consumer<Boolean> moving,
            Runnable shown) {
        this.moving = moving;
        this.shown = shown;
        this.canvas = canvas;
        this.painter = painter;
        this.tasks = tasks;
        this.paints = paints;
        live = new LiveLayer(paints);
        Group world = new Group(spots, live);
        world.getTransforms().addAll(worldTranslate, worldScale);
        root = new Group(image, world);
        root.setManaged(false);
        rest.setOnFinished(event -> rest());
        canvas.widthProperty().addListener(resized);
        canvas.heightProperty().addListener(resized);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public boolean fits(GraphDrawing other) {
        return true;
    }

    @Override
    public void apply(GraphDrawing now, GraphDrawing lit) {
        if (now != drawing) {
            drawing = now;
            if (lifted == null) {
                base = now;
                request();
            } else {
                live.lift(lifted, now);
            }
        } else if (lifted == null && lacksFlags()) {
            request();
        }
        live.point(lifted == null ? lit : Revised.lit(now, Set.of()));
    }

    @Override
    public boolean coversGround() {
        return image.frame() != null;
    }

    @Override
    public boolean hidesLabels() {
        return viewport.zoom() * density() < LevelOfDetail.LEGIBLE;
    }

    private boolean lacksFlags() {
        PaintedFrame shown = image.frame();
        return shown != null && shown.flags() != paints.rasters();
    }

    @Override
    public void lift(ElementId node) {
        GraphDrawing current = drawing;
        if (current != null) {
            lifted = Lifted.of(node, current);
            base = LevelOfDetail.without(current, lifted.elements());
            live.lift(lifted, current);
            image.forgetWhole();
            request();
        }
    }

    @Override
    public void drop() {
        if (lifted != null) {
            lifted = null;
            base = drawing;
            request();
        }
    }

    private void rest() {
        moving.accept(false);
        request();
    }

    @Override
    public void show(Viewport now) {
        moving.accept(true);
        viewport = now;
        worldTranslate.setX(now.x());
        worldTranslate.setY(now.y());
        worldScale.setX(now.zoom());
        worldScale.setY(now.zoom());
        image.show(now);
        PaintedFrame shown = image.frame();
        if (shown != null
                && !shown.servesInMotion(now)
                && pace.getStatus() != Animation.Status.RUNNING) {
            pace.playFromStart();
            request();
        }
        rest.playFromStart();
    }

    /** Requests a new image, to be painted after the one in progress. */
    private void request() {
        GraphDrawing wanted = base;
        if (wanted == null || canvas.getWidth() < 1 || canvas.getHeight() < 1 || closed) {
            return;
        }
        PaintedFrame painted = image.frame();
        PaintedFrame frame =
                new PaintedFrame(
                        wanted,
                        paints.rasters(),
                        viewport,
                        canvas.getWidth(),
                        canvas.getHeight(),
                        density());
        if (painting) {
            again = true;
        } else if (painted == null || !painted.isFinal(frame)) {
            painting = true;
            Lifted without = lifted;
            tasks.run(
                    () -> frame.paint(painter),
                    pixels -> finished(frame, pixels, without),
                    failure -> {
                        painting = false;
                        throw new IllegalStateException(failure);
                    });
        }
    }

    private void finished(PaintedFrame frame, int[] pixels, @Nullable Lifted without) {
        painting = false;
        if (closed) {
            return;
        }
        PaintedFrame before = image.frame();
        image.take(frame, pixels);
        // Software rendering fills the ground more slowly than it copies the image.
        canvas.setBackground(null);
        shown.run();
        if (lifted == null && without == null) {
            live.drop();
        }
        if (before == null || before.drawing() != frame.drawing()) {
            spots.follow(frame.drawing());
        }
        if (again) {
            again = false;
            request();
        }
    }

    private double density() {
        Window window = canvas.getScene() == null ? null : canvas.getScene().getWindow();
        return window == null ? 1 : Math.max(1, window.getOutputScaleX());
    }

    @Override
    public void close() {
        closed = true;
        rest.stop();
        pace.stop();
        moving.accept(false);
        spots.close();
        canvas.widthProperty().removeListener(resized);
        canvas.heightProperty().removeListener(resized);
    }
}
