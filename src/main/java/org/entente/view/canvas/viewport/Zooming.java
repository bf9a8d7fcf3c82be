package org.entente.view.canvas.viewport;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;

/**
 * Which part of the picture is on the canvas: zooming, panning, fitting. What is fitted or gone to
 * keeps clear of the cards over the canvas. For the JavaFX application thread.
 */
public final class Zooming {

    private static final double AROUND = 44;
    private static final double MAX_CLOSE_UP = 1.6;

    /** How far what is gone to is from the edges, in pixels. */
    private static final double MARGIN = 12;

    private static final int GLIDE_MILLIS = 200;

    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(this, "viewport", Viewport.IDENTITY);

    private Insets insets = new Insets(new Box(0, 0, 0, 0), List.of());
    private Motion motion = Motion.NONE;
    private boolean fitted = true;

    /** Makes a viewport on nothing yet. */
    public Zooming() {}

    /** Says what lets the canvas glide to what is gone to; without it, it jumps. */
    public void moveWith(Motion other) {
        motion = other;
    }

    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** Returns the canvas in its own pixels; without size until it has been laid out. */
    public Box canvas() {
        return insets.canvas();
    }

    /**
     * Takes the canvas's size.
     *
     * @return whether it is another than before, and one to draw on
     */
    public boolean resize(double width, double height) {
        if (width < 1 || height < 1 || (width == canvas().width() && height == canvas().height())) {
            return false;
        }
        // The cards will find their places on the canvas as it is now.
        insets = new Insets(new Box(0, 0, width, height), List.of());
        return true;
    }

    /**
     * Says which parts of the canvas are covered.
     *
     * @param cards in its own pixels
     * @return whether they are others than before
     */
    public boolean keepClearOf(List<Box> cards) {
        boolean isOther = !cards.equals(insets.cards());
        insets = new Insets(canvas(), cards);
        return isOther;
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

    /** Returns the part of the world that the canvas shows. */
    public Box seenArea() {
        Viewport shown = viewport.get();
        Point corner = shown.toWorld(0, 0);
        return new Box(
                corner.x(),
                corner.y(),
                canvas().width() / shown.zoom(),
                canvas().height() / shown.zoom());
    }

    /** Follows a picture that is stretched, so that all of it stays where it is on the canvas. */
    public void rescale(Box before, Box after) {
        Viewport now = viewport.get();
        set(new Viewport(now.zoom() * before.width() / after.width(), now.x(), now.y()));
    }

    /** Zooms by a factor, above 1 to come closer, at a point of the canvas, in pixels. */
    public void zoomAt(double factor, double canvasX, double canvasY) {
        fitted = false;
        set(viewport.get().zoomAt(factor, canvasX, canvasY));
    }

    /** Zooms by a factor, above 1 to come closer, at the middle of the canvas. */
    public void zoom(double factor) {
        zoomAt(factor, canvas().width() / 2, canvas().height() / 2);
    }

    /** Moves the picture over the canvas, by pixels. */
    public void pan(double dx, double dy) {
        fitted = false;
        set(viewport.get().pan(dx, dy));
    }

    /** Moves a point of the world into the middle of the canvas. */
    public void centreOn(Point point) {
        Point now = seenArea().centre();
        double zoom = viewport.get().zoom();
        pan((now.x() - point.x()) * zoom, (now.y() - point.y()) * zoom);
    }

    /** Shows a part of the picture as large as fits, though not much larger than life. */
    public void closeUp(Box part) {
        Box around = part.grow(AROUND);
        Box room = room(around);
        double most = Math.min(room.width() / around.width(), room.height() / around.height());
        double zoom = Math.max(Viewport.LEAST, Math.min(MAX_CLOSE_UP, most));
        set(centred(part.centre(), zoom, room));
    }

    private static Viewport centred(Point point, double zoom, Box room) {
        return new Viewport(
                zoom, room.centre().x() - point.x() * zoom, room.centre().y() - point.y() * zoom);
    }

    /** Returns the room in which something can be shown largest. */
    private Box room(Box box) {
        return insets.rooms().stream()
                .max(
                        Comparator.comparingDouble(
                                room ->
                                        Math.min(
                                                room.width() / box.width(),
                                                room.height() / box.height())))
                .orElse(canvas());
    }

    /** Shows an area of the world on all of the canvas, whatever the cards cover. */
    public void fit(Box area) {
        set(Viewport.fit(area, canvas().width(), canvas().height()));
    }

    /** Shows a whole picture: on all of the canvas unless a node were under a card. */
    public void fit(GraphDrawing picture) {
        Viewport whole = Viewport.fit(picture.area(), canvas().width(), canvas().height());
        boolean clear =
                picture.nodes().stream()
                        .map(node -> whole.toCanvas(node.boundsWithName()))
                        .allMatch(insets::isClear);
        fitted = true;
        set(clear ? whole : beside(picture));
    }

    private Viewport beside(GraphDrawing picture) {
        Box bounds = bounds(picture);
        Box room = room(bounds);
        Viewport fit = Viewport.fit(bounds, room.width(), room.height());
        return fit.pan(room.minX(), room.minY());
    }

    private static Box bounds(GraphDrawing picture) {
        return picture.nodes().stream()
                .map(NodeMark::boundsWithName)
                .reduce(Box::union)
                .orElse(picture.area())
                .grow(MARGIN);
    }

    /**
     * Goes to a part of the picture, if any of it is off the canvas or under a card: a picture that
     * is shown as a whole is fitted anew, another is moved as little as will do. A part that is too
     * large for the canvas need only be seen in part.
     *
     * @param picture the whole
     * @param part what is to be seen, in world coordinates
     * @param still whether to be there at once
     */
    public void reveal(GraphDrawing picture, Box part, boolean still) {
        Viewport now = viewport.get();
        Box seen = now.toCanvas(part);
        List<Box> rooms = insets.rooms();
        boolean isTooLarge =
                rooms.stream()
                        .noneMatch(r -> r.width() > seen.width() && r.height() > seen.height());
        if (insets.showsAll(seen) || (isTooLarge && canvas().overlaps(seen))) {
            return;
        }
        Viewport next =
                fitted
                        ? beside(picture)
                        : rooms.stream()
                                .map(room -> broughtInto(room, seen))
                                .min(Comparator.comparingDouble(this::distance))
                                .orElse(now);
        glide(next, still);
    }

    private Viewport broughtInto(Box room, Box seen) {
        return viewport.get()
                .pan(
                        into(seen.minX(), seen.maxX(), room.minX(), room.maxX()),
                        into(seen.minY(), seen.maxY(), room.minY(), room.maxY()));
    }

    private double distance(Viewport other) {
        Viewport now = viewport.get();
        return Math.abs(other.x() - now.x()) + Math.abs(other.y() - now.y());
    }

    private void set(Viewport other) {
        motion.stop();
        viewport.set(other);
    }

    private void glide(Viewport to, boolean still) {
        Viewport from = viewport.get();
        if (still) {
            set(to);
        } else {
            motion.start(GLIDE_MILLIS, progress -> viewport.set(from.towards(to, progress)));
        }
    }

    /** The least that brings a stretch into another; into its middle, where it is longer. */
    private static double into(double from, double to, double least, double most) {
        double low = least + MARGIN;
        double high = most - MARGIN;
        if (to - from > high - low) {
            return (low + high - from - to) / 2;
        }
        return from < low ? low - from : to > high ? high - to : 0;
    }
}
