package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelSigns;
import org.entente.drawing.LineMark;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/**
 * Moves one node of a finished picture with its lines. Lines keep their bend; all other marks are
 * the same instances. Fast enough for every step of a drag; lines are routed again when the node is
 * dropped.
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
        List<LinkMark> links = new ArrayList<>(drawing.links());
        links.replaceAll(move::link);
        List<PillMark> pills = new ArrayList<>(drawing.pills());
        pills.replaceAll(move::pill);
        return drawing.with(links, drawing.ties(), nodes).withPills(pills).withLines(move::line);
    }

    private NodeMark node(NodeMark node) {
        LabelMark label = node.label();
        Box box = shifted(label.box());
        return node.at(to).withPin(true).withLabel(label.at(box, label.shown()));
    }

    private LineMark line(LineMark line) {
        if (!(moved instanceof ActorId actor) || !line.touches(actor)) {
            return line;
        }
        Turn turn = turn(line.from(), line.to());
        Curve curve = turn.curve(line.curve());
        Outline head = line.head();
        if (head != null) {
            head = line.mutual() ? turn.heads(head) : turn.head(head);
        }
        LabelMark label = line.label();
        Point middle = curve.at(0.5);
        Point before = line.curve().at(0.5);
        Box box = label.box();
        Box placed =
                Box.around(
                        box.centre().plus(middle.x() - before.x(), middle.y() - before.y()),
                        box.width(),
                        box.height());
        Double heading = label.signs().heading();
        LabelSigns signs =
                heading == null ? label.signs() : label.signs().withHeading(heading + turn.angle);
        return line.withShape(curve, head, line.line())
                .withLabel(label.at(placed, label.shown()).withSigns(signs));
    }

    /** Moves a pill with its actor, or by half with one actor of its pair. */
    private PillMark pill(PillMark pill) {
        if (!(moved instanceof ActorId actor) || !pill.about().contains(actor)) {
            return pill;
        }
        double share = 1.0 / pill.about().size();
        Box box = pill.label().box();
        Box placed =
                Box.around(
                        box.centre().plus(share * (to.x() - from.x()), share * (to.y() - from.y())),
                        box.width(),
                        box.height());
        return pill.withLabel(pill.label().at(placed, pill.label().shown()));
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

    /**
     * The change of a line whose ends have moved: turned and stretched, with gaps and head
     * unscaled.
     */
    private static final class Turn {

        private final Point oldStart;
        private final Point oldEnd;
        private final Point newStart;
        private final Point newEnd;
        private final double angle;
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
            angle =
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
            return turned(head.steps(), oldEnd, newEnd);
        }

        /** The first half of the steps is the head at the end, the second the head at the start. */
        Outline heads(Outline both) {
            int half = both.steps().size() / 2;
            List<Outline.Step> steps = both.steps();
            return Outline.join(
                    List.of(
                            turned(steps.subList(0, half), oldEnd, newEnd),
                            turned(steps.subList(half, steps.size()), oldStart, newStart)));
        }

        private Outline turned(List<Outline.Step> head, Point before, Point after) {
            List<Outline.Step> steps = new ArrayList<>();
            for (Outline.Step step : head) {
                if (step instanceof Outline.MoveTo move) {
                    steps.add(new Outline.MoveTo(about(move.to(), before, after, 1)));
                } else if (step instanceof Outline.LineTo line) {
                    steps.add(new Outline.LineTo(about(line.to(), before, after, 1)));
                } else {
                    steps.add(step);
                }
            }
            return new Outline(steps);
        }

        private Point about(Point point, Point before, Point after, double scale) {
            double dx = (point.x() - before.x()) * scale;
            double dy = (point.y() - before.y()) * scale;
            return after.plus(dx * cos - dy * sin, dx * sin + dy * cos);
        }
    }
}
