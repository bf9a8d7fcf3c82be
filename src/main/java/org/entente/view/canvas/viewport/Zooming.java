package org.entente.view.canvas.viewport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.compose.LabelZoom;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;

/**
 * Zooms, pans and fits the picture. Fitting and revealing avoid the cards over the canvas. For the
 * JavaFX application thread.
 */
public final class Zooming {

    private static final double AROUND = 44;
    private static final double MAX_CLOSE_UP = 1.6;

    /** Distance of revealed parts from the edges, in pixels. */
    private static final double MARGIN = 12;

    /** How small a picture beside a panel may become, before cards give way. */
    private static final double MIN_ASIDE = 0.5;

    private static final int GLIDE_MILLIS = 200;

    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(this, "viewport", Viewport.IDENTITY);

    private Insets insets = new Insets(new Box(0, 0, 0, 0), List.of());
    private Motion motion = Motion.NONE;
    private boolean fitted = true;

    /** Whether a part is still shown as large as fits. */
    private boolean closeUp;

    private double covered;

    /** What the canvas is gliding to, or shows. */
    private Viewport goal = Viewport.IDENTITY;

    public Zooming() {}

    /** Sets the animation; without it the canvas jumps. */
    public void moveWith(Motion other) {
        motion = other;
    }

    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** Returns the canvas in pixels; empty until it has been laid out. */
    public Box canvas() {
        return insets.canvas();
    }

    /**
     * Sets the canvas's size.
     *
     * @return whether it has changed and is not empty
     */
    public boolean resize(double width, double height) {
        if (width < 1 || height < 1 || (width == canvas().width() && height == canvas().height())) {
            return false;
        }
        // The cards are placed on the resized canvas later.
        insets = new Insets(new Box(0, 0, width, height), List.of());
        return true;
    }

    /**
     * Sets the areas covered by cards, in canvas pixels.
     *
     * @return whether they have changed
     */
    public boolean keepClearOf(List<Box> cards) {
        boolean isOther = !cards.equals(insets.cards());
        insets = new Insets(canvas(), cards);
        return isOther;
    }

    /**
     * Takes how much of the canvas a panel covers. Unlike beside cards, a whole picture is not
     * fitted beside it, but moved aside.
     *
     * @param width from the right edge, in pixels
     * @return whether that has changed
     */
    public boolean coverRight(double width) {
        boolean isOther = width != covered;
        covered = width;
        return isOther;
    }

    /** Tells whether a panel covers a part of the canvas. */
    public boolean isCovered() {
        return covered > 0;
    }

    /** Tells whether the picture is still shown as composed, and so follows the canvas's size. */
    public boolean isFitted() {
        return fitted;
    }

    /** Tells whether every node is on the canvas, or is about to be. */
    public boolean showsAll(GraphDrawing picture) {
        return picture.nodes().stream()
                .map(node -> goal.toCanvas(node.centre()))
                .allMatch(canvas()::contains);
    }

    /** Tells whether a whole picture is shown, or is about to be. */
    public boolean isWhole() {
        return fitted && !isCovered();
    }

    /** Tells whether a part is still shown as large as fits. */
    public boolean isCloseUp() {
        return closeUp;
    }

    /** Stops following the canvas's size. */
    public void loosen() {
        fitted = false;
        closeUp = false;
    }

    /** Starts following the canvas's size again. */
    public void restart() {
        fitted = true;
        closeUp = false;
    }

    /** Returns the visible part of the world. */
    public Box seenArea() {
        Viewport shown = viewport.get();
        Point corner = shown.toWorld(0, 0);
        return new Box(
                corner.x(),
                corner.y(),
                canvas().width() / shown.zoom(),
                canvas().height() / shown.zoom());
    }

    /** Follows a stretch of the picture so that everything stays where it is on the canvas. */
    public void rescale(Box before, Box after) {
        Viewport now = viewport.get();
        set(new Viewport(now.zoom() * before.width() / after.width(), now.x(), now.y()));
    }

    /**
     * Zooms around a point of the canvas, in pixels.
     *
     * @param factor above 1 to zoom in
     */
    public void zoomAt(double factor, double canvasX, double canvasY) {
        loosen();
        set(viewport.get().zoomAt(factor, canvasX, canvasY));
    }

    /**
     * Zooms around the middle of the canvas.
     *
     * @param factor above 1 to zoom in
     */
    public void zoom(double factor) {
        zoomAt(factor, canvas().width() / 2, canvas().height() / 2);
    }

    /** Pans by pixels. */
    public void pan(double dx, double dy) {
        loosen();
        set(viewport.get().pan(dx, dy));
    }

    /** Centres a point of the world. */
    public void centreOn(Point point) {
        Point now = seenArea().centre();
        double zoom = viewport.get().zoom();
        pan((now.x() - point.x()) * zoom, (now.y() - point.y()) * zoom);
    }

    /** Shows a part of the picture as large as fits, up to a modest enlargement. */
    public void closeUp(Box part) {
        closeUp = true;
        Box around = part.grow(AROUND);
        Box room = clear().room(around);
        double most = Math.min(room.width() / around.width(), room.height() / around.height());
        double zoom = Math.max(Viewport.MIN_ZOOM, Math.min(MAX_CLOSE_UP, most));
        set(centred(part.centre(), zoom, room));
    }

    private static Viewport centred(Point point, double zoom, Box room) {
        return new Viewport(
                zoom, room.centre().x() - point.x() * zoom, room.centre().y() - point.y() * zoom);
    }

