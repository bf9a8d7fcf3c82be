package org.entente.drawing.compose.line;

import org.entente.drawing.LineMark;
import org.entente.drawing.geometry.Box;
import org.entente.model.id.ActorId;
import org.entente.model.id.PairId;
import org.jspecify.annotations.Nullable;

/**
 * Words that lines had better not run through.
 *
 * @param box where they are
 * @param one an actor of the pair whose lines may; null where none may
 * @param other the other actor of it
 * @param weight how much they matter against others
 */
public record Words(Box box, @Nullable ActorId one, @Nullable ActorId other, double weight) {

    /** Returns the same words, mattering more or less. */
    public Words weighing(double newWeight) {
        return new Words(box, one, other, newWeight);
    }

    /** Tells whether a line is one of those the words belong to. */
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
