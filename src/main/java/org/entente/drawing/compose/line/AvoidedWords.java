package org.entente.drawing.compose.line;

import org.entente.drawing.LineMark;
import org.entente.drawing.geometry.Box;
import org.entente.model.id.ActorId;
import org.entente.model.id.PairId;
import org.jspecify.annotations.Nullable;

/**
 * Words that lines should avoid.
 *
 * @param one an actor of the pair whose lines may cross them; null if none may
 * @param other the other actor of that pair
 * @param weight their relative importance
 */
public record AvoidedWords(Box box, @Nullable ActorId one, @Nullable ActorId other, double weight) {

    /** Returns the same words with another weight. */
    public AvoidedWords weighing(double newWeight) {
        return new AvoidedWords(box, one, other, newWeight);
    }

    /** Tells whether the words belong to a line. */
    public boolean isOf(LineMark line) {
        return isOf(line.from(), line.to());
    }

    boolean isOf(PairId pair) {
        return isOf(pair.first(), pair.second());
    }

    private boolean isOf(ActorId from, ActorId to) {
        return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
    }
}
