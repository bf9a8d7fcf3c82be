package org.entente.source.quote;

import java.util.Arrays;

/** Finds all occurrences of a pattern in a text, in linear time for any input. */
public final class PatternSearch {

    /** Up to this product of lengths the naive search of the JDK is fast whatever it is given. */
    private static final long NAIVE_LIMIT = 1L << 22;

    private static final int[] NONE = new int[0];
    private static final int INITIAL_CAPACITY = 4;

    private PatternSearch() {}

    /**
     * Finds the places of a pattern, including overlapping ones.
     *
     * @param text the text to search
     * @param pattern not empty
     * @param from offset of the first character searched
     * @param to offset after the last character searched
     * @param limit the maximum number of places
     * @return offsets, ascending
     */
    static int[] find(String text, String pattern, int from, int to, int limit) {
        boolean small = (long) (to - from) * pattern.length() <= NAIVE_LIMIT;
        boolean whole = to == text.length();
        return small && whole
                ? naive(text, pattern, from, limit)
                : knuthMorrisPratt(text, pattern, from, to, limit);
    }

    private static int[] naive(String text, String pattern, int from, int limit) {
        int[] places = NONE;
        int count = 0;
        int at = text.indexOf(pattern, from);
        while (at >= 0 && count < limit) {
            places = with(places, count++, at);
            at = text.indexOf(pattern, at + 1);
        }
        return Arrays.copyOf(places, count);
    }

    /** Knuth, Morris, Pratt: Fast pattern matching in strings, SIAM J. Computing 6(2), 1977. */
    private static int[] knuthMorrisPratt(
            String text, String pattern, int from, int to, int limit) {
        int[] borders = borders(pattern);
        int[] places = NONE;
        int count = 0;
        int matched = 0;
        for (int i = from; i < to && count < limit; i++) {
            char c = text.charAt(i);
            while (matched > 0 && pattern.charAt(matched) != c) {
                matched = borders[matched];
            }
            if (pattern.charAt(matched) == c) {
                matched++;
            }
            if (matched == pattern.length()) {
                places = with(places, count++, i - matched + 1);
                matched = borders[matched];
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static int[] with(int[] places, int count, int place) {
        int[] wider =
                count < places.length
                        ? places
                        : Arrays.copyOf(places, Math.max(INITIAL_CAPACITY, 2 * count));
        wider[count] = place;
        return wider;
    }

    /** For each length the longest proper prefix of the pattern that also ends there. */
    private static int[] borders(String pattern) {
        int[] borders = new int[pattern.length() + 1];
        int border = 0;
        for (int i = 1; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            while (border > 0 && pattern.charAt(border) != c) {
                border = borders[border];
            }
            if (pattern.charAt(border) == c) {
                border++;
            }
            borders[i + 1] = border;
        }
        return borders;
    }
}
