package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Nearby;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * Places labels: names beside their nodes, labels of ties on their lines. A label that would
 * overlap another or a node is hidden.
 */
public final class LabelPlacement {

    private static final double GAP = 2;
    private static final double[] ALONG = {
        0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8
    };

    /** The cost of each place of a name, relative to the place below the node. */
    private static final double[] BESIDE = {0, 1, 1.5, 1.5, 2.5, 2.5, 3, 3, 1.2, 1.2, 2, 2};

    /**
     * The cost of a line across a name, for each place: beside its node a name hides the line's
     * whole course.
     */
    private static final double[] CROSSED = {1.6, 1.6, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2};

    /** A label that would cover more lines hides more than it says, and is hidden. */
    private static final int MAX_COVERED = 9;

    private static final double CELL = 40;

    private final Box area;
    private final List<NodeMark> nodes;
    private final Crossed crossed;
    private final Nearby nearNodes;
    private final List<Box> taken = new ArrayList<>();
    private final Nearby nearTaken;

    private LabelPlacement(Box area, List<NodeMark> nodes, List<TieMark> ties) {
        this.area = area;
        this.nodes = nodes;
        crossed = new Crossed(area, ties);
        nearNodes =
                Nearby.of(area, CELL, nodes.stream().map(node -> node.bounds().grow(GAP)).toList());
        nearTaken = new Nearby(area, CELL);
    }

    private void take(Box box) {
        nearTaken.add(taken.size(), box.grow(GAP));
        taken.add(box);
    }

