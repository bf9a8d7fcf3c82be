package org.entente.model;

import java.util.List;
import org.entente.model.id.ActorId;
import org.entente.model.location.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A country, organization, person, group or territory.
 *
 * @param id its id
 * @param name its name as readers know it
 * @param kind what it is
 * @param iso its ISO 3166-1 alpha-2 code in upper case, where it has one
 * @param aliases other names the sources use for it
 * @param partOf the actor it belongs to, where there is one
 * @param note a remark of the curator's
 * @param at where it lies on a map, where the dossier says so
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

    /**
     * Makes an actor of whose place the dossier says nothing.
     *
     * @param id its id
     * @param name its name as readers know it
     * @param kind what it is
     * @param iso its ISO 3166-1 alpha-2 code in upper case, where it has one
     * @param aliases other names the sources use for it
     * @param partOf the actor it belongs to, where there is one
     * @param note a remark of the curator's
     */
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
