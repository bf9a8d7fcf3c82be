package org.entente.layout.ring;

/** Angles on a circle. */
final class Circle {

    private static final int ROUNDS = 400;

    private Circle() {}

    /**
     * Moves angles apart, each as little as it can, until neighbours are a gap apart.
     *
     * @param angles ascending, within a full turn; changed in place, their order around the circle
     *     stays
     * @param gap at most a full turn over the number of angles
     */
    static void keepApart(double[] angles, double gap) {
        int count = angles.length;
        if (count < 2) {
            return;
        }
        if (gap * count > 2 * Math.PI - 1e-6) {
            even(angles);
            return;
        }
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = false;
            for (int i = 0; i < count; i++) {
                int next = (i + 1) % count;
                double between = angles[next] - angles[i] + (next == 0 ? 2 * Math.PI : 0);
                if (between < gap - 1e-9) {
                    double push = (gap - between) / 2;
                    angles[i] -= push;
                    angles[next] += push;
                    moved = true;
                }
            }
            if (!moved) {
                return;
            }
        }
        even(angles);
    }

    /** Spreads the angles evenly, turned so that they move least. */
    private static void even(double[] angles) {
        double step = 2 * Math.PI / angles.length;
        double offset = 0;
        for (int i = 0; i < angles.length; i++) {
            offset += (angles[i] - i * step) / angles.length;
        }
        for (int i = 0; i < angles.length; i++) {
            angles[i] = offset + i * step;
        }
    }
}
