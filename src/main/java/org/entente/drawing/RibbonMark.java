package org.entente.drawing;

import java.util.List;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.model.Stance;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/**
 * Several ties of one pair and one stance, drawn as one line; the more, the wider.
 *
 * @param subject the pair, the stance and the ties
 * @param from the actor at the start of the curve
 * @param to the actor at its end, which is acted upon
 * @param mutual whether both are acted upon
 * @param curve its line; it ends at the base of the head
 * @param head its head, or those at both ends; null for none
 * @param line how the line is drawn; with the pattern of the most certain ties
 * @param doubt the pattern of the least certain ties; null if all are equally certain
 * @param label the label of the tie with most evidence, and the number of others
 * @param anchor the point of the line that represents the whole
 * @param title the ribbon in words
 * @param marked whether some of its evidence is not in its source
 * @param quotes how many support it
 */
public record RibbonMark(
        Subject.Ribbon subject,
        ActorId from,
        ActorId to,
        boolean mutual,
        Curve curve,
        @Nullable Outline head,
        LineStyle line,
        @Nullable LinePattern doubt,
        LabelMark label,
        Point anchor,
        String title,
        boolean marked,
        int quotes,
        Emphasis emphasis)
        implements LineMark {

    @Override
    public List<TieId> ties() {
        return subject.ties();
    }

    @Override
    public Stance stance() {
        return subject.stance();
    }

    @Override
    public RibbonMark withLabel(LabelMark other) {
        return new RibbonMark(
                subject,
                from,
                to,
                mutual,
                curve,
                head,
                line,
                doubt,
                other,
                other.box().centre(),
                title,
                marked,
                quotes,
                emphasis);
    }

    @Override
    public RibbonMark withEmphasis(Emphasis other) {
        return new RibbonMark(
                subject, from, to, mutual, curve, head, line, doubt, label, anchor, title, marked,
                quotes, other);
    }

    @Override
    public RibbonMark withShape(Curve newCurve, @Nullable Outline newHead, LineStyle newLine) {
        return new RibbonMark(
                subject, from, to, mutual, newCurve, newHead, newLine, doubt, label, anchor, title,
                marked, quotes, emphasis);
    }
}
