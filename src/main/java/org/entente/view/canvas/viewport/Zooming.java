package org.entente.view.canvas.viewport;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;

/** Which part of the picture is on the canvas: zooming, panning, fitting. */
public final class Zooming {

    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(this, "viewport", Viewport.IDENTITY);
    private static final double AROUND = 44;
    private static final double LARGEST_CLOSE_UP = 1.6;

    private Box canvas = new Box(0, 0, 0, 0);
    private boolean fitted = true;

    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** The canvas in its own pixels; without size until it has been laid out. */
    public Box canvas() {
        return canvas;
    }

    /**
     * Takes the canvas's size.
     *
     * @return whether it is another than before, and one to draw on
     */
    public boolean resize(double width, double height) {
        if (width < 1 || height < 1 || (width == canvas.width() && height == canvas.height())) {
            return false;
        }
        canvas = new Box(0, 0, width, height);
        return true;
    }

    /** Whether the picture is still shown as it was composed, so that it may follow the canvas. */
    public boolean isFitted() {
        return fitted;
    }

    /** From now on the picture no longer follows the canvas's size. */
    public void loosen() {
        fitted = false;
    }

    /** Begins anew: the picture follows the canvas's size. */
    public void restart() {
        fitted = true;
    }

    public Box seenArea() {
        Viewport shown = viewport.get();
        Point corner = shown.toWorld(0, 0);
        return new Box(
                corner.x(),
                corner.y(),
                canvas.width() / shown.zoom(),
                canvas.height() / shown.zoom());
    }

    /** Follows a picture that is stretched, so that all of it stays where it is on the canvas. */
    public void rescale(Box before, Box after) {
        Viewport now = viewport.get();
        viewport.set(new Viewport(now.zoom() * before.width() / after.width(), now.x(), now.y()));
    }

    public void zoomAt(double factor, double canvasX, double canvasY) {
        fitted = false;
        viewport.set(viewport.get().zoomAt(factor, canvasX, canvasY));
    }

    public void zoom(double factor) {
        zoomAt(factor, canvas.width() / 2, canvas.height() / 2);
    }

    public void pan(double dx, double dy) {
        fitted = false;
        viewport.set(viewport.get().pan(dx, dy));
    }

    public void centreOn(Point point) {
        Point now = seenArea().centre();
        double zoom = viewport.get().zoom();
        pan((now.x() - point.x()) * zoom, (now.y() - point.y()) * zoom);
    }

    /** Shows a part of the picture as large as fits, though not much larger than life. */
    public void closeUp(Box part) {
        Box around = part.grow(AROUND);
        double most = Math.min(canvas.width() / around.width(), canvas.height() / around.height());
        double zoom = Math.max(Viewport.LEAST, Math.min(LARGEST_CLOSE_UP, most));
        Point centre = part.centre();
        viewport.set(
                new Viewport(
                        zoom,
                        canvas.width() / 2 - centre.x() * zoom,
                        canvas.height() / 2 - centre.y() * zoom));
    }

    public void fit(Optional<Box> picture) {
        picture.ifPresent(box -> viewport.set(Viewport.fit(box, canvas.width(), canvas.height())));
    }
}
