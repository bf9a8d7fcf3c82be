package org.entente.layout;

import org.jgrapht.alg.drawing.model.Box2D;

/**
 * Discs in an area, each with a preferred place. They are pushed apart while springs pull them
 * back, which keeps their relative order; the springs weaken until no discs overlap.
 */
final class Discs {

    private static final int ROUNDS = 360;
    private static final int PULLING = 260;
    private static final double PULL = 0.08;

    final double[] x;
    final double[] y;
    final double[] radius;
    final boolean[] fixed;
    private final double[] homeX;
    private final double[] homeY;
    private final Box2D area;
    private final double gap;

    Discs(Box2D area, double gap, int count) {
        this.area = area;
        this.gap = gap;
        x = new double[count];
        y = new double[count];
        radius = new double[count];
        fixed = new boolean[count];
        homeX = new double[count];
        homeY = new double[count];
    }

    /** Places a disc at its preferred place. */
    void anchor(int disc, double toX, double toY) {
        x[disc] = toX;
        y[disc] = toY;
        homeX[disc] = toX;
        homeY[disc] = toY;
    }

    void separate() {
        for (int round = 0; round < ROUNDS; round++) {
            double pull = round < PULLING ? PULL * (1 - (double) round / PULLING) : 0;
            for (int i = 0; i < x.length; i++) {
                if (!fixed[i]) {
                    x[i] += pull * (homeX[i] - x[i]);
                    y[i] += pull * (homeY[i] - y[i]);
                }
            }
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) {
                    push(i, j);
                }
            }
            for (int i = 0; i < x.length; i++) {
                if (!fixed[i]) {
                    x[i] = within(x[i], area.getMinX(), area.getMaxX());
                    y[i] = within(y[i], area.getMinY(), area.getMaxY());
                }
            }
        }
    }

    private void push(int one, int other) {
        double wanted = radius[one] + radius[other] + gap;
        double dx = x[other] - x[one];
        double dy = y[other] - y[one];
        if ((fixed[one] && fixed[other]) || Math.abs(dx) >= wanted || Math.abs(dy) >= wanted) {
            return;
        }
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance >= wanted) {
            return;
        }
        if (distance < 1e-6) {
            // Coincident points: each pair is separated in a different direction.
            dx = StrictMath.cos(one + 2.4 * other);
            dy = StrictMath.sin(one + 2.4 * other);
            distance = 1;
        }
        double push = (wanted - Math.sqrt(dx * dx + dy * dy)) / distance;
        double share = fixed[one] ? 0 : fixed[other] ? 1 : 0.5;
        x[one] -= share * push * dx;
        y[one] -= share * push * dy;
        x[other] += (1 - share) * push * dx;
        y[other] += (1 - share) * push * dy;
    }

    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
