package org.entente.drawing;

import java.util.List;
import org.entente.drawing.style.Emphasis;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;

/**
 * A pill that counts the concerns about an actor or a pair. Those that no quote supports yet have a
 * pill of their own.
 *
 * @param subject the concerns
 * @param about the actor, or the two of the pair
 * @param label the holders with counts, or only the number of concerns
 * @param title the same in full
 * @param ends the holders, and what else the concerns are about
 * @param isGhost whether no quote supports the concerns yet
 */
public record PillMark(
        Subject.Pill subject,
        List<ActorId> about,
        LabelMark label,
        String title,
        List<End> ends,
        Emphasis emphasis,
        boolean isGhost) {

    /**
     * An end of the lines drawn from the pill while a concern is emphasised.
     *
     * @param end an actor or a tie
     * @param holder whether the other end holds the concern rather than being its object
     */
    public record End(ConcernId concern, ElementId end, boolean holder) {}

    public PillMark {
        about = List.copyOf(about);
        ends = List.copyOf(ends);
    }

    public PillMark withLabel(LabelMark other) {
        return new PillMark(subject, about, other, title, ends, emphasis, isGhost);
    }

    public PillMark withEmphasis(Emphasis other) {
        return new PillMark(subject, about, label, title, ends, other, isGhost);
    }
}
