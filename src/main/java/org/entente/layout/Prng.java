package org.entente.layout;

/**
 * A small seeded generator, SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). The JDK does not specify
 * the output of any generator that is fast enough.
 */
public final class Prng {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    public Prng(long seed) {
        state = seed;
    }

    /** Derives the seed of the index-th independent stream; the stream 0 has the seed itself. */
    public static long derive(long seed, int index) {
        return index == 0 ? seed : mix(seed ^ mix(index * GOLDEN));
    }

    long nextLong() {
        state += GOLDEN;
        return mix(state);
    }

    /** A number in 0 to bound - 1; its bias, under bound / 2^32, does not matter to a layout. */
    public int nextInt(int bound) {
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    /** A number in [0, 1). */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
