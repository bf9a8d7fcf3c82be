package org.entente.drawing;

import java.util.List;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.LineStyle;
import org.entente.model.Stance;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/**
 * A tie on the picture.
 *
 * @param from the node it leaves
 * @param to the node it reaches
 * @param mutual whether it goes both ways
 * @param curve its line; it ends at the base of the arrowhead
 * @param head its arrowhead, of a mutual tie those at both ends; null for none
 * @param line how the line is drawn
 * @param label its label, centred on the line
 * @param anchor the point of the line that represents the whole
 * @param title the tie in words
 * @param marked whether some of its evidence is not in its source
 * @param quotes the number of supporting quotes
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
        int quotes,
        Emphasis emphasis)
        implements LineMark {

    @Override
    public Subject subject() {
        return new Subject.Element(id);
    }

    @Override
    public List<TieId> ties() {
        return List.of(id);
    }

    @Override
    public TieMark withEmphasis(Emphasis other) {
        return new TieMark(
                id, from, to, mutual, curve, head, line, stance, label, anchor, title, marked,
                quotes, other);
    }

    @Override
    public TieMark withShape(Curve newCurve, @Nullable Outline newHead, LineStyle newLine) {
        return new TieMark(
                id, from, to, mutual, newCurve, newHead, newLine, stance, label, anchor, title,
                marked, quotes, emphasis);
    }

    @Override
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
                quotes,
                emphasis);
    }
}
