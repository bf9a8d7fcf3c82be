package org.entente.drawing.motion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.Backdrop;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LineMark;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Subject;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * Animates between two pictures of the same graph in which nodes have moved. Lines follow; labels
 * of lines and pills are hidden until the end.
 */
public final class Tween {

    private final GraphDrawing from;
    private final GraphDrawing to;
    private final Map<ElementId, NodeMark> nodes = new LinkedHashMap<>();
    private final Map<Subject, LineMark> lines = new LinkedHashMap<>();

    /**
     * @param from the picture it begins with
     * @param to the picture it ends with; what is only in this one is in its place at once
     */
    public Tween(GraphDrawing from, GraphDrawing to) {
        this.from = from;
        this.to = to;
        from.nodes().forEach(node -> nodes.put(node.id(), node));
        from.lines().forEach(line -> lines.put(line.subject(), line));
    }

    /**
     * Returns the picture at a moment.
     *
     * @param progress 0 for the beginning, 1 for the end; eased, slow at both ends
     * @return the picture; at 1 or later, the one it ends with
     */
    public GraphDrawing at(double progress) {
        if (progress >= 1) {
            return to;
        }
        double p = Math.max(0, progress);
        double t = p * p * (3 - 2 * p);
        List<NodeMark> movedNodes = new ArrayList<>();
        for (NodeMark node : to.nodes()) {
            NodeMark before = nodes.get(node.id());
            movedNodes.add(before == null ? node : node(before, node, t));
        }
        List<LinkMark> movedLinks = new ArrayList<>();
        boolean sameLinks = from.links().size() == to.links().size();
        for (int i = 0; i < to.links().size(); i++) {
            LinkMark link = to.links().get(i);
            movedLinks.add(sameLinks ? link(from.links().get(i), link, t) : link);
        }
        return to.with(movedLinks, to.ties(), movedNodes)
                .withLines(line -> line(line, t))
                .withPills(
                        to.pills().stream()
                                .map(pill -> pill.withLabel(hidden(pill.label())))
                                .toList())
                .withBackdrop(backdrop(t));
    }

    /** Fades out in the first half and in during the second. */
    private Backdrop backdrop(double t) {
        if (from.backdrop().withOpacity(1).equals(to.backdrop())) {
            return to.backdrop();
        }
        return t < 0.5
                ? from.backdrop().withOpacity(from.backdrop().opacity() * (1 - 2 * t))
                : to.backdrop().withOpacity(2 * t - 1);
    }

    private static NodeMark node(NodeMark before, NodeMark after, double t) {
        Point centre = before.centre().towards(after.centre(), t);
        Box box = after.label().box();
        Point offset =
                offset(before.label().box(), before.centre())
                        .towards(offset(box, after.centre()), t);
        Box moved = Box.around(centre.plus(offset.x(), offset.y()), box.width(), box.height());
        boolean shown = after.label().shown() && before.label().shown();
        return after.at(centre).withLabel(after.label().at(moved, shown));
    }

    private static Point offset(Box box, Point centre) {
        return box.centre().plus(-centre.x(), -centre.y());
    }

    private LineMark line(LineMark after, double t) {
        LineMark before = lines.get(after.subject());
        LineMark moved =
                before == null
                        ? after
                        : after.withShape(
                                curve(before.curve(), after.curve(), t),
                                head(before.head(), after.head(), t),
                                after.line());
        return moved.withLabel(hidden(moved.label()));
    }

    private static LabelMark hidden(LabelMark label) {
        return label.at(label.box(), false);
    }

    private static LinkMark link(LinkMark before, LinkMark after, double t) {
        if (!before.concern().equals(after.concern()) || !before.end().equals(after.end())) {
            return after;
        }
        return new LinkMark(
                after.concern(),
                after.end(),
                after.holder(),
                curve(before.curve(), after.curve(), t),
                head(before.head(), after.head(), t),
                after.line(),
                after.emphasis());
    }

    private static Curve curve(Curve before, Curve after, double t) {
        return new Curve(
                before.start().towards(after.start(), t),
                before.control1().towards(after.control1(), t),
                before.control2().towards(after.control2(), t),
                before.end().towards(after.end(), t));
    }

    /** Arrow heads are polygons: their corners move. */
    private static @Nullable Outline head(
            @Nullable Outline before, @Nullable Outline after, double t) {
        if (before == null || after == null || before.steps().size() != after.steps().size()) {
            return after;
        }
        List<Outline.Step> moved = new ArrayList<>();
        for (int i = 0; i < after.steps().size(); i++) {
            moved.add(step(before.steps().get(i), after.steps().get(i), t));
        }
        return new Outline(moved);
    }

    private static Outline.Step step(Outline.Step before, Outline.Step after, double t) {
        if (before instanceof Outline.MoveTo one && after instanceof Outline.MoveTo other) {
            return new Outline.MoveTo(one.to().towards(other.to(), t));
        }
        if (before instanceof Outline.LineTo one && after instanceof Outline.LineTo other) {
            return new Outline.LineTo(one.to().towards(other.to(), t));
        }
        return after;
    }
}
