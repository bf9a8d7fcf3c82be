package org.entente.view.canvas.painted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LineMark;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.RibbonMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.style.Emphasis;
import org.entente.model.id.ElementId;

/**
 * What moves with a dragged node: the node, its ties and its links.
 *
 * @param node the node
 * @param elements the node and its ties; only the node if it is a concern
 */
record Lifted(ElementId node, Set<ElementId> elements) {

    static final int MAX_LINES = 60;

    Lifted {
        elements = Set.copyOf(elements);
    }

    static Lifted of(ElementId node, GraphDrawing drawing) {
        Set<ElementId> elements = new HashSet<>();
        elements.add(node);
        for (LineMark line : drawing.lines()) {
            if (line.from().equals(node) || line.to().equals(node)) {
                elements.addAll(line.ties());
            }
        }
        return new Lifted(node, elements);
    }

    private boolean moves(LinkMark link) {
        return elements.contains(link.concern()) || elements.contains(link.end());
    }

    /**
     * Returns the moving part of a drawing, simplified for speed: solid lines without heads and
     * labels, at most {@value #MAX_LINES}.
     */
    GraphDrawing in(GraphDrawing drawing) {
        List<TieMark> ties =
                drawing.ties().stream()
                        .filter(tie -> elements.contains(tie.id()))
                        .limit(MAX_LINES)
                        .toList();
        List<RibbonMark> ribbons =
                drawing.ribbons().stream()
                        .filter(ribbon -> elements.containsAll(ribbon.ties()))
                        .limit(MAX_LINES)
                        .toList();
        List<LinkMark> links =
                drawing.links().stream()
                        .filter(this::moves)
                        .limit(MAX_LINES)
                        .map(LinkMark::thinned)
                        .toList();
        List<NodeMark> nodes =
                drawing.node(node).map(mark -> mark.withEmphasis(Emphasis.POINTED)).stream()
                        .toList();
        return drawing.marks(links, ties, nodes).withRibbons(ribbons).withLines(Lifted::thinned);
    }

    private static LineMark thinned(LineMark line) {
        LabelMark label = line.label();
        return line.withShape(line.curve(), null, line.line().solid())
                .withLabel(label.at(label.box(), false))
                .withEmphasis(Emphasis.PLAIN);
    }
}
