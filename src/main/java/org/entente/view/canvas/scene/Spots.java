package org.entente.view.canvas.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ActorId;

/**
 * Unseen spots on a picture, by which screen readers find what has no node of its own there. Those
 * of large pictures are made a few at a time, so that the window stays at hand.
 */
public final class Spots extends Group {

    private static final int AT_A_TIME = 100;

    /** In nanoseconds; where spots are made slowly, fewer of them are at a time. */
    private static final long MOST_AT_A_TIME = 6_000_000;

    /** The pulses before the first are made: panels have more to say, and the hand goes first. */
    private static final int PATIENCE = 30;

    private static final double SIZE = 16;

    private final Map<String, Rectangle> spots = new HashMap<>();
    private List<Spot> wanted = List.of();
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

    /** Where a spot is and what it stands for. */
    private record Spot(String id, String title, Box box) {

        static Spot of(NodeMark mark) {
            String kind = mark.id() instanceof ActorId ? "actor-" : "concern-";
            return new Spot(kind + mark.id().value(), mark.title(), around(mark.centre()));
        }

        static Spot of(TieMark mark) {
            return new Spot(
                    "tie-" + mark.id().value(), mark.title(), at(mark.label(), mark.anchor()));
        }

        private static Box at(LabelMark label, Point anchor) {
            return label.shown() ? label.box() : around(anchor);
        }

        private static Box around(Point centre) {
            return Box.around(centre, SIZE, SIZE);
        }
    }

    public Spots() {
        setMouseTransparent(true);
        // There is nothing to see: the renderer need not visit thousands of them at each frame.
        setOpacity(0);
    }

    /** Brings the spots to where a drawing has its nodes and ties, over the next pulses. */
    public void follow(GraphDrawing drawing) {
        List<Spot> all = new ArrayList<>();
        drawing.nodes().forEach(mark -> all.add(Spot.of(mark)));
        drawing.ties().forEach(mark -> all.add(Spot.of(mark)));
        wanted = all;
        next = 0;
        waited = 0;
        timer.start();
    }

    /** Brings spots at once to where a drawing has its ties, and hides those of others. */
    public void putTies(GraphDrawing drawing) {
        Set<String> unseen = new HashSet<>(spots.keySet());
        for (TieMark mark : drawing.ties()) {
            Spot spot = Spot.of(mark);
            put(spot);
            unseen.remove(spot.id);
        }
        unseen.forEach(id -> spots.get(id).setVisible(false));
    }

    public void close() {
        timer.stop();
    }

    private void work() {
        int end = Math.min(wanted.size(), next + AT_A_TIME);
        long begun = System.nanoTime();
        for (; next < end && isInTime(begun); next++) {
            put(wanted.get(next));
        }
        if (next >= wanted.size()) {
            timer.stop();
        }
    }

    private static boolean isInTime(long begun) {
        return System.nanoTime() - begun < MOST_AT_A_TIME;
    }

    private void put(Spot spot) {
        Rectangle node = spots.get(spot.id);
        if (node == null) {
            node = new Rectangle();
            node.setFill(null);
            node.setId(spot.id);
            node.setAccessibleRole(AccessibleRole.BUTTON);
            node.setAccessibleText(spot.title);
            spots.put(spot.id, node);
            getChildren().add(node);
        }
        node.setVisible(true);
        node.setX(spot.box.minX());
        node.setY(spot.box.minY());
        node.setWidth(spot.box.width());
        node.setHeight(spot.box.height());
    }
}
