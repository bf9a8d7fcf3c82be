package org.entente.layout.untangle;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.entente.layout.Prng;

/**
 * Random moves, accepted if they lower the cost or raise it only a little, by less as it cools. Not
 * thread-safe.
 */
final class Annealing {

    /** The average cost increase accepted at the start, in crossings. */
    private static final double HOT = 1;

    /** The average cost increase accepted at the end. */
    private static final double COLD = 0.01;

    /** The share of the moves after which no move may cost anything. */
    private static final double FROZEN = 0.9;

    private static final int MOVES_A_LOOK = 64;

    /** How far a vertex steps at most, cold and hot, as a share of the area's shorter side. */
    private static final double MIN_REACH = 0.015;

    private static final double MAX_REACH = 0.2;

    /** One in this many moves slides a label, and one swaps two vertices. */
    private static final int KINDS = 10;

    private static final double MIN_SHARE = 0.3;
    private static final double MAX_SHARE = 0.7;

    private final Tangle tangle;
    private final double maxStress;
    private final Prng random;
    private final BooleanSupplier cancelled;

    /** What the next move may cost. */
    private double allowance;

    Annealing(Tangle tangle, double maxStress, Prng random, BooleanSupplier cancelled) {
        this.tangle = tangle;
        this.maxStress = maxStress;
        this.random = random;
        this.cancelled = cancelled;
    }

    void run(int moves) {
        double fall = StrictMath.log(COLD / HOT) / (FROZEN * moves);
        double heat = HOT;
        for (int i = 0; i < moves; i++) {
            if (i % MOVES_A_LOOK == 0) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException("The search was cancelled");
                }
                heat = i < FROZEN * moves ? HOT * StrictMath.exp(fall * i) : 0;
            }
            allowance = heat == 0 ? 0 : -heat * StrictMath.log(1 - random.nextDouble());
            int kind = random.nextInt(KINDS);
            if (kind == 0) {
                slide();
            } else if (kind == 1) {
                exchange();
            } else {
                step(MIN_REACH + MAX_REACH * Math.sqrt(heat / HOT) * random.nextDouble());
            }
        }
    }

    private void step(double reach) {
        int v = random.nextInt(tangle.order);
        double oldX = tangle.x[v];
        double oldY = tangle.y[v];
        double newX = oldX + reach * tangle.side() * (2 * random.nextDouble() - 1);
        double newY = oldY + reach * tangle.side() * (2 * random.nextDouble() - 1);
        if (!tangle.isInside(newX, newY)
                || tangle.stressWith(v, newX, newY) > Math.max(maxStress, tangle.stress())) {
            return;
        }
        double enough = tangle.around(v, Double.POSITIVE_INFINITY) + tangle.common() + allowance;
        tangle.move(v, newX, newY);
        double common = tangle.common();
        if (common + tangle.around(v, enough - common) > enough) {
            tangle.move(v, oldX, oldY);
        }
    }

    private void exchange() {
        int v = random.nextInt(tangle.order);
        int w = random.nextInt(tangle.order);
        double bound = Math.max(maxStress, tangle.stress());
        double before = aroundBoth(v, w);
        swap(v, w);
        if (tangle.stress() > bound || aroundBoth(v, w) > before + allowance) {
            swap(v, w);
        }
    }

    private void swap(int v, int w) {
        double vx = tangle.x[v];
        double vy = tangle.y[v];
        tangle.move(v, tangle.x[w], tangle.y[w]);
        tangle.move(w, vx, vy);
    }

    private double aroundBoth(int v, int w) {
        return tangle.around(v, Double.POSITIVE_INFINITY)
                + tangle.around(w, Double.POSITIVE_INFINITY)
                + tangle.common();
    }

    private void slide() {
        if (tangle.size == 0) {
            return;
        }
        int e = random.nextInt(tangle.size);
        double old = tangle.share(e);
        double before = tangle.aroundLabel(e);
        tangle.setLabel(e, MIN_SHARE + (MAX_SHARE - MIN_SHARE) * random.nextDouble());
        if (tangle.aroundLabel(e) > before + allowance) {
            tangle.setLabel(e, old);
        }
    }
}
