package org.entente.drawing.compose.label;

import java.util.IdentityHashMap;
import java.util.function.Supplier;

/**
 * Which spots of two things overlap, remembered from the last picture. Things are told apart by
 * their shapes, as instances. Not thread-safe.
 */
final class Meetings {

    private final IdentityHashMap<Object, IdentityHashMap<Object, int[]>> earlier;
    private final IdentityHashMap<Object, IdentityHashMap<Object, int[]>> now =
            new IdentityHashMap<>();

    Meetings() {
        this(new IdentityHashMap<>());
    }

    private Meetings(IdentityHashMap<Object, IdentityHashMap<Object, int[]>> earlier) {
        this.earlier = earlier;
    }

    /** Begins the next picture, which may have the same things. */
    Meetings next() {
        return new Meetings(now);
    }

    /**
     * Returns the overlapping spots of two things: the number of one's spot, and that of the
     * other's, in turn.
     */
    int[] of(Object one, Object other, Supplier<int[]> compared) {
        IdentityHashMap<Object, int[]> known = earlier.get(one);
        int[] overlapping = known == null ? null : known.get(other);
        if (overlapping == null) {
            overlapping = compared.get();
        }
        now.computeIfAbsent(one, o -> new IdentityHashMap<>()).put(other, overlapping);
        return overlapping;
    }
}
