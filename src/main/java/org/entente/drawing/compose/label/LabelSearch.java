package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Nearby;

/**
 * Chooses one spot for each of several things so that no two overlap and the sum of costs is small.
 * Each thing takes its best free spot in turn; then spots are changed as long as that helps, and
 * dear ones are bettered by moving up to a few others out of the way (the local search with
 * evictions known from map labelling; Christensen, Marks and Shieber, 1995, compare such methods).
 * Where there are very many spots only the first part is done. Deterministic.
 */
final class LabelSearch {

    private static final double CELL = 40;
    private static final int MAX_COMPARED = 9000;
    private static final int MAX_ROUNDS = 12;
    private static final int MAX_EVICTED = 3;
    private static final double BETTER = 1e-6;

    private final Box area;
    private final double gap;

    /** Where each thing's spots begin, and at the end how many there are. */
    private final int[] first;

    private final int[] owner;
    private final List<List<Box>> boxes = new ArrayList<>();
    private final double[] costs;
    private final int[] chosen;

    /**
     * A place that a thing may take.
     *
     * @param boxes what it covers; none for a thing that is left out
     * @param cost what it costs to be there
     */
    record Spot(List<Box> boxes, double cost) {}

    /**
     * Makes a search.
     *
     * @param area where the boxes are
     * @param gap the least distance between boxes of different things
     * @param things the spots of each thing, the last of which covers nothing
     */
    LabelSearch(Box area, double gap, List<List<Spot>> things) {
        this.area = area;
        this.gap = gap;
        first = new int[things.size() + 1];
        for (int i = 0; i < things.size(); i++) {
            first[i + 1] = first[i] + things.get(i).size();
        }
        owner = new int[first[things.size()]];
        costs = new double[owner.length];
        chosen = new int[things.size()];
        for (int i = 0; i < things.size(); i++) {
            for (int s = first[i]; s < first[i + 1]; s++) {
                Spot spot = things.get(i).get(s - first[i]);
                owner[s] = i;
                costs[s] = spot.cost();
                boxes.add(spot.boxes());
            }
        }
    }

    /**
     * Chooses.
     *
     * @return for each thing the number of its spot
     */
    int[] choose() {
        if (owner.length <= MAX_COMPARED) {
            new Compared().search();
        } else {
            takeInTurn();
        }
        int[] numbers = new int[chosen.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = chosen[i] - first[i];
        }
        return numbers;
    }

    private void takeInTurn() {
        Nearby near = new Nearby(area, CELL);
        List<Box> taken = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            int best = -1;
            for (int s = first[i]; s < first[i + 1]; s++) {
                if ((best < 0 || costs[s] < costs[best] - BETTER) && isFree(s, near, taken)) {
                    best = s;
                }
            }
            chosen[i] = best;
            for (Box box : boxes.get(best)) {
                near.add(taken.size(), box);
                taken.add(box);
            }
        }
    }

    private boolean isFree(int spot, Nearby near, List<Box> taken) {
        for (Box box : boxes.get(spot)) {
            Box room = box.grow(gap);
            if (near.any(room, number -> taken.get(number).overlaps(room))) {
                return false;
            }
        }
        return true;
    }

    /** The search proper, with all conflicts between spots known beforehand. */
    private final class Compared {

        private final int[][] conflicts = new int[owner.length][];

        /** How many chosen spots each spot overlaps. */
        private final int[] load = new int[owner.length];

        Compared() {
            Nearby near = new Nearby(area, CELL);
            List<Box> all = new ArrayList<>();
            List<Integer> spots = new ArrayList<>();
            for (int s = 0; s < owner.length; s++) {
                for (Box box : boxes.get(s)) {
                    near.add(all.size(), box);
                    all.add(box);
                    spots.add(s);
                }
            }
            int[] found = new int[owner.length];
            int[] seen = new int[owner.length];
            Arrays.fill(seen, -1);
            for (int s = 0; s < owner.length; s++) {
                int[] count = new int[1];
                int current = s;
                for (Box box : boxes.get(s)) {
                    Box room = box.grow(gap);
                    near.any(
                            room,
                            number -> {
                                int other = spots.get(number);
                                if (owner[other] != owner[current]
                                        && seen[other] != current
                                        && all.get(number).overlaps(room)) {
                                    seen[other] = current;
                                    found[count[0]++] = other;
                                }
                                return false;
                            });
                }
                conflicts[s] = Arrays.copyOf(found, count[0]);
                Arrays.sort(conflicts[s]);
            }
        }

        void search() {
            Arrays.fill(chosen, -1);
            for (int i = 0; i < chosen.length; i++) {
                put(i, bestFree(i));
            }
            boolean better = true;
            for (int round = 0; round < MAX_ROUNDS && better; round++) {
                better = settle();
                better |= evict();
            }
        }

        private void put(int thing, int spot) {
            if (chosen[thing] >= 0) {
                for (int other : conflicts[chosen[thing]]) {
                    load[other]--;
                }
            }
            chosen[thing] = spot;
            if (spot >= 0) {
                for (int other : conflicts[spot]) {
                    load[other]++;
                }
            }
        }

        /** The cheapest spot of a thing that overlaps none chosen; the last one always does so. */
        private int bestFree(int thing) {
            int best = first[thing + 1] - 1;
            for (int s = first[thing]; s < first[thing + 1]; s++) {
                if (load[s] == 0 && costs[s] < costs[best] - BETTER) {
                    best = s;
                }
            }
            return best;
        }

        private boolean settle() {
            boolean better = false;
            for (int i = 0; i < chosen.length; i++) {
                int best = bestFree(i);
                if (costs[best] < costs[chosen[i]] - BETTER) {
                    put(i, best);
                    better = true;
                }
            }
            return better;
        }

        private boolean evict() {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < chosen.length; i++) {
                order.add(i);
            }
            order.sort(Comparator.comparingDouble(i -> -costs[chosen[i]]));
            boolean better = false;
            for (int thing : order) {
                for (int s = first[thing]; s < first[thing + 1]; s++) {
                    if (costs[s] < costs[chosen[thing]] - BETTER
                            && load[s] <= MAX_EVICTED
                            && helps(thing, s)) {
                        better = true;
                    }
                }
            }
            return better;
        }

        /** Moves a thing to a spot and others out of its way, if that is better for all. */
        private boolean helps(int thing, int spot) {
            int before = chosen[thing];
            List<int[]> moved = new ArrayList<>();
            double gain = costs[before] - costs[spot];
            put(thing, spot);
            for (int other : conflicts[spot]) {
                int victim = owner[other];
                if (chosen[victim] == other && gain > BETTER) {
                    put(victim, -1);
                    int to = bestFree(victim);
                    put(victim, to);
                    moved.add(new int[] {victim, other});
                    gain -= costs[to] - costs[other];
                }
            }
            boolean stillLies = load[spot] > 0;
            if (gain > BETTER && !stillLies) {
                return true;
            }
            put(thing, before);
            for (int i = moved.size() - 1; i >= 0; i--) {
                put(moved.get(i)[0], moved.get(i)[1]);
            }
            return false;
        }
    }
}
