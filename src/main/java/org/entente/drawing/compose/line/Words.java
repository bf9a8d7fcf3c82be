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
 */
public record Words(Box box, @Nullable ActorId one, @Nullable ActorId other) {

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
