package org.entente.view.canvas.scene;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * Unseen spots at the nodes and ties of a painted picture, by which screen readers find them. Made
 * a few at a time, so that the window stays at hand.
 */
public final class Spots extends Group {

    private static final int AT_A_TIME = 100;

    /** In nanoseconds; where spots are made slowly, fewer of them are at a time. */
    private static final long MOST_AT_A_TIME = 6_000_000;

    /** The pulses before the first are made: panels have more to say, and the hand goes first. */
    private static final int PATIENCE = 30;

    private static final double SIZE = 16;

    private final Map<ElementId, Rectangle> spots = new HashMap<>();
    private @Nullable GraphDrawing drawing;
    private int next;
    private int waited;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (++waited > PATIENCE) {
                        work();
                    }
                }
            };

    public Spots() {
        setMouseTransparent(true);
        // There is nothing to see: the renderer need not visit thousands of them at each frame.
        setOpacity(0);
    }

    /** Brings the spots to where a drawing has its nodes and ties, over the next pulses. */
    public void follow(GraphDrawing now) {
        drawing = now;
        next = 0;
        waited = 0;
        timer.start();
    }

    public void close() {
        timer.stop();
    }

    private void work() {
        GraphDrawing current = drawing;
        int all = current == null ? 0 : current.nodes().size() + current.ties().size();
        int end = Math.min(all, next + AT_A_TIME);
        long begun = System.nanoTime();
        for (; current != null && next < end && isInTime(begun); next++) {
            if (next < current.nodes().size()) {
                NodeMark mark = current.nodes().get(next);
                String kind = mark.id() instanceof ActorId ? "actor-" : "concern-";
                put(mark.id(), kind, mark.title(), mark.centre());
            } else {
                TieMark mark = current.ties().get(next - current.nodes().size());
                put(mark.id(), "tie-", mark.title(), mark.anchor());
            }
        }
        if (next >= all) {
            timer.stop();
        }
    }

    private static boolean isInTime(long begun) {
        return System.nanoTime() - begun < MOST_AT_A_TIME;
    }

    private void put(ElementId id, String kind, String title, Point at) {
        Rectangle spot = spots.get(id);
        if (spot == null) {
            spot = new Rectangle(SIZE, SIZE);
            spot.setFill(null);
            spot.setId(kind + id.value());
            spot.setAccessibleRole(AccessibleRole.BUTTON);
            spot.setAccessibleText(title);
            spots.put(id, spot);
            getChildren().add(spot);
        }
        spot.setX(at.x() - SIZE / 2);
        spot.setY(at.y() - SIZE / 2);
    }
}
