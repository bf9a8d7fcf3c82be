package org.entente.model.id;

import org.jspecify.annotations.Nullable;

/**
 * The id of a tie between two actors.
 *
 * @param value the id as the dossier spells it, lower-case kebab case
 */
public record TieId(String value) implements ElementId {

    // Written out, since linking the generated methods takes a cold start tens of milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TieId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
