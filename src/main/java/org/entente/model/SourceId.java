package org.entente.model;

/**
 * The id of a source of a dossier.
 *
 * @param value the id as the dossier spells it, lower-case kebab case
 */
public record SourceId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
