package org.entente.drawing;

import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * A link of a concern to one of its holders or to what it is about.
 *
 * @param concern the concern
 * @param end the actor or tie at the other end
 * @param holder whether the other end holds the concern
 * @param curve its line, from the concern
 * @param head its arrow head; null at a holder
 * @param line how it is drawn
 * @param emphasis how much it stands out
 */
public record LinkMark(
        ConcernId concern,
        ElementId end,
        boolean holder,
        Curve curve,
        @Nullable Outline head,
        LineStyle line,
        Emphasis emphasis) {

    public LinkMark withEmphasis(Emphasis other) {
        return new LinkMark(concern, end, holder, curve, head, line, other);
    }

    /** Returns the link as a plain line, solid and without a head. */
    public LinkMark thinned() {
        return new LinkMark(concern, end, holder, curve, null, line.solid(), Emphasis.PLAIN);
    }

    /** The same link in the colours of another style. */
    LinkMark inStyle(VisualStyle style) {
        LineStyle recoloured = line.withColor(style.concernInk().fade(line.color().alpha()));
        return new LinkMark(concern, end, holder, curve, head, recoloured, emphasis);
    }
}
