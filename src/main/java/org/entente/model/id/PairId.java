package org.entente.model.id;

/**
 * Two actors between whom there are ties. A pair is no element of a dossier: it has no id of its
 * own there.
 *
 * @param first the actor that comes first in the dossier
 * @param second the other; the same one for the ties of an actor to itself
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
