package org.entente.layout.stress;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Moves points near a minimum of the stress into it: all vertices move at once towards the weighted
 * mean of the places their terms want for them. Half that way is a majorization step (Gansner,
 * Koren, North, "Graph Drawing by Stress Majorization", 2004), with the Laplacian bounded by twice
 * its diagonal, so the stress cannot rise; momentum, dropped whenever it points uphill, makes up
 * for the short steps. Uses no randomness.
 */
final class Relaxation {
    /** The stress is compared over this many passes, since momentum makes it sway. */
    private static final int WINDOW = 10;

    private final StressTerms terms;
    private final BooleanSupplier cancelled;
    private final double[] weight;
    private final double[] pullX;
    private final double[] pullY;
    private double stress;

    Relaxation(StressTerms terms, int order, BooleanSupplier cancelled) {
        this.terms = terms;
        this.cancelled = cancelled;
        weight = new double[order];
        pullX = new double[order];
        pullY = new double[order];
        for (long pair : terms.pairs) {
            weight[StressTerms.first(pair)] += terms.firstWeight(pair);
            weight[StressTerms.second(pair)] += terms.secondWeight(pair);
        }
    }

    /**
     * Moves the points until ten passes lower the stress by less than the tolerance, as a share of
     * it, or the passes are used up.
     */
    void relax(double[] x, double[] y, int passes, double tolerance) {
        double[] lastX = x.clone();
        double[] lastY = y.clone();
        double before = Double.POSITIVE_INFINITY;
        int run = 0;
        for (int pass = 0; pass < passes; pass++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The layout was cancelled");
            }
            double momentum = run / (run + 3.0);
            coast(x, lastX, momentum);
            coast(y, lastY, momentum);
            pull(x, y);
            run = downhill(x, y, lastX, lastY) ? run + 1 : 0;
            step(x, y);
            if (pass % WINDOW == 0) {
                if (stress >= before * (1 - tolerance)) {
                    return;
                }
                before = stress;
            }
        }
    }

    /** Continues by a fraction of the last move. */
    private static void coast(double[] values, double[] last, double momentum) {
        for (int i = 0; i < values.length; i++) {
            double step = momentum * (values[i] - last[i]);
            last[i] = values[i];
            values[i] += step;
        }
    }

    /** Sums up the stress, and for each vertex where its terms pull it. */
    private void pull(double[] x, double[] y) {
        Arrays.fill(pullX, 0);
        Arrays.fill(pullY, 0);
        stress = 0;
        for (long pair : terms.pairs) {
            int i = StressTerms.first(pair);
            int j = StressTerms.second(pair);
            double dx = x[i] - x[j];
            double dy = y[i] - y[j];
            double apart = Math.sqrt(dx * dx + dy * dy);
            double off = apart - terms.distance(pair);
            double excess = apart > 0 ? off / apart : 0;
            double first = terms.firstWeight(pair);
            double second = terms.secondWeight(pair);
            pullX[i] -= first * excess * dx;
            pullY[i] -= first * excess * dy;
            pullX[j] += second * excess * dx;
            pullY[j] += second * excess * dy;
            stress += (first + second) * off * off;
        }
    }

    /** Whether the pull does not work against the way the points have just come. */
    private boolean downhill(double[] x, double[] y, double[] lastX, double[] lastY) {
        double work = 0;
        for (int i = 0; i < x.length; i++) {
            work += pullX[i] * (x[i] - lastX[i]) + pullY[i] * (y[i] - lastY[i]);
        }
        return work >= 0;
    }

    private void step(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            x[i] += pullX[i] / (2 * weight[i]);
            y[i] += pullY[i] / (2 * weight[i]);
        }
    }
}
