package org.entente.model.id;

/**
 * Two actors with ties between them. A dossier has no id for a pair.
 *
 * @param first the actor that comes first in the dossier
 * @param second the other; the same one for ties of an actor to itself
 */
public record PairId(ActorId first, ActorId second) {

    public boolean touches(ActorId actor) {
        return first.equals(actor) || second.equals(actor);
    }

    /** Returns both ids with a hyphen between them, as ids of nodes and SVG groups end. */
    @Override
    public String toString() {
        return first.value() + "-" + second.value();
    }
}
