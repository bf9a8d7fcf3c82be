package org.entente.source.quote;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Levenshtein distances of one pattern to stretches of texts, 64 rows of the table at a time.
 *
 * <p>After Myers: A fast bit-vector algorithm for approximate string matching based on dynamic
 * programming, J. ACM 46(3), 1999; in blocks as by Hyyrö: A bit-vector algorithm for computing
 * Levenshtein and Damerau edit distances, Nordic J. Computing 10(1), 2003. Takes time proportional
 * to the text's length times the number of blocks. Not thread-safe.
 */
final class EditDistance {

    private static final int LATIN = 256;

    private final int length;
    private final int blocks;

    /**
     * For each character of the pattern, from 1, the bit vector of its positions; row 0 is empty.
     */
    private final long[] matches;

    private final int[] latinRows = new int[LATIN];
    private final Map<Character, Integer> otherRows = new HashMap<>();
    private final long[] increases;
    private final long[] decreases;
    private int rows = 1;

    /**
     * Prepares to compare with a pattern.
     *
     * @param pattern the pattern, not empty
     */
    EditDistance(char[] pattern) {
        this.length = pattern.length;
        this.blocks = (pattern.length + Long.SIZE - 1) / Long.SIZE;
        this.increases = new long[blocks];
        this.decreases = new long[blocks];
        for (char c : pattern) {
            addRow(c);
        }
        this.matches = new long[rows * blocks];
        for (int i = 0; i < pattern.length; i++) {
            matches[row(pattern[i]) * blocks + i / Long.SIZE] |= 1L << i;
        }
    }

    /**
     * A stretch of a text and how far it is from the pattern.
     *
     * @param distance the number of characters to insert, delete or replace
     * @param offset where the stretch ends, or where it starts if the text was read backwards
     */
    record Nearest(int distance, int offset) {}

    /**
     * Finds where the stretch of a text that is nearest to the pattern ends.
     *
     * @param from offset of the first character that may belong to the stretch
     * @param to offset after the last character that may belong to it
     * @return the distance, and the offset after the stretch
     */
    Nearest nearestEnd(char[] text, int from, int to) {
        reset();
        Nearest nearest = new Nearest(length, from);
        int distance = length;
        for (int i = from; i < to; i++) {
            distance += advance(text[i], 0);
            nearest = better(nearest, distance, i + 1, i);
        }
        return nearest;
    }

    /**
     * Finds the stretch that ends at an offset and is nearest to the pattern read backwards.
     *
     * @param from offset of the first character that may belong to the stretch
     * @param end offset after the stretch
     * @return the distance, and the offset of the stretch's first character
     */
    Nearest nearestStart(char[] text, int from, int end) {
        reset();
        Nearest nearest = new Nearest(length, end);
        int distance = length;
        for (int i = end - 1; i >= from; i--) {
            distance += advance(text[i], 1);
            nearest = better(nearest, distance, i, i + 1);
        }
        return nearest;
    }

    /**
     * Measures the distance of the pattern to a whole stretch.
     *
     * @param from offset of the stretch's first character
     * @param to offset after its last character
     * @return the number of characters to insert, delete or replace
     */
    int distance(char[] text, int from, int to) {
        reset();
        int distance = length;
        for (int i = from; i < to; i++) {
            distance += advance(text[i], 1);
        }
        return distance;
    }

    /**
     * Of neighbours at the same distance the longer range is preferred, so that a changed last
     * letter is shown.
     */
    private static Nearest better(Nearest nearest, int distance, int offset, int neighbour) {
        boolean nearer = distance < nearest.distance();
        boolean longer = distance == nearest.distance() && nearest.offset() == neighbour;
        return nearer || longer ? new Nearest(distance, offset) : nearest;
    }

    private void reset() {
        Arrays.fill(increases, -1L);
        Arrays.fill(decreases, 0L);
    }

    /**
     * Moves on by one column of the table.
     *
     * @param c the text's next character
     * @param top how the first row grows: 0 lets the stretch start anywhere, 1 ties it down
     * @return how the last row changes
     */
    private int advance(char c, int top) {
        int row = row(c) * blocks;
        int carry = top;
        for (int b = 0; b < blocks; b++) {
            long increase = increases[b];
            long decrease = decreases[b];
            long match = matches[row + b];
            long vertical = match | decrease;
            match |= carry < 0 ? 1L : 0L;
            long horizontal = (((match & increase) + increase) ^ increase) | match;
            long up = decrease | ~(horizontal | increase);
            long down = increase & horizontal;
            int last = b == blocks - 1 ? (length - 1) % Long.SIZE : Long.SIZE - 1;
            int out = (int) (up >>> last & 1L) - (int) (down >>> last & 1L);
            up = up << 1 | (carry > 0 ? 1L : 0L);
            down = down << 1 | (carry < 0 ? 1L : 0L);
            increases[b] = down | ~(vertical | up);
            decreases[b] = up & vertical;
            carry = out;
        }
        return carry;
    }

    private void addRow(char c) {
        if (row(c) > 0) {
            return;
        }
        if (c < LATIN) {
            latinRows[c] = rows;
        } else {
            otherRows.put(c, rows);
        }
        rows++;
    }

    private int row(char c) {
        return c < LATIN ? latinRows[c] : otherRows.getOrDefault(c, 0);
    }
}
