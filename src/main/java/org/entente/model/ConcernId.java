package org.entente.model;

/**
 * The id of a concern.
 *
 * @param value the id as the dossier spells it, lower-case kebab case
 */
public record ConcernId(String value) implements ElementId {

    @Override
    public String toString() {
        return value;
    }
}
