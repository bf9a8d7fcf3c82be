package org.entente.testing;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;

/**
 * What the primary button does at a place, as events that the toolkit would send: a robot would
 * wait for the real pointer.
 *
 * @param scene the place in the scene
 * @param screen the same place on the screen
 * @param picked what is under the pointer; null for the node that gets the event
 */
public record Mouse(
        Point2D scene,
        Point2D screen,
        int clicks,
        boolean shift,
        boolean control,
        @Nullable PickResult picked) {

    /** A single click at a place of the scene, without keys held down. */
    public static Mouse at(double x, double y) {
        Point2D place = new Point2D(x, y);
        return new Mouse(place, place, 1, false, false, null);
    }

    /** The same, where the scene is at a place of the screen. */
    public Mouse onScreen(Point2D place) {
        return new Mouse(scene, place, clicks, shift, control, picked);
    }

    public Mouse times(int count) {
        return new Mouse(scene, screen, count, shift, control, picked);
    }

    public Mouse withShift(boolean held) {
        return new Mouse(scene, screen, clicks, held, control, picked);
    }

    public Mouse withControl(boolean held) {
        return new Mouse(scene, screen, clicks, shift, held, picked);
    }

    public Mouse on(Node node) {
        PickResult found = new PickResult(node, scene.getX(), scene.getY());
        return new Mouse(scene, screen, clicks, shift, control, found);
    }

    /** Returns the event of a kind. */
    public MouseEvent event(EventType<MouseEvent> type) {
        boolean isDown = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        return new MouseEvent(
                type,
                scene.getX(),
                scene.getY(),
                screen.getX(),
                screen.getY(),
                MouseButton.PRIMARY,
                clicks,
                shift,
                control,
                false,
                false,
                isDown,
                false,
                false,
                true,
                false,
                type != MouseEvent.MOUSE_DRAGGED,
                picked);
    }
}
