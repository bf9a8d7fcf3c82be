package org.entente.drawing;

import java.util.List;
import org.entente.drawing.style.Emphasis;
import org.entente.model.id.ActorId;

/**
 * Concerns about an actor or a pair, said on a pill beside it.
 *
 * @param subject the concerns
 * @param about the actor, or the two of the pair
 * @param label who worries and how often; by its number alone, how many concerns there are
 * @param title the same at length
 * @param links lines to the holders and to what else the concerns are about; drawn for those
 *     concerns only that are selected or belong to what is
 * @param emphasis how much it stands out
 */
public record PillMark(
        Subject.Pill subject,
        List<ActorId> about,
        LabelMark label,
        String title,
        List<LinkMark> links,
        Emphasis emphasis) {

    /** Copies the lists. */
    public PillMark {
        about = List.copyOf(about);
        links = List.copyOf(links);
    }

    public PillMark withLabel(LabelMark other) {
        return new PillMark(subject, about, other, title, links, emphasis);
    }

    public PillMark withLinks(List<LinkMark> other) {
        return new PillMark(subject, about, label, title, other, emphasis);
    }

    public PillMark withEmphasis(Emphasis other) {
        return new PillMark(subject, about, label, title, links, other);
    }
}
