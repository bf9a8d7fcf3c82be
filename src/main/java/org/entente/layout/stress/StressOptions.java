package org.entente.layout.stress;

/**
 * How {@link StressSgdLayout2D} works.
 *
 * @param seed picks the random start and the order of the steps; the same seed gives the same bits
 * @param iterations random passes over all pairs, in which the step size is annealed; at least 1
 * @param settling passes without chance that follow, at most; 0 or more
 * @param tolerance the settling ends when ten passes lower the stress by less than this share of it
 * @param stretch the most one axis is stretched over the other to use the area; 1 keeps all angles
 * @param pivotsFrom components with more vertices than this use sparse stress; 2 to 5000
 * @param pivots how many pivots sparse stress uses
 */
public record StressOptions(
        long seed,
        int iterations,
        int settling,
        double tolerance,
        double stretch,
        int pivotsFrom,
        int pivots) {

    /** Seed 1, nothing stretched. */
    public static final StressOptions DEFAULT = new StressOptions(1, 60, 300, 1e-4, 1, 1500, 200);

    /** The largest stretch of an axis before distances mislead. */
    private static final double MAX_STRETCH = 1.25;

    /** The largest number of vertices for which all pairs are kept in memory. */
    private static final int MAX_FULL = 5000;

    private static final int HURRIED_ITERATIONS = 30;
    private static final int HURRIED_SETTLING = 100;
    private static final double HURRIED_TOLERANCE = 1e-3;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public StressOptions {
        check(iterations >= 1, "iterations", iterations);
        check(settling >= 0, "settling", settling);
        check(tolerance >= 0, "tolerance", tolerance);
        check(stretch >= 1 && stretch <= MAX_STRETCH, "stretch", stretch);
        check(pivotsFrom >= 2 && pivotsFrom <= MAX_FULL, "pivotsFrom", pivotsFrom);
        check(pivots >= 2, "pivots", pivots);
    }

    private static void check(boolean good, String name, double value) {
        if (!good) {
            throw new IllegalArgumentException(name + " is out of range: " + value);
        }
    }

    /** Returns the default options with a seed. */
    public static StressOptions seeded(long seed) {
        return new StressOptions(
                seed,
                DEFAULT.iterations,
                DEFAULT.settling,
                DEFAULT.tolerance,
                DEFAULT.stretch,
                DEFAULT.pivotsFrom,
                DEFAULT.pivots);
    }

    /** Stretches the picture as far as distances allow. */
    public StressOptions stretched() {
        return new StressOptions(
                seed, iterations, settling, tolerance, MAX_STRETCH, pivotsFrom, pivots);
    }

    /** Takes half as long, for a little more stress: the larger the graph, the less. */
    public StressOptions hurried() {
        return new StressOptions(
                seed,
                HURRIED_ITERATIONS,
                HURRIED_SETTLING,
                HURRIED_TOLERANCE,
                stretch,
                pivotsFrom,
                pivots);
    }
}
