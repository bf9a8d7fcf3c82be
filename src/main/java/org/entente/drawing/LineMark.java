package org.entente.drawing;

import java.util.List;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Stance;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/** A line between actors: a tie by itself, or a ribbon of several. */
public sealed interface LineMark permits TieMark, RibbonMark {

    /** Returns what the line represents. */
    Subject subject();

    /** Returns the ties it represents, in the dossier's order. */
    List<TieId> ties();

    /** Returns the actor at the beginning of the curve. */
    ActorId from();

    /** Returns the actor at the end of the curve. */
    ActorId to();

    /** Tells whether there are heads at both ends; else there is one at the end. */
    boolean mutual();

    /** Returns its line; it ends at the base of the head. */
    Curve curve();

    /** Returns its head, or those at both ends; null for none. */
    @Nullable Outline head();

    /** Returns how the line is drawn. */
    LineStyle line();

    /** Returns how the line is drawn in another style. */
    default LineStyle line(VisualStyle style) {
        return line().withColor(style.color(stance()).fade(line().color().alpha()));
    }

    /** Tells whether it is a tie that no quote supports yet. */
    default boolean isGhost() {
        return line().pattern() == LinePattern.GHOST;
    }

    /** Returns which way it pulls. */
    Stance stance();

    LabelMark label();

    /** Returns the point of the line that represents the whole. */
    Point anchor();

    /** Returns the title in words. */
    String title();

    /** Tells whether some of its evidence is not in its source. */
    boolean marked();

    /** Returns how many quotes support it. */
    int quotes();

    Emphasis emphasis();

    /** Returns the line with another label; the label's centre becomes the anchor. */
    LineMark withLabel(LabelMark other);

    /** Returns the line standing out more or less. */
    LineMark withEmphasis(Emphasis other);

    /** Returns the line with another course; label and anchor stay. */
    LineMark withShape(Curve curve, @Nullable Outline head, LineStyle line);

    /** Returns its course from border to border, the tips of its heads included. */
    default Curve course() {
        Curve shaft = curve();
        Outline head = head();
        if (head == null) {
            return shaft;
        }
        Point start = mutual() ? tip(head, head.steps().size() / 2, shaft.start()) : shaft.start();
        return new Curve(start, shaft.control1(), shaft.control2(), tip(head, 0, shaft.end()));
    }

    /** Every head starts with a polygon whose first corner is the tip. */
    private static Point tip(Outline head, int step, Point otherwise) {
        return head.steps().get(step) instanceof Outline.MoveTo move ? move.to() : otherwise;
    }

    /** Tells whether an actor is at one of its ends. */
    default boolean touches(ActorId actor) {
        return from().equals(actor) || to().equals(actor);
    }

    /** Tells whether another line joins the same actors. */
    default boolean joinsAs(LineMark other) {
        return (from().equals(other.from()) && to().equals(other.to()))
                || (from().equals(other.to()) && to().equals(other.from()));
    }
}
