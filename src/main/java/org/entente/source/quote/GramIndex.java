package org.entente.source.quote;

import java.util.Arrays;

/**
 * Maps each run of four characters to its places in a text, ignoring case.
 *
 * <p>Runs share buckets by hash, so a bucket may contain places of other runs: results must be
 * verified. Immutable.
 */
final class GramIndex {

    /** How many characters a run has. */
    static final int LENGTH = 4;

    private static final int MIN_BITS = 8;
    private static final int MAX_BITS = 18;

    private final int bits;

    /** Where each bucket's places start in {@link #places}; one more entry than buckets. */
    private final int[] starts;

    /** Offsets in the text, ascending within a bucket. */
    private final int[] places;

    /**
     * Indexes a text.
     *
     * @param folded the text, folded by {@link #fold(char)}
     */
    GramIndex(char[] folded) {
        int grams = Math.max(0, folded.length - LENGTH + 1);
        int wanted = Integer.SIZE - Integer.numberOfLeadingZeros(grams);
        this.bits = Math.max(MIN_BITS, Math.min(MAX_BITS, wanted));
        this.starts = new int[(1 << bits) + 1];
        this.places = new int[grams];
        for (int i = 0; i < grams; i++) {
            starts[bucket(folded, i) + 1]++;
        }
        for (int b = 0; b < 1 << bits; b++) {
            starts[b + 1] += starts[b];
        }
        int[] next = Arrays.copyOf(starts, 1 << bits);
        for (int i = 0; i < grams; i++) {
            places[next[bucket(folded, i)]++] = i;
        }
    }

    /** Folds a character so that capitals and small letters become alike. */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(c);
    }

    /** Folds the characters of a text up to a length. */
    static char[] fold(String text, int length) {
        char[] folded = new char[Math.min(length, text.length())];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return folded;
    }

    /** Returns the bucket of the run that starts at an offset of a folded text. */
    int bucket(char[] folded, int at) {
        int hash = folded[at];
        for (int i = 1; i < LENGTH; i++) {
            hash = hash * 0x2F0B4C47 + folded[at + i];
        }
        // Fibonacci hashing: the high bits of the product depend on all bits of the hash.
        return (hash * 0x9E3779B9) >>> (Integer.SIZE - bits);
    }

    /** Returns how many places a bucket names. */
    int count(int bucket) {
        return starts[bucket + 1] - starts[bucket];
    }

    int place(int bucket, int n) {
        return places[starts[bucket] + n];
    }

    /** Returns the number of places of a bucket that stand before an offset. */
    int countBefore(int bucket, int offset) {
        int found = Arrays.binarySearch(places, starts[bucket], starts[bucket + 1], offset);
        return (found >= 0 ? found : -found - 1) - starts[bucket];
    }
}
