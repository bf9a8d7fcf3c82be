package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Nearby;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/** The nodes and lines among which labels are placed, and the area for labels. */
final class Surroundings {

    /** The minimum distance between a label and a node, or another label. */
    static final double GAP = 1.5;

    private static final double CELL = 40;

    /** The factor for a line under an end of the label. */
    private static final double AT_THE_END = 0.6;

    private static final double[] WITHIN = {0.9, 0.75, 0.55, 0.3};

    /** With changes in more places, it costs more to look for what is the same than it saves. */
    private static final int MAX_CHANGES = 2000;

    private final Box room;
    private final List<NodeMark> nodes;
    private final List<LineMark> lines;
    private final Predicate<Emphasis> counts;
    private @Nullable Crossed crossed;
    private @Nullable Nearby near;

    /**
     * @param room the area for labels
     * @param counts the emphases of lines that matter
     */
    Surroundings(Box room, List<NodeMark> nodes, List<LineMark> lines, Predicate<Emphasis> counts) {
        this.room = room;
        this.nodes = nodes;
        this.lines = lines;
        this.counts = counts;
    }

    /**
     * Returns a placement with the cost of lines there; null if it is not inside the area, or on a
     * node.
     *
     * @param own the node that may be near; null for none
     * @param isForeign the lines that should not be there
     * @param forLine the cost of a line
     */
    @Nullable PlacementOption weighed(
            PlacementOption possible,
            @Nullable NodeMark own,
            Predicate<LineMark> isForeign,
            double forLine) {
        // What is faded is hidden under the labels of what is emphasised.
        IntPredicate counted =
                number ->
                        counts.test(lines.get(number).emphasis())
                                && isForeign.test(lines.get(number));
        double through = 0;
        for (Box box : possible.boxes()) {
            if (!room.contains(box) || isOnNode(box, own)) {
                return null;
            }
            through += crossed().weigh(box, counted, AT_THE_END, WITHIN);
        }
        PlacementOption legible = own != null && through > 0 ? possible.onPlates() : possible;
        return legible.costing(forLine * through);
    }

    private Crossed crossed() {
        Crossed made = crossed;
        if (made == null) {
            made = new Crossed(room, lines);
            crossed = made;
        }
        return made;
    }

    private boolean isOnNode(Box box, @Nullable NodeMark own) {
        Nearby made = near;
        if (made == null) {
            made = Nearby.of(room, CELL, nodes.stream().map(n -> n.bounds().grow(GAP)).toList());
            near = made;
        }
        return made.any(
                box,
                number -> {
                    NodeMark node = nodes.get(number);
                    boolean isOwn = own != null && node.id().equals(own.id());
                    return !isOwn && box.overlapsDisc(node.centre(), node.radius() + GAP);
                });
    }

    /**
     * Returns where these surroundings differ from earlier ones, all of whose lines counted.
     *
     * @return boxes outside which all is as it was, lines in the same order; empty if too much
     *     differs
     */
    Optional<List<Box>> changesSince(Surroundings earlier) {
        List<Box> changes = new ArrayList<>();
        boolean alike =
                room.equals(earlier.room)
                        && addChanges(Disc.allOf(nodes), Disc.allOf(earlier.nodes), changes)
                        && addChanges(Course.allOf(lines), Course.allOf(earlier.lines), changes);
        return alike && changes.size() <= MAX_CHANGES ? Optional.of(changes) : Optional.empty();
    }

    /** Adds where obstacles came or went; returns false if those that stay have another order. */
    private static <T extends Obstacle> boolean addChanges(
            List<T> now, List<T> earlier, List<Box> changes) {
        if (now.equals(earlier)) {
            return true;
        }
        Set<T> known = new HashSet<>(earlier);
        Set<T> left = new HashSet<>(now);
        List<T> stay = new ArrayList<>();
        List<T> stayed = new ArrayList<>();
        for (T one : now) {
            if (known.contains(one)) {
                stay.add(one);
            } else {
                changes.addAll(one.extent());
            }
        }
        for (T one : earlier) {
            if (left.contains(one)) {
                stayed.add(one);
            } else {
                changes.addAll(one.extent());
            }
        }
        return stay.equals(stayed);
    }

    /** What labels keep off, or had better. */
    private sealed interface Obstacle {

        /** Returns boxes outside which it matters to no label. */
        List<Box> extent();
    }

    private record Disc(ElementId id, Point centre, double radius) implements Obstacle {

        static List<Disc> allOf(List<NodeMark> nodes) {
            return nodes.stream().map(n -> new Disc(n.id(), n.centre(), n.radius())).toList();
        }

        @Override
        public List<Box> extent() {
            return List.of(Box.around(centre, 2 * radius, 2 * radius).grow(GAP));
        }
    }

    private record Course(ActorId from, ActorId to, Curve curve, double width) implements Obstacle {

        static List<Course> allOf(List<LineMark> lines) {
            return lines.stream()
                    .map(n -> new Course(n.from(), n.to(), n.course(), n.line().width()))
                    .toList();
        }

        @Override
        public List<Box> extent() {
            return Crossed.pieces(curve).stream().map(box -> box.grow(width / 2)).toList();
        }
    }
}
