package org.entente.drawing;

import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Stance;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/**
 * A tie on the picture.
 *
 * @param id the tie
 * @param from the node it leaves
 * @param to the node it reaches
 * @param mutual whether it goes both ways
 * @param curve its line; it ends at the base of the arrow head
 * @param head its arrow head, of a mutual tie those at both ends; null for none
 * @param line how the line is drawn
 * @param stance which way it pulls
 * @param label its label, in the middle of whose box the line runs
 * @param anchor the point of the line that stands for the whole
 * @param title the tie in words
 * @param marked whether some of its evidence is not in its source
 * @param emphasis how much it stands out
 */
public record TieMark(
        TieId id,
        ActorId from,
        ActorId to,
        boolean mutual,
        Curve curve,
        @Nullable Outline head,
        LineStyle line,
        Stance stance,
        LabelMark label,
        Point anchor,
        String title,
        boolean marked,
        Emphasis emphasis) {

    public TieMark withEmphasis(Emphasis other) {
        return new TieMark(
                id, from, to, mutual, curve, head, line, stance, label, anchor, title, marked,
                other);
    }

    TieMark withLine(LineStyle other) {
        return new TieMark(
                id, from, to, mutual, curve, head, other, stance, label, anchor, title, marked,
                emphasis);
    }

    public TieMark withLabel(LabelMark other) {
        return new TieMark(
                id,
                from,
                to,
                mutual,
                curve,
                head,
                line,
                stance,
                other,
                other.box().centre(),
                title,
                marked,
                emphasis);
    }

    /** Returns the tie as a plain line, solid and without heads and label. */
    public TieMark thinned() {
        LabelMark hidden = label.at(label.box(), false);
        return new TieMark(
                id,
                from,
                to,
                mutual,
                curve,
                null,
                line.solid(),
                stance,
                hidden,
                anchor,
                title,
                marked,
                Emphasis.PLAIN);
    }

    /** The same tie in the colours of another style. */
    TieMark inStyle(VisualStyle style) {
        return withLine(line.withColor(style.color(stance).fade(line.color().alpha())));
    }
}
