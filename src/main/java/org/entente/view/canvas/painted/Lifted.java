package org.entente.view.canvas.painted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LinkMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.style.Emphasis;
import org.entente.model.id.ElementId;

/**
 * What moves with a dragged node: itself, its ties and its links.
 *
 * @param node the node
 * @param elements the node and its ties, and where it is a concern nothing else; what its links
 *     need is told by the node
 */
record Lifted(ElementId node, Set<ElementId> elements) {

    static final int MAX_LINES = 60;

    /** Keeps a copy of the set. */
    Lifted {
        elements = Set.copyOf(elements);
    }

    static Lifted of(ElementId node, GraphDrawing drawing) {
        Set<ElementId> elements = new HashSet<>();
        elements.add(node);
        for (TieMark tie : drawing.ties()) {
            if (tie.from().equals(node) || tie.to().equals(node)) {
                elements.add(tie.id());
            }
        }
        return new Lifted(node, elements);
    }

    private boolean moves(LinkMark link) {
        return elements.contains(link.concern()) || elements.contains(link.end());
    }

    /**
     * Returns what moves, where a drawing has it, thinned so that each step of a drag is quick: the
     * lines are solid, without heads and labels, no more than {@value #MAX_LINES}.
     */
    GraphDrawing in(GraphDrawing drawing) {
        List<TieMark> ties =
                drawing.ties().stream()
                        .filter(tie -> elements.contains(tie.id()))
                        .limit(MAX_LINES)
                        .map(TieMark::thinned)
                        .toList();
        List<LinkMark> links =
                drawing.links().stream()
                        .filter(this::moves)
                        .limit(MAX_LINES)
                        .map(LinkMark::thinned)
                        .toList();
        return drawing.marks(
                links,
                ties,
                drawing.node(node).map(mark -> mark.withEmphasis(Emphasis.POINTED)).stream()
                        .toList());
    }
}