    /** Fits an area of the world to the whole canvas, ignoring cards. */
    public void fit(Box area) {
        set(Viewport.fit(area, canvas().width(), canvas().height()));
    }

    /** Fits a picture to the whole canvas, or to the free part if a card would cover a node. */
    public void fit(GraphDrawing picture) {
        restart();
        Viewport whole = whole(picture);
        if (!whole.equals(goal)) {
            set(whole);
        }
    }

    /**
     * Returns to the whole picture after it was moved aside.
     *
     * @param still whether to jump
     */
    public void settle(GraphDrawing picture, boolean still) {
        restart();
        glide(whole(picture), still);
    }

    private Viewport whole(GraphDrawing picture) {
        Viewport whole = Viewport.fit(picture.area(), canvas().width(), canvas().height());
        boolean clear =
                picture.nodes().stream()
                        .map(node -> whole.toCanvas(node.boundsWithName()))
                        .allMatch(insets::isClear);
        return clear ? whole : beside(picture);
    }

    private Viewport beside(GraphDrawing picture) {
        Viewport fit = beside(bounds(picture, 1));
        double scale = LabelZoom.scale(fit.zoom());
        return scale > 1 ? beside(bounds(picture, scale)) : fit;
    }

    private Viewport beside(Box bounds) {
        return beside(insets, bounds);
    }

    private static Viewport beside(Insets insets, Box bounds) {
        Box room = insets.room(bounds);
        Viewport fit = Viewport.fit(bounds, room.width(), room.height());
        return fit.pan(room.minX(), room.minY());
    }

    private static Box bounds(GraphDrawing picture, double scale) {
        return picture.nodes().stream()
                .map(node -> boundsWithName(node, scale))
                .reduce(Box::union)
                .orElse(picture.area())
                .grow(MARGIN);
    }

    /** Names enlarged by zooming out are placed anew, so room is kept above and below the node. */
    private static Box boundsWithName(NodeMark node, double scale) {
        if (scale <= 1 || !node.label().shown()) {
            return node.boundsWithName();
        }
        Box name = node.label().box();
        double width = name.width() * scale;
        double height = 2 * node.radius() + 2 * name.height() * scale;
        return node.boundsWithName().union(Box.around(node.centre(), width, height));
    }

    /**
     * Brings parts of the picture into view if any of them is off the canvas or under a card. A
     * fitted picture is fitted anew, and one beside a panel is made smaller if need be; otherwise
     * the canvas moves as little as possible. Of parts that together are larger than the canvas,
     * any portion will do.
     *
     * @param picture the whole
     * @param parts in world coordinates
     * @param still whether to jump
     */
    public void reveal(GraphDrawing picture, List<Box> parts, boolean still) {
        Viewport now = viewport.get();
        Insets clear = clear();
        if (parts.stream().map(now::toCanvas).allMatch(clear::showsAll)) {
            return;
        }
        Box all = parts.stream().reduce(Box::union).orElseThrow();
        Box seen = now.toCanvas(all);
        boolean isTooLarge = !clear.hasRoomFor(seen);
        boolean isAside = fitted && isCovered();
        if (isTooLarge && !isAside && canvas().overlaps(seen)) {
            return;
        }
        Viewport next =
                isWhole() && !closeUp
                        ? beside(picture)
                        : isAside && isTooLarge
                                ? beside(clear, all.grow(MARGIN))
                                : clear.roomsFor(seen).stream()
                                        .map(room -> broughtInto(room, seen))
                                        .min(Comparator.comparingDouble(this::distance))
                                        .orElse(now);
        glide(next, still);
    }

    /**
     * Tells whether parts of the picture can be shown beside cards and panel. Several parts of a
     * picture beside a panel may be made smaller for it.
     *
     * @param parts in world coordinates
     * @param cards in canvas pixels
     */
    public boolean hasRoomFor(List<Box> parts, List<Box> cards) {
        return parts.isEmpty() || isWhole() || clear(cards).hasRoomFor(needed(parts));
    }

    /** Returns the size that parts of the picture have at least when they are revealed. */
    public Box needed(List<Box> parts) {
        Box all = viewport.get().toCanvas(parts.stream().reduce(Box::union).orElseThrow());
        double scale = fitted && parts.size() > 1 ? MIN_ASIDE : 1;
        return Box.around(all.centre(), all.width() * scale, all.height() * scale).grow(MARGIN);
    }

    /** What is left of the canvas by cards and panel. */
    private Insets clear() {
        return clear(insets.cards());
    }

    private Insets clear(List<Box> cards) {
        Box canvas = canvas();
        List<Box> all = new ArrayList<>(cards);
        if (!isCovered()) {
            return new Insets(canvas, all);
        }
        all.add(new Box(canvas.maxX() - covered, canvas.minY(), covered, canvas.height()));
        return new Insets(canvas, all);
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
        goal = other;
        viewport.set(other);
    }

    private void glide(Viewport to, boolean still) {
        Viewport from = viewport.get();
        if (still) {
            set(to);
        } else {
            goal = to;
            motion.start(GLIDE_MILLIS, progress -> viewport.set(from.towards(to, progress)));
        }
    }

    /**
     * Returns the smallest shift that brings one interval into another; centres it if it is longer.
     */
    private static double into(double from, double to, double least, double most) {
        double low = least + MARGIN;
        double high = most - MARGIN;
        if (to - from > high - low) {
            return (low + high - from - to) / 2;
        }
        return from < low ? low - from : to > high ? high - to : 0;
    }
}
