package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.RibbonMark;
import org.entente.drawing.Subject;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.label.LabelPlacement;
import org.entente.drawing.compose.label.OverviewLabels;
import org.entente.drawing.compose.line.ConcernLinks;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/** Derives pictures from a finished one without composing it again. */
public final class Revised {

    private Revised() {}

    /**
     * Returns the picture with an emphasis. Nodes, lines and labels do not move: emphasised labels
     * appear where there is room among emphasised marks, and faded labels make way.
     */
    public static GraphDrawing focused(GraphDrawing drawing, Focus focus) {
        GraphDrawing emphasized = emphasized(drawing, focus);
        if (focus.bright().isEmpty()) {
            return emphasized;
        }
        return OverviewLabels.isOverview(emphasized)
                ? OverviewLabels.reveal(emphasized, emphasized.area())
                : LabelPlacement.reveal(emphasized);
    }

    /** Returns the picture with an emphasis, and all labels as they are. */
    public static GraphDrawing emphasized(GraphDrawing drawing, Focus focus) {
        List<NodeMark> nodes =
                drawing.nodes().stream()
                        .map(node -> node.withEmphasis(focus.of(node.id())))
                        .toList();
        List<PillMark> pills =
                drawing.pills().stream()
                        .map(pill -> pill.withEmphasis(focus.of(pill.subject())))
                        .toList();
        return drawing.with(links(drawing, focus), drawing.ties(), nodes)
                .withPills(pills)
                .withLines(line -> line.withEmphasis(focus.of(line.subject())));
    }

    /**
     * Returns a picture with its labels where those of another edition are. Those that it has not,
     * or in other words, are hidden.
     *
     * @param drawing the picture, whose labels are not placed yet
     * @param before the other edition
     */
    public static GraphDrawing labelledLike(GraphDrawing drawing, GraphDrawing before) {
        Map<Subject, LabelMark> known = new HashMap<>();
        before.nodes().forEach(node -> known.put(new Subject.Element(node.id()), node.label()));
        before.pills().forEach(pill -> known.put(pill.subject(), pill.label()));
        before.lines().forEach(line -> known.put(line.subject(), line.label()));
        List<NodeMark> nodes = new ArrayList<>();
        for (NodeMark node : drawing.nodes()) {
            LabelMark name = known.get(new Subject.Element(node.id()));
            nodes.add(node.withLabel(like(name, node.label())));
        }
        List<PillMark> pills = new ArrayList<>();
        for (PillMark pill : drawing.pills()) {
            pills.add(pill.withLabel(like(known.get(pill.subject()), pill.label())));
        }
        return drawing.with(drawing.links(), drawing.ties(), nodes)
                .withPills(pills)
                .withLines(line -> line.withLabel(like(known.get(line.subject()), line.label())));
    }

    private static LabelMark like(@Nullable LabelMark before, LabelMark label) {
        if (before == null
                || !before.shapes().equals(label.shapes())
                || (label.shapes().isEmpty() && !before.lines().equals(label.lines()))) {
            return label.hidden();
        }
        return before;
    }

    /** Returns the links that are always drawn, and those of pills with emphasised concerns. */
    private static List<LinkMark> links(GraphDrawing drawing, Focus focus) {
        List<LinkMark> links = new ArrayList<>();
        for (LinkMark link : drawing.links()) {
            links.add(link.withEmphasis(emphasis(link, focus)));
        }
        if (focus.bright().isEmpty()) {
            return links;
        }
        for (LinkMark link : fromPills(drawing, id -> !focus.of(id).recedes())) {
            links.add(link.withEmphasis(Emphasis.BRIGHT));
        }
        return links;
    }

    /** Returns the links of wanted concerns on pills, one to each end. */
    private static List<LinkMark> fromPills(GraphDrawing drawing, Predicate<ConcernId> wanted) {
        if (drawing.pills().isEmpty()) {
            return List.of();
        }
        ConcernLinks router =
                new ConcernLinks(drawing.area(), drawing.nodes(), drawing.ties(), drawing.style());
        List<LinkMark> links = new ArrayList<>();
        for (PillMark pill : drawing.pills()) {
            Set<ElementId> linked = new HashSet<>();
            for (PillMark.End end : pill.ends()) {
                boolean drawn = pill.label().shown() && wanted.test(end.concern());
                if (drawn && linked.add(end.end())) {
                    router.from(pill, end, drawing)
                            .map(link -> LineZoom.link(link, drawing.style().weight()))
                            .ifPresent(links::add);
                }
            }
        }
        return links;
    }

