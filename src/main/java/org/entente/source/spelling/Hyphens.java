package org.entente.source.spelling;

import java.util.Arrays;

/**
 * The positions of hyphens removed from a text. One at the end of a line may belong to the word or
 * only break it; since nobody can tell, it matches both with and without a hyphen.
 */
public final class Hyphens {

    static final Hyphens NONE = new Hyphens(new int[0], new boolean[0]);

    private final int[] places;
    private final boolean[] atLineEnd;

    /**
     * Takes over two arrays that nobody changes any more.
     *
     * @param places the offsets that they stood at, ascending
     * @param atLineEnd for each, whether it is one at the end of a line
     */
    Hyphens(int[] places, boolean[] atLineEnd) {
        this.places = places;
        this.atLineEnd = atLineEnd;
    }

    /**
     * Tells whether the hyphens of a pattern agree with those of a text. Hyphens next to the
     * pattern count only if the pattern starts or ends with a hyphen.
     *
     * @param pattern the hyphens of the pattern
     * @param length the length of the pattern
     * @param at the offset of the pattern in this text
     */
    public boolean agree(Hyphens pattern, int length, int at) {
        int mine = first(at);
        int theirs = 0;
        while (true) {
            int here = mine < places.length ? places[mine] - at : Integer.MAX_VALUE;
            int there = theirs < pattern.places.length ? pattern.places[theirs] : Integer.MAX_VALUE;
            if (Math.min(here, there) > length) {
                return true;
            }
            boolean inside = here > 0 && here < length;
            if (here < there && inside && !atLineEnd[mine]) {
                return false;
            }
            if (there < here && !pattern.atLineEnd[theirs]) {
                return false;
            }
            mine += here <= there ? 1 : 0;
            theirs += there <= here ? 1 : 0;
        }
    }

    /** Tells whether there is one at an offset. */
    public boolean isAt(int offset) {
        return Arrays.binarySearch(places, offset) >= 0;
    }

    private int first(int from) {
        int found = Arrays.binarySearch(places, from);
        return found >= 0 ? found : -found - 1;
    }
}
