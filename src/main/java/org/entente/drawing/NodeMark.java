package org.entente.drawing;

import org.entente.model.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * An actor or a concern on the picture.
 *
 * @param id the element
 * @param shape its shape
 * @param centre its centre
 * @param radius the radius of the circle around it
 * @param flag the ISO code of the flag that fills it, in lower case; null for none
 * @param label its name; of a concern, its label
 * @param title the name in full
 * @param emphasis how much it stands out
 */
public record NodeMark(
        ElementId id,
        NodeShape shape,
        Point centre,
        double radius,
        @Nullable String flag,
        LabelMark label,
        String title,
        Emphasis emphasis) {

    NodeMark withEmphasis(Emphasis other) {
        return new NodeMark(id, shape, centre, radius, flag, label, title, other);
    }

    NodeMark withLabel(LabelMark other) {
        return new NodeMark(id, shape, centre, radius, flag, other, title, emphasis);
    }

    /**
     * Returns the box around the shape.
     *
     * @return without the label
     */
    public Box bounds() {
        return Box.around(centre, 2 * radius, 2 * radius);
    }
}
