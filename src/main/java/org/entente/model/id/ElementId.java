package org.entente.model.id;

/**
 * Names one element of a dossier: an actor, a tie or a concern. Ids are unique over the whole
 * dossier.
 */
public sealed interface ElementId permits ActorId, TieId, ConcernId {

    /** Returns the id as the dossier spells it, in lower-case kebab case. */
    String value();
}
