package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelShape;
import org.entente.drawing.LineMark;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.RibbonMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Nearby;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.id.ElementId;

/**
 * Reduces a large picture to what is worth painting at a zoom. Zoomed out, lines are solid and
 * bare, and as many actors as fit, those with most ties first, are named at a readable size. Zoomed
 * in, everything is painted.
 */
public final class LevelOfDetail {

    /** Below this zoom, names and labels are too small to read. */
    public static final double LEGIBLE = 0.7;

    /** Below this zoom, dashes and arrowheads are too small to see. */
    public static final double PLAIN = 0.45;

    /** The margin of an image for the screen beyond the visible part, in pixels. */
    public static final double MARGIN = 120;

    private static final double CELL = 60;
    private static final double GAP = 3;

    /** With this many actors, hubs are named above the crowd: one for each this many actors. */
    private static final int MIN_CROWD = 60;

    private static final int A_HUB_AMONG = 20;

    /** Sides for a name: below, above, right, left. */
    private static final Point[] SIDES = {
        new Point(0, 1), new Point(0, -1), new Point(1, 0), new Point(-1, 0)
    };

    private LevelOfDetail() {}

    /**
     * Returns the part of a picture in a window, reduced for a zoom.
     *
     * @param drawing the picture
     * @param zoom pixels per world unit
     * @param window the visible part, in world coordinates
     * @return the picture to paint; its area is the window
     */
    public static GraphDrawing of(GraphDrawing drawing, double zoom, Box window) {
        List<NodeMark> nodes = new ArrayList<>();
        for (NodeMark node : drawing.nodes()) {
            Box box = node.bounds().grow(8);
            if (window.overlaps(box) || isSeen(node.label(), window)) {
                nodes.add(node);
            }
        }
        List<TieMark> ties = seen(drawing.ties(), window);
        List<RibbonMark> ribbons = seen(drawing.ribbons(), window);
        List<PillMark> pills = new ArrayList<>();
        for (PillMark pill : drawing.pills()) {
            if (isSeen(pill.label(), window)) {
                LabelMark label = pill.label();
                pills.add(pill.withLabel(label.at(label.box(), zoom >= LEGIBLE)));
            }
        }
        List<LinkMark> links = new ArrayList<>();
        for (LinkMark link : drawing.links()) {
            links.add(zoom < PLAIN ? plain(link) : link);
        }
        List<NodeMark> named = zoom < LEGIBLE ? named(nodes, ties(drawing), zoom, window) : nodes;
        return new GraphDrawing(
                        window,
                        links,
                        ties,
                        ribbons,
                        pills,
                        named,
                        drawing.style(),
                        drawing.backdrop())
                .withLines(line -> line(line, zoom));
    }

    private static <L extends LineMark> List<L> seen(List<L> lines, Box window) {
        List<L> seen = new ArrayList<>();
        for (L line : lines) {
            Curve c = line.curve();
            Box hull = Box.around(List.of(c.start(), c.control1(), c.control2(), c.end())).grow(12);
            if (window.overlaps(hull) || isSeen(line.label(), window)) {
                seen.add(line);
            }
        }
        return seen;
    }

    private static boolean isSeen(LabelMark label, Box window) {
        return label.shown() && window.overlaps(label.box());
    }

    /**
     * Returns a picture without some elements. Unlike with a filter, nothing appears in their
     * place.
     */
    public static GraphDrawing without(GraphDrawing drawing, Set<ElementId> left) {
        return drawing.with(
                        drawing.links().stream()
                                .filter(l -> !left.contains(l.concern()) && !left.contains(l.end()))
                                .toList(),
                        drawing.ties().stream().filter(tie -> !left.contains(tie.id())).toList(),
                        drawing.nodes().stream().filter(node -> !left.contains(node.id())).toList())
                .withRibbons(
                        drawing.ribbons().stream()
                                .filter(ribbon -> !left.containsAll(ribbon.ties()))
                                .toList())
                .withPills(
                        drawing.pills().stream()
                                .filter(pill -> !left.containsAll(pill.subject().concerns()))
                                .toList());
    }

    private static LineMark line(LineMark line, double zoom) {
        if (zoom >= LEGIBLE) {
            return line;
        }
        boolean plain = zoom < PLAIN;
        LabelMark label = line.label();
        return line.withLabel(label.at(label.box(), false))
                .withShape(
                        line.curve(),
                        plain ? null : line.head(),
                        plain ? line.line().solid() : line.line());
    }

