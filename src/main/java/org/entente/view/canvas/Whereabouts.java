package org.entente.view.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;

/** Locates elements in a picture. */
final class Whereabouts {

    private Whereabouts() {}

    /**
     * Returns the boxes of what is drawn of some elements: nodes with their names, of ties the ends
     * and the label.
     *
     * @return in world coordinates; empty if none of them is drawn
     */
    static List<Box> of(GraphDrawing drawing, Set<? extends ElementId> elements) {
        List<Box> boxes = new ArrayList<>();
        for (ElementId id : elements) {
            drawing.node(id).ifPresent(node -> boxes.add(node.boundsWithName()));
            if (id instanceof TieId tie) {
                drawing.line(tie).ifPresent(line -> add(drawing, line, boxes));
            } else if (id instanceof ConcernId concern) {
                drawing.pill(concern).ifPresent(pill -> boxes.add(pill.label().box()));
            }
        }
        return boxes;
    }

    private static void add(GraphDrawing drawing, LineMark line, List<Box> boxes) {
        for (NodeMark node : drawing.nodes()) {
            if (node.id() instanceof ActorId actor && line.touches(actor)) {
                boxes.add(node.boundsWithName());
            }
        }
        if (line.label().shown()) {
            boxes.add(line.label().box());
        }
    }
}
