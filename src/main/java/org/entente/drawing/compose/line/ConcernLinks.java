package org.entente.drawing.compose.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Nearby;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Segments;
import org.entente.drawing.style.ArrowHead;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Concern;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/** Routes the links of concerns, bending them around foreign nodes. */
public final class ConcernLinks {

    /** Bends to try; the first that avoids all nodes and stays in the area is taken. */
    private static final double[] BENDS = {
        0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.45, -0.45, 0.6, -0.6, 0.78, -0.78, 0.05, -0.05,
        0.15, -0.15, 0.26, -0.26, 0.38, -0.38, 0.52, -0.52, 0.69, -0.69
    };

    private static final double FOR_NODE = 10;

    /** A line through some nodes is still seen, one outside the area is cut off. */
    private static final double OUTSIDE = 3.5 * FOR_NODE;

    private static final double CLEARANCE = 4;
    private static final double GAP = 2;
    private static final double CELL = 50;

    private final Map<ElementId, NodeMark> nodes = new LinkedHashMap<>();
    private final List<NodeMark> obstacles;
    private final Nearby near;
    private final Map<ElementId, TieMark> ties = new LinkedHashMap<>();
    private final Box area;
    private final LineStyle line;
    private final LineStyle ghost;

    public ConcernLinks(Box area, List<NodeMark> nodes, List<TieMark> ties, VisualStyle style) {
        this.area = area;
        nodes.forEach(node -> this.nodes.put(node.id(), node));
        obstacles = List.copyOf(this.nodes.values());
        near = Nearby.of(area, CELL, obstacles.stream().map(NodeMark::bounds).toList());
        ties.forEach(tie -> this.ties.put(tie.id(), tie));
        this.line =
                new LineStyle(
                        style.concernInk().fade(Fade.LINK),
                        VisualStyle.LINK_WIDTH,
                        LinePattern.FINE);
        this.ghost =
                new LineStyle(
                        style.concernInk().fade(Fade.GHOST),
                        VisualStyle.GHOST_WIDTH,
                        LinePattern.GHOST);
    }

    /** Returns the links of all concerns, holders first. */
    public List<LinkMark> route(List<Concern> concerns) {
        List<LinkMark> links = new ArrayList<>();
        for (Concern concern : concerns) {
            NodeMark diamond = nodes.get(concern.id());
            if (diamond == null) {
                continue;
            }
            for (ActorId holder : concern.holders()) {
                add(links, concern.id(), diamond, holder, true);
            }
            for (ElementId about : concern.about()) {
                add(links, concern.id(), diamond, about, false);
            }
        }
        return links;
    }

    /**
     * Routes a line from a pill.
     *
     * @param pill the pill with a placed label
     * @param end the other end
     * @param drawing the picture with the lines of ties
     * @return the link; empty if the end is not drawn
     */
    public Optional<LinkMark> from(PillMark pill, PillMark.End end, GraphDrawing drawing) {
        return link(pill, end.concern(), end.end(), end.holder(), drawing);
    }

    private Optional<LinkMark> link(
            PillMark pill, ConcernId concern, ElementId end, boolean holder, GraphDrawing drawing) {
        NodeMark node = nodes.get(end);
        Optional<Point> target =
                node != null
                        ? Optional.of(node.centre())
                        : end instanceof TieId tie
                                ? drawing.line(tie).map(LineMark::anchor)
                                : Optional.empty();
        return target.map(
                point -> {
                    Point start = border(pill.label().box(), point);
                    double room = node == null ? GAP : node.radius() + GAP;
                    Curve curve = bent(start, point, Set.of(end)).between(start, GAP, point, room);
                    ArrowHead arrow = holder ? ArrowHead.none(curve) : ArrowHead.at(curve, 6, 3);
                    return new LinkMark(
                            concern,
                            end,
                            holder,
                            arrow.shaft(),
                            arrow.head(),
                            pill.isGhost() ? ghost : line,
                            Emphasis.PLAIN);
                });
    }

    /** Routes links again to labels that have moved. */
    public List<LinkMark> reroute(List<LinkMark> links) {
        List<LinkMark> moved = new ArrayList<>();
        for (LinkMark link : links) {
            NodeMark diamond = nodes.get(link.concern());
            int before = moved.size();
            if (diamond != null) {
                add(moved, link.concern(), diamond, link.end(), link.holder());
            }
            if (moved.size() > before) {
                moved.set(before, moved.get(before).withEmphasis(link.emphasis()));
            }
        }
        return moved;
    }

    private void add(
            List<LinkMark> links,
            ConcernId concern,
            NodeMark diamond,
            ElementId end,
            boolean holder) {
        Curve curve = curve(diamond, end);
        if (curve == null) {
            return;
        }
        ArrowHead arrow = holder ? ArrowHead.none(curve) : ArrowHead.at(curve, 6, 3);
        links.add(
                new LinkMark(
                        concern,
                        end,
                        holder,
                        arrow.shaft(),
                        arrow.head(),
                        diamond.isGhost() ? ghost : line,
                        Emphasis.PLAIN));
    }

    private @Nullable Curve curve(NodeMark diamond, ElementId end) {
        NodeMark node = nodes.get(end);
        if (node != null) {
            Curve curve = bent(diamond.centre(), node.centre(), Set.of(diamond.id(), end));
            return curve.between(
                    diamond.centre(), diamond.radius() + GAP, node.centre(), node.radius() + GAP);
        }
        TieMark tie = end instanceof TieId ? ties.get(end) : null;
        if (tie == null) {
            return null;
        }
        Point target =
                tie.label().shown() ? border(tie.label().box(), diamond.centre()) : tie.anchor();
        return bent(diamond.centre(), target, Set.of(diamond.id()))
                .between(diamond.centre(), diamond.radius() + GAP, target, GAP);
    }

    /** Returns the point of a box's border nearest to a point outside. */
    private static Point border(Box box, Point from) {
        return new Point(
                Math.max(box.minX() + 4, Math.min(box.maxX() - 4, from.x())),
                Math.max(box.minY(), Math.min(box.maxY(), from.y())));
    }

    private Curve bent(Point start, Point target, Set<ElementId> ends) {
        Curve best = Curve.bulging(start, target, 0);
        double least = Double.POSITIVE_INFINITY;
        double length = start.distance(target);
        for (double bend : BENDS) {
            Curve curve = Curve.bulging(start, target, bend * length);
            if (least < FOR_NODE) {
                break;
            }
            double cost = Math.abs(bend);
            List<Point> points = curve.samples(16);
            Box bounds = curve.bounds();
            cost += area.contains(bounds) ? 0 : OUTSIDE;
            Box around = bounds.grow(CLEARANCE);
            cost +=
                    FOR_NODE
                            * near.count(
                                    around,
                                    number -> {
                                        NodeMark node = obstacles.get(number);
                                        return !ends.contains(node.id())
                                                && around.overlaps(node.bounds())
                                                && Segments.distance(points, node.centre())
                                                        < node.radius() + CLEARANCE;
                                    });
            if (cost < least) {
                least = cost;
                best = curve;
            }
        }
        return best;
    }
}
