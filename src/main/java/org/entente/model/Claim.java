package org.entente.model;

import java.util.List;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/** A tie or a concern: anything that evidence supports. */
public sealed interface Claim permits Tie, Concern {

    /**
     * Returns the id.
     *
     * @return a {@link TieId} or a {@link ConcernId}
     */
    ElementId id();

    /** Returns the few words that name it on the picture. */
    String label();

    /** Returns how certain the source is. */
    Status status();

    /**
     * Returns the actor who says so.
     *
     * @return the actor; null for the article's own voice
     */
    @Nullable ActorId accordingTo();

    /**
     * Returns the words that support it.
     *
     * @return the evidence in the dossier's order
     */
    List<Evidence> evidence();
}
