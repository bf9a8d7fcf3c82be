package org.entente.model;

/**
 * The id of an actor.
 *
 * @param value the id as the dossier spells it, lower-case kebab case
 */
public record ActorId(String value) implements ElementId {

    @Override
    public String toString() {
        return value;
    }
}