    private static LinkMark plain(LinkMark link) {
        return new LinkMark(
                link.concern(),
                link.end(),
                link.holder(),
                link.curve(),
                null,
                link.line().solid(),
                link.emphasis());
    }

    /** Returns the number of ties of each actor. Nodes of many ties do not grow any more. */
    private static Map<ElementId, Integer> ties(GraphDrawing drawing) {
        Map<ElementId, Integer> ties = new HashMap<>();
        for (LineMark line : drawing.lines()) {
            ties.merge(line.from(), line.ties().size(), Integer::sum);
            ties.merge(line.to(), line.ties().size(), Integer::sum);
        }
        return ties;
    }

    /**
     * Names the nodes with most ties first, skipping names that would cover another. Names of hubs
     * are on plates above the crowd, which cover a smaller hub only if there is no other place; no
     * other name covers a node.
     */
    private static List<NodeMark> named(
            List<NodeMark> nodes, Map<ElementId, Integer> ties, double zoom, Box window) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            order.add(i);
        }
        order.sort(
                Comparator.<Integer>comparingInt(i -> rank(nodes.get(i)))
                        .thenComparingInt(i -> -ties.getOrDefault(nodes.get(i).id(), 0))
                        .thenComparingDouble(i -> -nodes.get(i).radius()));
        List<Integer> hubs =
                nodes.size() < MIN_CROWD ? List.of() : order.subList(0, nodes.size() / A_HUB_AMONG);
        Box seen = window.grow(-MARGIN / zoom);
        Nearby near = new Nearby(window, CELL / zoom);
        Nearby discs =
                Nearby.of(window, CELL / zoom, nodes.stream().map(NodeMark::bounds).toList());
        Set<Integer> clear = new HashSet<>(hubs);
        Set<Integer> larger = new HashSet<>();
        List<Box> taken = new ArrayList<>();
        List<NodeMark> named = new ArrayList<>(nodes);
        for (int i : order) {
            NodeMark node = nodes.get(i);
            boolean isHub = hubs.contains(i);
            Box room = seen.contains(node.centre()) ? seen : window;
            List<IntPredicate> kept =
                    isHub ? List.of(clear::contains, larger::contains) : List.of(number -> true);
            LabelMark label = node.label().at(node.label().box(), false);
            for (int k = 0; k < kept.size() * SIDES.length && rank(node) < 3; k++) {
                IntPredicate counts = kept.get(k / SIDES.length);
                LabelMark there = enlarged(node, zoom, SIDES[k % SIDES.length]);
                Box box = there.box().grow(GAP / zoom);
                if (room.contains(there.box())
                        && !near.any(box, number -> taken.get(number).overlaps(box))
                        && !discs.any(
                                box,
                                number ->
                                        number != i
                                                && counts.test(number)
                                                && covers(box, nodes.get(number)))) {
                    near.add(taken.size(), there.box());
                    taken.add(there.box());
                    label = there.withSigns(there.signs().withPlate(isHub));
                    break;
                }
            }
            larger.add(i);
            named.set(i, node.withLabel(label));
        }
        return named;
    }

    private static int rank(NodeMark node) {
        return node.emphasis() == Emphasis.SELECTED
                ? 0
                : node.shape() == NodeShape.DIAMOND ? 4 : node.emphasis().recedes() ? 3 : 1;
    }

    private static boolean covers(Box name, NodeMark node) {
        return name.distance(node.centre()) < node.radius();
    }

    /** Enlarges a name and puts it on a side of its node. */
    private static LabelMark enlarged(NodeMark node, double zoom, Point side) {
        LabelMark label = node.label();
        // Names may have been enlarged for this zoom already; then little or nothing is left to do.
        double factor = Math.max(1, VisualStyle.NAME.size() / (label.style().size() * zoom));
        TextStyle style = new TextStyle(label.style().size() * factor, label.style().weight());
        double width = label.box().width() * factor;
        double height = label.box().height() * factor;
        Box box =
                Box.around(
                        node.centre()
                                .plus(
                                        side.x() * (node.radius() + 4 / zoom + width / 2),
                                        side.y() * (node.radius() + 2 / zoom + height / 2)),
                        width,
                        height);
        return new LabelMark(
                box, label.lines(), style, LabelShape.Form.WORDS, label.signs(), label.shapes());
    }
}
