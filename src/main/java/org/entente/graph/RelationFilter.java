package org.entente.graph;

import java.util.function.Predicate;
import org.entente.model.Concern;
import org.entente.model.Tie;

/**
 * Chooses the claims that are shown.
 *
 * @param ties which ties stay
 * @param concerns which concerns stay
 */
public record RelationFilter(Predicate<Tie> ties, Predicate<Concern> concerns) {

    /** Returns the filter that keeps all. */
    public static RelationFilter everything() {
        return new RelationFilter(tie -> true, concern -> true);
    }
}
