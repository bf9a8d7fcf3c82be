package org.entente.mention;

import java.util.Optional;
import org.entente.model.id.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * The referent of a mention: an actor of the dossier, or a country that is not one yet.
 *
 * @param name what it is usually called
 * @param iso its ISO 3166-1 code, where it is a country
 * @param id its id in the dossier; null if it is no actor yet
 */
public record Referent(String name, @Nullable String iso, @Nullable ActorId id) {

    /** Returns the actor of the dossier; empty if it is not an actor yet. */
    public Optional<ActorId> actor() {
        return Optional.ofNullable(id);
    }
}
