package org.entente.model;

/**
 * The id of a tie between two actors.
 *
 * @param value the id as the dossier spells it, lower-case kebab case
 */
public record TieId(String value) implements ElementId {

    @Override
    public String toString() {
        return value;
    }
}
