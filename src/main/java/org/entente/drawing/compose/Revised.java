package org.entente.drawing.compose;

import java.util.List;
import java.util.Set;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.model.id.ElementId;

/** Pictures made from a finished one, without composing it anew. */
public final class Revised {

    private Revised() {}

    /**
     * Returns the picture with attention drawn to something. No node, line or label that stays
     * moves: labels of what belongs to the focus come up where there is room for them among
     * themselves, and receded ones make way.
     *
     * @param drawing the finished picture
     * @param focus what to draw attention to
     * @return the picture
     */
    public static GraphDrawing focused(GraphDrawing drawing, Focus focus) {
        List<NodeMark> nodes =
                drawing.nodes().stream()
                        .map(node -> node.withEmphasis(focus.of(node.id())))
                        .toList();
        List<TieMark> ties =
                drawing.ties().stream().map(tie -> tie.withEmphasis(focus.of(tie.id()))).toList();
        List<LinkMark> links =
                drawing.links().stream()
                        .map(link -> link.withEmphasis(emphasis(link, focus)))
                        .toList();
        GraphDrawing emphasized = drawing.with(links, ties, nodes);
        return focus.bright().isEmpty() ? emphasized : LabelPlacement.reveal(emphasized);
    }

    /**
     * Returns some of the marks alone, as they look while the pointer is on them.
     *
     * @param drawing the finished picture
     * @param pointed the ids of actors, ties and concerns
     * @return their marks, and the links of the concerns among them
     */
    public static GraphDrawing lit(GraphDrawing drawing, Set<ElementId> pointed) {
        if (pointed.isEmpty()) {
            return drawing.marks(List.of(), List.of(), List.of());
        }
        return drawing.marks(
                drawing.links().stream()
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
                        .toList());
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
     * Returns the picture with only some of its elements. What stays does not move; labels that
     * were waiting for room come up where what is gone has left it.
     *
     * @param drawing the finished picture
     * @param kept the ids of the actors, ties and concerns that stay
     * @return the picture
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
        return LabelPlacement.fill(drawing.with(links, ties, nodes));
    }

    /**
     * Returns the picture with one node pinned elsewhere, its lines stretched along. All other
     * marks are the same values as before.
     *
     * @param drawing the finished picture
     * @param id an actor or a concern
     * @param to its new centre
     * @return the picture; the same one where there is no such node
     */
    public static GraphDrawing withNodeAt(GraphDrawing drawing, ElementId id, Point to) {
        return drawing.node(id).map(node -> NodeMove.of(drawing, node, to)).orElse(drawing);
    }
}
