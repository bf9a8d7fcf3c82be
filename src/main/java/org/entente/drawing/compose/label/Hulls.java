package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.drawing.geometry.Box;

/** The bounding boxes of each spot, followed by those of all spots of each thing. */
final class Hulls {

    private final int spots;
    private final int things;
    private final double[] sides;

    /**
     * @param boxes the boxes of each spot
     * @param owner the thing of each spot
     * @param things the number of things
     * @param gap the minimum distance between boxes of different things
     */
    Hulls(List<List<Box>> boxes, int[] owner, int things, double gap) {
        this.spots = owner.length;
        this.things = things;
        sides = new double[4 * (spots + things)];
        for (int n = 0; n < sides.length / 4; n++) {
            sides[4 * n] = Double.POSITIVE_INFINITY;
            sides[4 * n + 1] = Double.POSITIVE_INFINITY;
            sides[4 * n + 2] = Double.NEGATIVE_INFINITY;
            sides[4 * n + 3] = Double.NEGATIVE_INFINITY;
        }
        for (int s = 0; s < spots; s++) {
            for (Box box : boxes.get(s)) {
                Box grown = box.grow(gap / 2);
                enclose(s, grown);
                enclose(spots + owner[s], grown);
            }
        }
    }

    private void enclose(int number, Box box) {
        int n = 4 * number;
        sides[n] = Math.min(sides[n], box.minX());
        sides[n + 1] = Math.min(sides[n + 1], box.minY());
        sides[n + 2] = Math.max(sides[n + 2], box.maxX());
        sides[n + 3] = Math.max(sides[n + 3], box.maxY());
    }

    /** Returns for each thing the others that may meet it, in their order. */
    int[][] nearThings() {
        List<List<Integer>> near = new ArrayList<>();
        List<Integer> fromLeft = new ArrayList<>();
        for (int i = 0; i < things; i++) {
            near.add(new ArrayList<>());
            fromLeft.add(i);
        }
        fromLeft.sort(Comparator.comparingDouble(i -> sides[4 * (spots + i)]));
        for (int a = 0; a < things; a++) {
            int one = fromLeft.get(a);
            double right = sides[4 * (spots + one) + 2];
            for (int b = a + 1; b < things; b++) {
                int other = fromLeft.get(b);
                if (sides[4 * (spots + other)] > right) {
                    break;
                }
                if (mayMeet(spots + one, spots + other)) {
                    near.get(one).add(other);
                    near.get(other).add(one);
                }
            }
        }
        int[][] sorted = new int[things][];
        for (int i = 0; i < things; i++) {
            sorted[i] = near.get(i).stream().mapToInt(Integer::intValue).sorted().toArray();
        }
        return sorted;
    }

    boolean mayMeet(int one, int other) {
        int a = 4 * one;
        int b = 4 * other;
        return sides[a] <= sides[b + 2]
                && sides[b] <= sides[a + 2]
                && sides[a + 1] <= sides[b + 3]
                && sides[b + 1] <= sides[a + 3];
    }
}
