package org.entente.graph;

import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/** An edge of a {@link RelationGraph}. */
public sealed interface RelationEdge {

    /**
     * A tie between two actors.
     *
     * @param tie the tie's id
     */
    record TieEdge(TieId tie) implements RelationEdge {}

    /**
     * A concern's link to one of its holders.
     *
     * @param concern the concern's id
     * @param holder who worries
     */
    record HolderLink(ConcernId concern, ActorId holder) implements RelationEdge {}

    /**
     * A concern's link to an actor it is about.
     *
     * @param tie the tie through which the concern is about the actor; null if it names the actor
     */
    record AboutLink(ConcernId concern, ActorId actor, @Nullable TieId tie)
            implements RelationEdge {}
}
