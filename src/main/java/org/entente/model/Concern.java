package org.entente.model;

import java.util.List;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/**
 * A worry held by one or more actors about actors, ties or both.
 *
 * @param holders who worries, at least one
 * @param about what they worry about: {@link ActorId}s and {@link TieId}s
 * @param label a few words that name it on the picture
 * @param status how certain the source is
 * @param accordingTo who says so; null for the article's own voice
 * @param evidence the words that support it
 */
public record Concern(
        ConcernId id,
        List<ActorId> holders,
        List<ElementId> about,
        String label,
        Status status,
        @Nullable ActorId accordingTo,
        List<Evidence> evidence)
        implements Claim {

    public Concern {
        holders = List.copyOf(holders);
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
    }
}
