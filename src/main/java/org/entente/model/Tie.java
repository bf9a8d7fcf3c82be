package org.entente.model;

import java.util.List;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two actors.
 *
 * @param from the actor it goes out from; of a mutual tie, either
 * @param to the actor it goes to
 * @param directed false for a mutual tie
 * @param label a few words that name it on the picture
 * @param kind what it is made of
 * @param stance which way it pulls
 * @param status how certain the source is
 * @param accordingTo who says so; null for the article's own voice
 * @param period when it holds, where that is not now
 * @param evidence the words that support it
 */
public record Tie(
        TieId id,
        ActorId from,
        ActorId to,
        boolean directed,
        String label,
        TieKind kind,
        Stance stance,
        Status status,
        @Nullable ActorId accordingTo,
        @Nullable Period period,
        List<Evidence> evidence)
        implements Claim {

    public Tie {
        evidence = List.copyOf(evidence);
    }

    /** Tells whether an actor is at either end. */
    public boolean touches(ActorId actor) {
        return from.equals(actor) || to.equals(actor);
    }

    /**
     * Returns the other end, as seen from one.
     *
     * @param actor one end
     * @return the other end; the same actor for a tie to itself
     */
    public ActorId counterpart(ActorId actor) {
        return from.equals(actor) ? to : from;
    }
}
