package org.entente.view.canvas.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.Subject;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;

/**
 * Invisible spots by which screen readers find what has no node in the picture. Those of large
 * pictures are made a few at a time to keep the window responsive.
 */
public final class Spots extends Group {

    private static final int AT_A_TIME = 100;

    /** Time budget of one step; on slow machines fewer spots are made in it. */
    private static final long MAX_NANOSECONDS_AT_A_TIME = 6_000_000;

    /** Pulses before the first spots are made: panels and input go first. */
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

    private record Spot(Subject subject, String title, Box box) {

        static Spot of(NodeMark mark) {
            return new Spot(new Subject.Element(mark.id()), mark.title(), around(mark.centre()));
        }

        static Spot of(LineMark mark) {
            return new Spot(mark.subject(), mark.title(), at(mark.label(), mark.anchor()));
        }

        /** Returns a spot for each concern of a pill. */
        static Stream<Spot> of(PillMark mark) {
            return mark.subject().concerns().stream()
                    .map(
                            concern ->
                                    new Spot(
                                            new Subject.Element(concern),
                                            mark.title(),
                                            mark.label().box()));
        }

        String id() {
            return NodeIds.of(subject);
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
        // Spots are invisible: the renderer need not visit thousands of them at each frame.
        setOpacity(0);
    }

    /** Moves the spots to the marks of a drawing, over the next pulses. */
    public void follow(GraphDrawing drawing) {
        List<Spot> all = new ArrayList<>();
        drawing.nodes().forEach(mark -> all.add(Spot.of(mark)));
        all.addAll(besidesNodes(drawing));
        wanted = all;
        next = 0;
        waited = 0;
        timer.start();
    }

    /**
     * Returns a spot for each tie with its own line, each pair with ribbons and each concern on a
     * pill.
     */
    private static Collection<Spot> besidesNodes(GraphDrawing drawing) {
        Map<String, Spot> all = new LinkedHashMap<>();
        Stream.concat(
                        drawing.lines().stream().map(Spot::of),
                        drawing.pills().stream().flatMap(Spot::of))
                .forEach(spot -> all.putIfAbsent(spot.id(), spot));
        return all.values();
    }

    /** Moves spots to the lines and pills of a drawing at once, and hides all others. */
    public void putBesidesNodes(GraphDrawing drawing) {
        Set<String> unseen = new HashSet<>(spots.keySet());
        for (Spot spot : besidesNodes(drawing)) {
            put(spot);
            unseen.remove(spot.id());
        }
        spots.forEach(
                (id, spot) -> {
                    if (unseen.contains(id)) {
                        spot.setVisible(false);
                    }
                });
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
        return System.nanoTime() - begun < MAX_NANOSECONDS_AT_A_TIME;
    }

    private void put(Spot spot) {
        String id = spot.id();
        Rectangle node = spots.get(id);
        if (node == null) {
            node = new Rectangle();
            // Without a fill it would have no bounds.
            node.setFill(Color.TRANSPARENT);
            NodeIds.put(node, spot.subject);
            node.setAccessibleRole(AccessibleRole.BUTTON);
            node.setAccessibleText(spot.title);
            spots.put(id, node);
            getChildren().add(node);
        }
        node.setVisible(true);
        node.setX(spot.box.minX());
        node.setY(spot.box.minY());
        node.setWidth(spot.box.width());
        node.setHeight(spot.box.height());
    }
}