    /**
     * Returns only some marks, drawn as highlighted.
     *
     * @param drawing the finished picture
     * @param pointed actors, ties and concerns
     * @return their marks, and the links of the concerns
     */
    public static GraphDrawing lit(GraphDrawing drawing, Set<ElementId> pointed) {
        if (pointed.isEmpty()) {
            return drawing.marks(List.of(), List.of(), List.of());
        }
        List<LinkMark> links = new ArrayList<>(drawing.links());
        links.addAll(fromPills(drawing, pointed::contains));
        return drawing.marks(
                        links.stream()
                                .filter(link -> pointed.contains(link.concern()))
                                .map(link -> link.withEmphasis(lit(link.emphasis())))
                                .toList(),
                        drawing.ties().stream()
                                .filter(tie -> pointed.contains(tie.id()))
                                .map(tie -> tie.withEmphasis(lit(tie.emphasis())))
                                .toList(),
                        drawing.nodes().stream()
                                .filter(node -> pointed.contains(node.id()))
                                .map(node -> node.withEmphasis(lit(node.emphasis())))
                                .toList())
                .withRibbons(
                        drawing.ribbons().stream()
                                .filter(ribbon -> isAmong(ribbon.subject(), pointed))
                                .map(ribbon -> ribbon.withEmphasis(lit(ribbon.emphasis())))
                                .toList())
                .withPills(
                        drawing.pills().stream()
                                .filter(pill -> isAmong(pill.subject(), pointed))
                                .map(pill -> pill.withEmphasis(lit(pill.emphasis())))
                                .toList());
    }

    private static boolean isAmong(Subject subject, Set<ElementId> pointed) {
        return subject.elements().stream().anyMatch(pointed::contains);
    }

    private static Emphasis lit(Emphasis usual) {
        return usual == Emphasis.SELECTED ? usual : Emphasis.POINTED;
    }

    private static Emphasis emphasis(LinkMark link, Focus focus) {
        Emphasis concern = focus.of(link.concern());
        if (concern == Emphasis.SELECTED) {
            return Emphasis.BRIGHT;
        }
        Emphasis end = focus.of(link.end());
        return concern == Emphasis.RECEDED || end == Emphasis.RECEDED
                ? Emphasis.RECEDED
                : concern == Emphasis.PLAIN ? Emphasis.PLAIN : Emphasis.BRIGHT;
    }

    /**
     * Returns the picture with only some of its elements. What stays does not move; hidden labels
     * appear where room has become free.
     *
     * @param drawing the finished picture
     * @param kept the actors, ties and concerns that stay
     */
    public static GraphDrawing keeping(GraphDrawing drawing, Set<ElementId> kept) {
        List<LinkMark> links =
                drawing.links().stream()
                        .filter(link -> kept.contains(link.concern()) && kept.contains(link.end()))
                        .toList();
        List<TieMark> ties =
                drawing.ties().stream().filter(tie -> kept.contains(tie.id())).toList();
        List<NodeMark> nodes =
                drawing.nodes().stream().filter(node -> kept.contains(node.id())).toList();
        List<RibbonMark> ribbons =
                drawing.ribbons().stream()
                        .filter(ribbon -> ribbon.ties().stream().anyMatch(kept::contains))
                        .toList();
        List<PillMark> pills =
                drawing.pills().stream()
                        .filter(pill -> pill.subject().concerns().stream().anyMatch(kept::contains))
                        .toList();
        GraphDrawing rest = drawing.with(links, ties, nodes).withRibbons(ribbons).withPills(pills);
        return OverviewLabels.isOverview(rest)
                ? OverviewLabels.fill(rest, rest.area())
                : LabelPlacement.fill(rest);
    }

    /**
     * Returns the picture with one node moved and pinned, and its lines stretched. All other marks
     * are the same instances.
     *
     * @param drawing the finished picture
     * @param id an actor or a concern
     * @param to its new centre
     * @return the picture; the same if there is no such node
     */
    public static GraphDrawing withNodeAt(GraphDrawing drawing, ElementId id, Point to) {
        return drawing.node(id).map(node -> NodeMove.of(drawing, node, to)).orElse(drawing);
    }
}
