package org.entente.layout.stress;

/**
 * How {@link StressSgdLayout2D} works. Start from {@link #DEFAULT} or {@link #seeded(long)} and
 * change one thing at a time with the {@code with} methods.
 *
 * @param seed picks the random start and the order of the steps; the same seed gives the same bits
 * @param iterations random passes over all pairs, in which the step size is annealed; at least 1
 * @param settling passes without chance that follow, at most; 0 or more
 * @param tolerance the settling ends when ten passes lower the stress by less than this share of it
 * @param unit the longest an edge of length 1 is drawn, in the drawable area's units; infinity, the
 *     default, lets the picture fill the area
 * @param start where the vertices are before the first pass
 * @param turning whether each component is turned to the angle at which it fills the area best; one
 *     that starts from the model never is
 * @param stretch the most one axis is stretched over the other to use the area; 1 keeps all angles
 * @param gap the least distance between the bounding boxes of two components, in mean edge lengths
 * @param pivotsFrom components with more vertices than this use sparse stress; 2 to 5000
 * @param pivots how many pivots sparse stress uses
 */
public record StressOptions(
        long seed,
        int iterations,
        int settling,
        double tolerance,
        double unit,
        Start start,
        boolean turning,
        double stretch,
        double gap,
        int pivotsFrom,
        int pivots) {

    /** Seed 1, a random start, components turned, nothing stretched, the area filled. */
    public static final StressOptions DEFAULT =
            new StressOptions(
                    1,
                    60,
                    300,
                    1e-4,
                    Double.POSITIVE_INFINITY,
                    Start.RANDOM,
                    true,
                    1,
                    1,
                    1500,
                    200);

    /** The most an axis may be stretched before distances mislead. */
    public static final double MAX_STRETCH = 1.25;

    /** The most vertices whose pairs are all kept in memory. */
    private static final int MAX_FULL = 5000;

    /** Where the vertices are before the first pass. */
    public enum Start {
        /** At seeded random places. */
        RANDOM,
        /**
         * Where the model has them, and from there only refined, so that a picture the reader knows
         * changes little. Vertices the model does not have start beside their neighbours.
         */
        MODEL
    }

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public StressOptions {
        check(iterations >= 1, "iterations", iterations);
        check(settling >= 0, "settling", settling);
        check(tolerance >= 0, "tolerance", tolerance);
        check(unit > 0, "unit", unit);
        check(stretch >= 1 && stretch <= MAX_STRETCH, "stretch", stretch);
        check(gap >= 0 && gap < Double.POSITIVE_INFINITY, "gap", gap);
        check(pivotsFrom >= 2 && pivotsFrom <= MAX_FULL, "pivotsFrom", pivotsFrom);
        check(pivots >= 2, "pivots", pivots);
    }

    private static void check(boolean good, String name, double value) {
        if (!good) {
            throw new IllegalArgumentException(name + " is out of range: " + value);
        }
    }

    /**
     * Gives the default options with a seed.
     *
     * @param seed any number
     * @return the options
     */
    public static StressOptions seeded(long seed) {
        return DEFAULT.withSeed(seed);
    }

    /**
     * Changes the seed.
     *
     * @param newSeed any number
     * @return the changed options
     */
    public StressOptions withSeed(long newSeed) {
        return new StressOptions(
                newSeed,
                iterations,
                settling,
                tolerance,
                unit,
                start,
                turning,
                stretch,
                gap,
                pivotsFrom,
                pivots);
    }

    /**
     * Changes how long the layout works.
     *
     * @param newIterations annealed passes; at least 1
     * @param newSettling passes that follow, at most; 0 or more
     * @param newTolerance the share of the stress that ten settling passes must win to go on
     * @return the changed options
     */
    public StressOptions withIterations(int newIterations, int newSettling, double newTolerance) {
        return new StressOptions(
                seed,
                newIterations,
                newSettling,
                newTolerance,
                unit,
                start,
                turning,
                stretch,
                gap,
                pivotsFrom,
                pivots);
    }

    /**
     * Bounds the drawn length of an edge.
     *
     * @param newUnit the longest an edge of length 1 is drawn, in the area's units; may be infinite
     * @return the changed options
     */
    public StressOptions withUnit(double newUnit) {
        return new StressOptions(
                seed,
                iterations,
                settling,
                tolerance,
                newUnit,
                start,
                turning,
                stretch,
                gap,
                pivotsFrom,
                pivots);
    }

    /**
     * Changes where the vertices start.
     *
     * @param newStart the start
     * @return the changed options
     */
    public StressOptions withStart(Start newStart) {
        return new StressOptions(
                seed,
                iterations,
                settling,
                tolerance,
                unit,
                newStart,
                turning,
                stretch,
                gap,
                pivotsFrom,
                pivots);
    }

    /**
     * Changes whether components are turned to fill the area.
     *
     * @param newTurning whether to turn
     * @return the changed options
     */
    public StressOptions withTurning(boolean newTurning) {
        return new StressOptions(
                seed,
                iterations,
                settling,
                tolerance,
                unit,
                start,
                newTurning,
                stretch,
                gap,
                pivotsFrom,
                pivots);
    }

    /**
     * Changes how far one axis may be stretched.
     *
     * @param newStretch 1 to {@link #MAX_STRETCH}
     * @return the changed options
     */
    public StressOptions withStretch(double newStretch) {
        return new StressOptions(
                seed,
                iterations,
                settling,
                tolerance,
                unit,
                start,
                turning,
                newStretch,
                gap,
                pivotsFrom,
                pivots);
    }

    /**
     * Changes the distance between components.
     *
     * @param newGap in mean edge lengths
     * @return the changed options
     */
    public StressOptions withGap(double newGap) {
        return new StressOptions(
                seed,
                iterations,
                settling,
                tolerance,
                unit,
                start,
                turning,
                stretch,
                newGap,
                pivotsFrom,
                pivots);
    }

    /**
     * Changes when sparse stress is used, and how sparse it is.
     *
     * @param newPivotsFrom components with more vertices than this use pivots; 2 to 5000
     * @param newPivots how many pivots; at least 2
     * @return the changed options
     */
    public StressOptions withPivots(int newPivotsFrom, int newPivots) {
        return new StressOptions(
                seed,
                iterations,
                settling,
                tolerance,
                unit,
                start,
                turning,
                stretch,
                gap,
                newPivotsFrom,
                newPivots);
    }
}
