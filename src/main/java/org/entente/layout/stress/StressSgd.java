package org.entente.layout.stress;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.entente.layout.Prng;

/**
 * Stress minimisation by stochastic gradient descent: Zheng, Pawar, Goodman, "Graph Drawing by
 * Stochastic Gradient Descent", IEEE TVCG 2019, arXiv 1710.04626. One pair at a time is moved
 * towards its distance, in shuffled order. The step size falls exponentially from where every pair
 * is met at once to where the closest pairs are met by {@link #EPSILON}; from where they are just
 * met it falls as 1/t. {@link Relaxation} then does what small random steps do slowly.
 */
final class StressSgd {
    private static final double EPSILON = 0.1;

    private final StressTerms terms;
    private final StressOptions options;
    private final Prng random;
    private final BooleanSupplier cancelled;
    private final long[] pairs;

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
        pairs = terms.pairs.clone();
    }

    /**
     * Moves points to where the stress is low.
     *
     * @throws CancellationException if cancelled
     */
    void descend(double[] x, double[] y) {
        double highest = 1 / terms.leastWeight();
        double turn = 1 / terms.greatestWeight();
        double fall =
                StrictMath.log(highest / (EPSILON * turn)) / Math.max(1, options.iterations() - 1);
        int slow = 0;
        for (int pass = 0; pass < options.iterations(); pass++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The layout was cancelled");
            }
            double rate = highest * StrictMath.exp(-fall * pass);
            if (rate < turn) {
                rate = turn / (1 + fall * ++slow);
            }
            shuffle();
            pass(x, y, rate);
        }
        new Relaxation(terms, x.length, cancelled)
                .relax(x, y, options.settling(), options.tolerance());
    }

    private void shuffle() {
        for (int i = pairs.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            long swapped = pairs[i];
            pairs[i] = pairs[other];
            pairs[other] = swapped;
        }
    }

    /** Takes each term once. */
    private void pass(double[] x, double[] y, double rate) {
        for (long pair : pairs) {
            int i = StressTerms.first(pair);
            int j = StressTerms.second(pair);
            double dx = x[i] - x[j];
            double dy = y[i] - y[j];
            double apart = Math.sqrt(dx * dx + dy * dy);
            double ideal = terms.distance(pair);
            if (apart < ideal * 1e-9) {
                // Coincident points have no direction: any will do, as long as the seed picks it.
                dx = random.nextDouble() - 0.5;
                dy = random.nextDouble() - 0.5;
                apart = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
            }
            double half = (apart - ideal) / (2 * apart);
            double first = Math.min(1, rate * terms.firstWeight(pair)) * half;
            double second = Math.min(1, rate * terms.secondWeight(pair)) * half;
            x[i] -= first * dx;
            y[i] -= first * dy;
            x[j] += second * dx;
            y[j] += second * dy;
        }
    }
}
