package org.entente.model;

import java.util.List;
import org.entente.model.id.ActorId;
import org.entente.model.location.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A country, organization, person, group or territory.
 *
 * @param name its name as readers know it
 * @param iso its ISO 3166-1 alpha-2 code in upper case; null if it has none
 * @param aliases other names in the sources
 * @param partOf the actor it belongs to; null if there is none
 * @param note a remark of the curator's
 * @param at its location on a map; null if the dossier gives none
 */
public record Actor(
        ActorId id,
        String name,
        ActorKind kind,
        @Nullable String iso,
        List<String> aliases,
        @Nullable ActorId partOf,
        @Nullable String note,
        @Nullable Coordinates at) {

    public Actor {
        aliases = List.copyOf(aliases);
    }

    /** Makes an actor without a location. */
    public Actor(
            ActorId id,
            String name,
            ActorKind kind,
            @Nullable String iso,
            List<String> aliases,
            @Nullable ActorId partOf,
            @Nullable String note) {
        this(id, name, kind, iso, aliases, partOf, note, null);
    }
}