    /**
     * Places the names of nodes of one kind: below, above, on a side or at a corner, where fewest
     * lines cross them, else not at all.
     */
    public static List<NodeMark> placeNames(
            Box area, List<NodeMark> nodes, List<TieMark> ties, Class<? extends ElementId> kind) {
        LabelPlacement placement = new LabelPlacement(area, nodes, ties);
        boolean last = kind == ConcernId.class;
        if (last) {
            ties.stream()
                    .filter(tie -> tie.label().shown())
                    .forEach(tie -> placement.take(tie.label().box()));
        }
        List<NodeMark> placed = new ArrayList<>(nodes);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (kind.isInstance(nodes.get(i).id())) {
                order.add(i);
            } else if (last && nodes.get(i).label().shown()) {
                placement.take(nodes.get(i).label().box());
            }
        }
        order.sort(
                Comparator.comparing((Integer i) -> !nodes.get(i).label().isNumber())
                        .thenComparingDouble(i -> -nodes.get(i).radius()));
        for (int i : order) {
            NodeMark node = nodes.get(i);
            placed.set(i, node.withLabel(placement.placeName(node)));
        }
        return placed;
    }

    private LabelMark placeName(NodeMark node) {
        LabelMark label = node.label();
        if (!label.shown()) {
            return label;
        }
        Box best = null;
        double least = Double.POSITIVE_INFINITY;
        List<Box> boxes = nameBoxes(node);
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            double cost = BESIDE[i];
            if (cost < least && isFree(box, node)) {
                cost += CROSSED[i] * crossed.lines(box, -1);
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        if (best == null) {
            return label.at(boxes.get(0), false);
        }
        take(best);
        return label.at(best, true);
    }

    /**
     * Returns the boxes below, above, right and left; then at the corners, lower ones first; last,
     * halfway between those below or above and a corner.
     */
    private static List<Box> nameBoxes(NodeMark node) {
        double w = node.label().box().width();
        double h = node.label().box().height();
        double r = node.radius();
        Point c = node.centre();
        List<Box> boxes = new ArrayList<>();
        boxes.add(Box.around(c.plus(0, r + 3 + h / 2), w, h));
        boxes.add(Box.around(c.plus(0, -r - 3 - h / 2), w, h));
        boxes.add(Box.around(c.plus(r + 5 + w / 2, 0), w, h));
        boxes.add(Box.around(c.plus(-r - 5 - w / 2, 0), w, h));
        double x = 0.75 * r + 2 + w / 2;
        double y = 0.75 * r + 2 + h / 2;
        boxes.add(Box.around(c.plus(x, y), w, h));
        boxes.add(Box.around(c.plus(-x, y), w, h));
        boxes.add(Box.around(c.plus(x, -y), w, h));
        boxes.add(Box.around(c.plus(-x, -y), w, h));
        for (int side = 1; side >= -1; side -= 2) {
            boxes.add(Box.around(c.plus(x / 2, side * (r + 3 + h / 2)), w, h));
            boxes.add(Box.around(c.plus(-x / 2, side * (r + 3 + h / 2)), w, h));
        }
        return boxes;
    }

    /** Places the labels of ties on their lines, in the given order. */
    public static List<TieMark> placeLabels(Box area, List<NodeMark> nodes, List<TieMark> ties) {
        LabelPlacement placement = new LabelPlacement(area, nodes, ties);
        for (NodeMark node : nodes) {
            if (node.id() instanceof ActorId && node.label().shown()) {
                placement.take(node.label().box());
            }
        }
        List<TieMark> placed = new ArrayList<>(ties);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            order.add(i);
        }
        // The shortest lines have the least choice. A label shrunk to its number keeps that form.
        order.sort(
                Comparator.comparing((Integer i) -> !ties.get(i).label().isNumber())
                        .thenComparingDouble(i -> length(ties.get(i).curve())));
        for (int i : order) {
            TieMark tie = ties.get(i);
            if (!tie.label().shown()) {
                continue;
            }
            Optional<Box> box = placement.placeLabel(tie, i, MAX_COVERED);
            box.ifPresent(placement::take);
            LabelMark label = tie.label();
            placed.set(
                    i,
                    tie.withLabel(
                            box.map(b -> label.at(b, true))
                                    .orElseGet(() -> label.at(boxAt(tie, 0.5), false))));
        }
        return placed;
    }

    private Optional<Box> placeLabel(TieMark tie, int number, int most) {
        Box best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double t : ALONG) {
            Box box = boxAt(tie, t);
            double cost = Math.abs(t - 0.5) * 4;
            if (cost >= least || !isFree(box, null)) {
                continue;
            }
            int covered = crossed.lines(box, number);
            cost += covered;
            if (cost < least && covered <= most) {
                least = cost;
                best = box;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Shows hidden labels of emphasised ties where there is room among emphasised labels and nodes,
     * and hides faded labels under them.
     */
    public static GraphDrawing reveal(GraphDrawing drawing) {
        LabelPlacement placement =
                new LabelPlacement(drawing.area(), drawing.nodes(), drawing.ties());
        for (NodeMark node : drawing.nodes()) {
            if (node.label().shown()) {
                placement.take(node.label().box());
            }
        }
        List<TieMark> ties = new ArrayList<>(drawing.ties());
        for (TieMark tie : ties) {
            if (isBright(tie) && tie.label().shown()) {
                placement.take(tie.label().box());
            }
        }
        for (int pass = 0; pass < 2; pass++) {
            Emphasis wanted = pass == 0 ? Emphasis.SELECTED : Emphasis.BRIGHT;
            for (int i = 0; i < ties.size(); i++) {
                TieMark tie = ties.get(i);
                if (tie.emphasis() == wanted && !tie.label().shown()) {
                    ties.set(i, placement.reveal(tie, i, ties.size()));
                }
            }
        }
        for (int i = 0; i < ties.size(); i++) {
            TieMark tie = ties.get(i);
            if (!isBright(tie) && tie.label().shown() && placement.covers(tie.label().box())) {
                ties.set(i, tie.withLabel(tie.label().at(tie.label().box(), false)));
            }
        }
        return drawing.with(drawing.links(), ties, drawing.nodes())
                .withRibbons(
                        drawing.ribbons().stream()
                                .map(
                                        ribbon ->
                                                ribbon.emphasis().recedes()
                                                        ? ribbon.withLabel(
                                                                placement.uncovered(ribbon.label()))
                                                        : ribbon)
                                .toList())
                .withPills(
                        drawing.pills().stream()
                                .map(
                                        pill ->
                                                pill.emphasis().recedes()
                                                        ? pill.withLabel(
                                                                placement.uncovered(pill.label()))
                                                        : pill)
                                .toList());
    }

    /** Hides a label that is under others. */
    private LabelMark uncovered(LabelMark label) {
        return label.shown() && covers(label.box()) ? label.at(label.box(), false) : label;
    }

    /** Shows hidden names, then hidden labels of ties, where there is room. */
    public static GraphDrawing fill(GraphDrawing drawing) {
        LabelPlacement placement =
                new LabelPlacement(drawing.area(), drawing.nodes(), drawing.ties());
        for (NodeMark node : drawing.nodes()) {
            if (node.label().shown()) {
                placement.take(node.label().box());
            }
        }
        for (TieMark tie : drawing.ties()) {
            if (tie.label().shown()) {
                placement.take(tie.label().box());
            }
        }
        List<NodeMark> nodes = new ArrayList<>();
        for (NodeMark node : drawing.nodes()) {
            nodes.add(node.label().shown() ? node : placement.reveal(node));
        }
        List<TieMark> ties = new ArrayList<>();
        for (int i = 0; i < drawing.ties().size(); i++) {
            TieMark tie = drawing.ties().get(i);
            ties.add(tie.label().shown() ? tie : placement.reveal(tie, i, MAX_COVERED));
        }
        return drawing.with(drawing.links(), ties, nodes);
    }

    private NodeMark reveal(NodeMark node) {
        NodeMark wanted = node.withLabel(node.label().at(node.label().box(), true));
        return node.withLabel(placeName(wanted));
    }

    private TieMark reveal(TieMark tie, int number, int most) {
        Optional<Box> box = placeLabel(tie, number, most);
        if (box.isEmpty()) {
            return tie;
        }
        take(box.get());
        return tie.withLabel(tie.label().at(box.get(), true));
    }

    private static boolean isBright(TieMark tie) {
        return tie.emphasis() == Emphasis.SELECTED || tie.emphasis() == Emphasis.BRIGHT;
    }

    private boolean isFree(Box box, @Nullable NodeMark own) {
        if (!area.contains(box)) {
            return false;
        }
        return !nearNodes.any(
                        box,
                        number -> {
                            NodeMark node = nodes.get(number);
                            return (own == null || !node.id().equals(own.id()))
                                    && box.overlapsDisc(node.centre(), node.radius() + GAP);
                        })
                && !nearTaken.any(box, number -> taken.get(number).grow(GAP).overlaps(box));
    }

    private boolean covers(Box box) {
        return nearTaken.any(box, number -> taken.get(number).overlaps(box));
    }

    private static Box boxAt(TieMark tie, double t) {
        Box box = tie.label().box();
        return Box.around(tie.curve().at(t), box.width(), box.height());
    }

    private static double length(Curve curve) {
        return curve.start().distance(curve.end());
    }
}
