package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.ArrowHead;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * Moves one node of a finished picture, and takes its lines along: they keep their bend, and all
 * else stays as it is, the very same values. Quick enough for every step of a drag; the lines are
 * run anew, around what they meet, once the node has come to rest.
 */
final class NodeMove {

    private final Map<ElementId, Point> centres = new HashMap<>();
    private final ElementId moved;
    private final Point from;
    private final Point to;

    private NodeMove(GraphDrawing drawing, NodeMark node, Point to) {
        drawing.nodes().forEach(other -> centres.put(other.id(), other.centre()));
        this.moved = node.id();
        this.from = node.centre();
        this.to = to;
    }

    static GraphDrawing of(GraphDrawing drawing, NodeMark node, Point to) {
        NodeMove move = new NodeMove(drawing, node, to);
        List<NodeMark> nodes = new ArrayList<>(drawing.nodes());
        nodes.set(nodes.indexOf(node), move.node(node));
        List<TieMark> ties = new ArrayList<>(drawing.ties());
        ties.replaceAll(move::tie);
        List<LinkMark> links = new ArrayList<>(drawing.links());
        links.replaceAll(move::link);
        return new GraphDrawing(
                drawing.area(), links, ties, nodes, drawing.style(), drawing.backdrop());
    }

    private NodeMark node(NodeMark node) {
        LabelMark label = node.label();
        Box box = shifted(label.box());
        return node.at(to).withPin(true).withLabel(label.at(box, label.shown()));
    }

    private TieMark tie(TieMark tie) {
        if (!tie.from().equals(moved) && !tie.to().equals(moved)) {
            return tie;
        }
        Turn turn = turn(tie.from(), tie.to());
        Curve curve = turn.curve(tie.curve());
        Box box = tie.label().box();
        Box placed = Box.around(curve.at(0.5), box.width(), box.height());
        TieMark turned =
                new TieMark(
                        tie.id(),
                        tie.from(),
                        tie.to(),
                        tie.mutual(),
                        curve,
                        head(tie, curve, turn),
                        tie.line(),
                        tie.stance(),
                        tie.label(),
                        tie.anchor(),
                        tie.title(),
                        tie.marked(),
                        tie.emphasis());
        return turned.withLabel(tie.label().at(placed, tie.label().shown()));
    }

    private static @Nullable Outline head(TieMark tie, Curve curve, Turn turn) {
        if (tie.head() == null) {
            return null;
        }
        if (!tie.mutual()) {
            return turn.head(tie.head());
        }
        Outline both = ArrowHead.both(curve, tie.stance()).head();
        return both == null ? null : LineZoom.heads(both, true, tie.line().stretch());
    }

    private LinkMark link(LinkMark link) {
        boolean touched = link.concern().equals(moved) || link.end().equals(moved);
        if (!touched || !centres.containsKey(link.end())) {
            return link;
        }
        Turn turn = turn(link.concern(), link.end());
        return new LinkMark(
                link.concern(),
                link.end(),
                link.holder(),
                turn.curve(link.curve()),
                link.head() == null ? null : turn.head(link.head()),
                link.line(),
                link.emphasis());
    }

    private Box shifted(Box box) {
        return Box.around(
                box.centre().plus(to.x() - from.x(), to.y() - from.y()), box.width(), box.height());
    }

    private Turn turn(ElementId start, ElementId end) {
        Point oldStart = centres.getOrDefault(start, from);
        Point oldEnd = centres.getOrDefault(end, from);
        return new Turn(
                oldStart,
                oldEnd,
                start.equals(moved) ? to : oldStart,
                end.equals(moved) ? to : oldEnd);
    }

    /** The change of a line whose ends have moved: turned and stretched, its gaps and head not. */
    private static final class Turn {

        private final Point oldStart;
        private final Point oldEnd;
        private final Point newStart;
        private final Point newEnd;
        private final double cos;
        private final double sin;
        private final double stretch;

        Turn(Point oldStart, Point oldEnd, Point newStart, Point newEnd) {
            this.oldStart = oldStart;
            this.oldEnd = oldEnd;
            this.newStart = newStart;
            this.newEnd = newEnd;
            double before = oldStart.distance(oldEnd);
            double after = newStart.distance(newEnd);
            boolean still = before < 1e-6 || after < 1e-6;
            double angle =
                    still
                            ? 0
                            : StrictMath.atan2(newEnd.y() - newStart.y(), newEnd.x() - newStart.x())
                                    - StrictMath.atan2(
                                            oldEnd.y() - oldStart.y(), oldEnd.x() - oldStart.x());
            cos = StrictMath.cos(angle);
            sin = StrictMath.sin(angle);
            stretch = still ? 1 : after / before;
        }

        Curve curve(Curve curve) {
            return new Curve(
                    about(curve.start(), oldStart, newStart, 1),
                    about(curve.control1(), oldStart, newStart, stretch),
                    about(curve.control2(), oldStart, newStart, stretch),
                    about(curve.end(), oldEnd, newEnd, 1));
        }

        Outline head(Outline head) {
            List<Outline.Step> steps = new ArrayList<>();
            for (Outline.Step step : head.steps()) {
                if (step instanceof Outline.MoveTo move) {
                    steps.add(new Outline.MoveTo(atEnd(move.to())));
                } else if (step instanceof Outline.LineTo line) {
                    steps.add(new Outline.LineTo(atEnd(line.to())));
                } else if (step instanceof Outline.CurveTo curve) {
                    steps.add(
                            new Outline.CurveTo(
                                    atEnd(curve.control1()),
                                    atEnd(curve.control2()),
                                    atEnd(curve.to())));
                } else {
                    steps.add(step);
                }
            }
            return new Outline(steps);
        }

        private Point atEnd(Point point) {
            return about(point, oldEnd, newEnd, 1);
        }

        private Point about(Point point, Point before, Point after, double scale) {
            double dx = (point.x() - before.x()) * scale;
            double dy = (point.y() - before.y()) * scale;
            return after.plus(dx * cos - dy * sin, dx * sin + dy * cos);
        }
    }
}
