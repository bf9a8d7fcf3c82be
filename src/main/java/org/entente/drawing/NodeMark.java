package org.entente.drawing;

import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.NodeShape;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * An actor or a concern on the picture.
 *
 * @param id the element
 * @param radius the radius of the circle around it
 * @param flag the ISO code of the flag that fills it, in lower case; null for none
 * @param label its name; of a concern, its label
 * @param title the name in full
 * @param emphasis how much it stands out
 * @param pinned whether it stays where it was put
 * @param isGhost whether it is a concern that no quote supports yet
 */
public record NodeMark(
        ElementId id,
        NodeShape shape,
        Point centre,
        double radius,
        @Nullable String flag,
        LabelMark label,
        String title,
        Emphasis emphasis,
        boolean pinned,
        boolean isGhost) {

    /** Makes the mark of a node that is not pinned, and no ghost. */
    public NodeMark(
            ElementId id,
            NodeShape shape,
            Point centre,
            double radius,
            @Nullable String flag,
            LabelMark label,
            String title,
            Emphasis emphasis) {
        this(id, shape, centre, radius, flag, label, title, emphasis, false, false);
    }

    public NodeMark withEmphasis(Emphasis other) {
        return new NodeMark(id, shape, centre, radius, flag, label, title, other, pinned, isGhost);
    }

    public NodeMark withLabel(LabelMark other) {
        return new NodeMark(
                id, shape, centre, radius, flag, other, title, emphasis, pinned, isGhost);
    }

    public NodeMark withPin(boolean other) {
        return new NodeMark(
                id, shape, centre, radius, flag, label, title, emphasis, other, isGhost);
    }

    public NodeMark at(Point other) {
        return new NodeMark(
                id, shape, other, radius, flag, label, title, emphasis, pinned, isGhost);
    }

    public NodeMark withGhost(boolean other) {
        return new NodeMark(id, shape, centre, radius, flag, label, title, emphasis, pinned, other);
    }

    /** Returns the box around the shape, without the label. */
    public Box bounds() {
        return Box.around(centre, 2 * radius, 2 * radius);
    }

    /** Returns the box around the shape and, where it is shown, its name. */
    public Box boundsWithName() {
        return label.shown() ? bounds().union(label.box()) : bounds();
    }
}
