package org.entente.layout.stress;

import java.util.List;

/**
 * Points of some vertices, by number, that are moved as one. The arrays are its owner's to change.
 */
final class Patch {
    final int[] members;
    final double[] x;
    final double[] y;

    Patch(int[] members) {
        this.members = members;
        x = new double[members.length];
        y = new double[members.length];
    }

    /** Puts points row by row on a grid with the given aspect ratio. */
    static Patch grid(List<Integer> members, double spacing, double aspect) {
        int count = members.size();
        int columns = (int) Math.min(count, Math.ceil(Math.sqrt(count * aspect)));
        Patch patch = new Patch(members.stream().mapToInt(Integer::intValue).toArray());
        for (int i = 0; i < count; i++) {
            int row = i / columns;
            patch.x[i] = (i - row * columns) * spacing;
            patch.y[i] = row * spacing;
        }
        return patch;
    }

    /** The box around the points, with half a gap on every side. */
    Packing.Tile box(double gap) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i]);
        }
        return new Packing.Tile(
                left - gap / 2, top - gap / 2, right - left + gap, bottom - top + gap);
    }
}
