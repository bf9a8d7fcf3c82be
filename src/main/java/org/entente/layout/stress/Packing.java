package org.entente.layout.stress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Packs boxes without overlap: the first in the middle, each further one where the whole, measured
 * from the middle, fills an area of the given aspect best, next to or above or below a box already
 * placed. Greedy and deterministic.
 */
final class Packing {
    private static final int SPOTS = 12;

    /** A box with its least corner. */
    record Tile(double x, double y, double width, double height) {
        double area() {
            return width * height;
        }

        Tile at(double newX, double newY) {
            return new Tile(newX, newY, width, height);
        }

        boolean overlaps(Tile other) {
            // Rounding must not make neighbours that touch seem to overlap.
            double slack = 1e-9 * (width + height + other.width + other.height);
            return x + slack < other.x + other.width
                    && other.x + slack < x + width
                    && y + slack < other.y + other.height
                    && other.y + slack < y + height;
        }
    }

    private final double aspect;
    private final List<Tile> placed = new ArrayList<>();

    /** For each spot, a box that was in the way last time, or -1: it is asked first. */
    private final List<int[]> blockers = new ArrayList<>();

    private Packing(double aspect) {
        this.aspect = aspect;
    }

    /**
     * Places boxes.
     *
     * @param boxes the boxes, wherever they are; the result is in the same order
     * @param aspect width over height of the area they are for
     */
    static List<Tile> pack(List<Tile> boxes, double aspect) {
        List<Integer> byArea = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            byArea.add(i);
        }
        byArea.sort(Comparator.comparingDouble((Integer i) -> -boxes.get(i).area()));
        Packing packing = new Packing(aspect);
        List<Tile> result = new ArrayList<>(boxes);
        for (int i : byArea) {
            result.set(i, packing.add(boxes.get(i)));
        }
        return result;
    }

    private Tile add(Tile box) {
        Tile best = box.at(-box.width / 2, -box.height / 2);
        double bestCost = Double.POSITIVE_INFINITY;
        for (int i = 0; i < placed.size(); i++) {
            for (int spot = 0; spot < SPOTS; spot++) {
                Tile tried = beside(placed.get(i), box, spot);
                double cost = cost(tried);
                if (cost < bestCost && isFree(tried, blockers.get(i), spot)) {
                    best = tried;
                    bestCost = cost;
                }
            }
        }
        placed.add(best);
        int[] none = new int[SPOTS];
        Arrays.fill(none, -1);
        blockers.add(none);
        return best;
    }

    /** One of the spots around a box: a side, and on it the start, the middle or the end. */
    private static Tile beside(Tile fixed, Tile box, int spot) {
        double along = (spot % 3) / 2.0;
        double x = fixed.x + along * (fixed.width - box.width);
        double y = fixed.y + along * (fixed.height - box.height);
        return switch (spot / 3) {
            case 0 -> box.at(fixed.x + fixed.width, y);
            case 1 -> box.at(fixed.x - box.width, y);
            case 2 -> box.at(x, fixed.y + fixed.height);
            default -> box.at(x, fixed.y - box.height);
        };
    }

    /** How far out the box reaches; of two that reach as far, the one nearer the middle wins. */
    private double cost(Tile box) {
        double reachX = Math.max(-box.x, box.x + box.width) / aspect;
        double reachY = Math.max(-box.y, box.y + box.height);
        double centreX = (box.x + box.width / 2) / aspect;
        double centreY = box.y + box.height / 2;
        double centre = Math.sqrt(centreX * centreX + centreY * centreY);
        return Math.max(reachX, reachY) + 1e-3 * centre;
    }

    private boolean isFree(Tile tried, int[] blocker, int spot) {
        if (blocker[spot] >= 0 && tried.overlaps(placed.get(blocker[spot]))) {
            return false;
        }
        for (int i = 0; i < placed.size(); i++) {
            if (tried.overlaps(placed.get(i))) {
                blocker[spot] = i;
                return false;
            }
        }
        return true;
    }
}
