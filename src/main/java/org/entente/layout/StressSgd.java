package org.entente.layout;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Stress minimisation by stochastic gradient descent: Zheng, Pawar, Goodman, "Graph Drawing by
 * Stochastic Gradient Descent", IEEE TVCG 2019, arXiv 1710.04626. One pair at a time is moved
 * towards its distance, in shuffled order; the step size falls exponentially from where every pair
 * is satisfied at once to {@link #EPSILON} of that for the closest pairs, and settles as 1/t.
 */
final class StressSgd {
    private static final double EPSILON = 0.1;

    private final StressTerms terms;
    private final StressOptions options;
    private final Prng random;
    private final BooleanSupplier cancelled;
    private final int[] order;

    /**
     * Prepares a descent, to be used once.
     *
     * @param cancelled asked once a pass
     */
    StressSgd(StressTerms terms, StressOptions options, Prng random, BooleanSupplier cancelled) {
        this.terms = terms;
        this.options = options;
        this.random = random;
        this.cancelled = cancelled;
        order = new int[terms.size()];
        Arrays.setAll(order, i -> i);
    }

    /**
     * Moves points to where the stress is low.
     *
     * @param refining whether the points are a picture to keep: then the steps start where only the
     *     closest pairs are met at once
     * @throws CancellationException if cancelled
     */
    void descend(double[] x, double[] y, boolean refining) {
        double highest = 1 / terms.leastWeight;
        double turn = 1 / terms.greatestWeight;
        double fall =
                StrictMath.log(highest / (EPSILON * turn)) / Math.max(1, options.iterations() - 1);
        double rest = options.tolerance() * Math.sqrt(turn);
        int settled = 0;
        for (int pass = 0; pass < options.iterations() + options.settling(); pass++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The layout was cancelled");
            }
            double rate = refining ? turn : highest * StrictMath.exp(-fall * pass);
            if (rate <= turn) {
                rate = turn / (1 + fall * settled++);
            }
            shuffle();
            if (pass(x, y, rate) <= rest) {
                return;
            }
        }
    }

    private void shuffle() {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
    }

    /** Takes each term once; returns the longest step. */
    private double pass(double[] x, double[] y, double rate) {
        double longest = 0;
        for (int term : order) {
            int i = terms.first[term];
            int j = terms.second[term];
            double dx = x[i] - x[j];
            double dy = y[i] - y[j];
            double apart = Math.sqrt(dx * dx + dy * dy);
            double ideal = terms.distance[term];
            if (apart < ideal * 1e-9) {
                // Coincident points have no direction: any will do, as long as the seed picks it.
                dx = random.nextDouble() - 0.5;
                dy = random.nextDouble() - 0.5;
                apart = Math.max(Math.sqrt(dx * dx + dy * dy), 1e-9);
                dx *= 1e-3 * ideal / apart;
                dy *= 1e-3 * ideal / apart;
                apart = 1e-3 * ideal;
            }
            double half = (apart - ideal) / 2;
            double first = Math.min(1, rate * terms.firstWeight[term]) * half;
            double second = Math.min(1, rate * terms.secondWeight[term]) * half;
            x[i] -= first * dx / apart;
            y[i] -= first * dy / apart;
            x[j] += second * dx / apart;
            y[j] += second * dy / apart;
            longest = Math.max(longest, Math.max(Math.abs(first), Math.abs(second)));
        }
        return longest;
    }
}
