package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Nearby;

/**
 * Chooses one spot for each thing so that no two overlap and the sum of costs is small. Each thing
 * takes its cheapest free spot in turn; then single moves are made as long as they help, some of
 * which evict up to a few others (local search with evictions, known from map labelling;
 * Christensen, Marks and Shieber, 1995, compare such methods). With very many spots only the first
 * part is done. Deterministic.
 */
final class LabelSearch {

    private static final double CELL = 40;
    private static final int MAX_COMPARED = 9000;
    private static final int MAX_ROUNDS = 12;
    private static final int MAX_EVICTED = 3;
    private static final double BETTER = 1e-6;

    private final Box area;
    private final double gap;
    private final List<Thing> things;
    private final Meetings meetings;

    /** The index of each thing's first spot, and at the end the number of spots. */
    private final int[] first;

    private final int[] owner;
    private final List<List<Box>> boxes = new ArrayList<>();
    private final double[] costs;
    private final int[] chosen;

    /**
     * A possible place of a thing.
     *
     * @param boxes what it covers; empty for a thing left out
     * @param cost the cost of this place
     */
    record Spot(List<Box> boxes, double cost) {}

    /**
     * A thing to place.
     *
     * @param shape the same instance only for things whose spots cover the same
     * @param spots its spots, the last of which covers nothing
     */
    record Thing(Object shape, List<Spot> spots) {}

    /**
     * @param area contains the boxes
     * @param gap the minimum distance between boxes of different things
     * @param meetings what is known of the same things
     */
    LabelSearch(Box area, double gap, List<Thing> things, Meetings meetings) {
        this.area = area;
        this.gap = gap;
        this.things = things;
        this.meetings = meetings;
        first = new int[things.size() + 1];
        for (int i = 0; i < things.size(); i++) {
            first[i + 1] = first[i] + things.get(i).spots().size();
        }
        owner = new int[first[things.size()]];
        costs = new double[owner.length];
        chosen = new int[things.size()];
        for (int i = 0; i < things.size(); i++) {
            for (int s = first[i]; s < first[i + 1]; s++) {
                Spot spot = things.get(i).spots().get(s - first[i]);
                owner[s] = i;
                costs[s] = spot.cost();
                boxes.add(spot.boxes());
            }
        }
    }

    /**
     * Runs the search.
     *
     * @return the index of the chosen spot for each thing
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

    @FunctionalInterface
    private interface Overlap {
        void of(int spot, int other);
    }

    /** The local search, with all conflicts between spots computed beforehand. */
    private final class Compared {

        private final int[][] conflicts = new int[owner.length][0];

        /** The number of chosen spots that each spot overlaps. */
        private final int[] load = new int[owner.length];

        /** Where each spot's boxes begin, and at the end how many there are. */
        private final int[] firstBox = new int[owner.length + 1];

        /** The sides of all boxes: left, top, right, bottom. */
        private final double[] sides;

        /** The spots of one thing that come near another. */
        private final int[] within = new int[owner.length];

        Compared() {
            for (int s = 0; s < owner.length; s++) {
                firstBox[s + 1] = firstBox[s] + boxes.get(s).size();
            }
            sides = sides();
            Hulls hulls = new Hulls(boxes, owner, chosen.length, gap);
            List<List<Integer>> near = hulls.laterThings();
            List<int[]> overlaps = new ArrayList<>();
            for (int i = 0; i < chosen.length; i++) {
                for (int j : near.get(i)) {
                    overlaps.add(overlapping(i, j, hulls));
                }
            }
            addConflicts(near, overlaps);
        }

        /** Adds conflicts in the order of their spots. */
        private void addConflicts(List<List<Integer>> near, List<int[]> overlaps) {
            int[] counts = new int[owner.length];
            eachOverlap(
                    near,
                    overlaps,
                    (spot, other) -> {
                        counts[spot]++;
                        counts[other]++;
                    });
            for (int s = 0; s < owner.length; s++) {
                conflicts[s] = new int[counts[s]];
            }
            Arrays.fill(counts, 0);
            eachOverlap(
                    near,
                    overlaps,
                    (spot, other) -> {
                        conflicts[spot][counts[spot]++] = other;
                        conflicts[other][counts[other]++] = spot;
                    });
        }

        private void eachOverlap(List<List<Integer>> near, List<int[]> overlaps, Overlap each) {
            int pair = 0;
            for (int i = 0; i < chosen.length; i++) {
                for (int j : near.get(i)) {
                    int[] spots = overlaps.get(pair++);
                    for (int n = 0; n < spots.length; n += 2) {
                        each.of(first[i] + spots[n], first[j] + spots[n + 1]);
                    }
                }
            }
        }

        private double[] sides() {
            double[] all = new double[4 * firstBox[owner.length]];
            int at = 0;
            for (List<Box> spot : boxes) {
                for (Box box : spot) {
                    all[at++] = box.minX();
                    all[at++] = box.minY();
                    all[at++] = box.maxX();
                    all[at++] = box.maxY();
                }
            }
            return all;
        }

        private int[] overlapping(int one, int other, Hulls hulls) {
            return meetings.of(
                    things.get(one).shape(),
                    things.get(other).shape(),
                    () -> compared(one, other, hulls));
        }

        private int[] compared(int one, int other, Hulls hulls) {
            int near = 0;
            for (int t = first[other]; t < first[other + 1]; t++) {
                if (hulls.mayMeet(t, owner.length + one)) {
                    within[near++] = t;
                }
            }
            int[] found = {};
            int count = 0;
            for (int s = first[one]; s < first[one + 1] && near > 0; s++) {
                if (hulls.mayMeet(s, owner.length + other)) {
                    for (int i = 0; i < near; i++) {
                        int t = within[i];
                        if (hulls.mayMeet(s, t) && overlap(s, t)) {
                            if (count == found.length) {
                                found = Arrays.copyOf(found, 2 * count + 16);
                            }
                            found[count++] = s - first[one];
                            found[count++] = t - first[other];
                        }
                    }
                }
            }
            return Arrays.copyOf(found, count);
        }

        private boolean overlap(int one, int other) {
            for (int a = firstBox[one]; a < firstBox[one + 1]; a++) {
                for (int b = firstBox[other]; b < firstBox[other + 1]; b++) {
                    if (overlap(sides, 4 * a, 4 * b)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean overlap(double[] sides, int a, int b) {
            return sides[a] - gap < sides[b + 2]
                    && sides[b] < sides[a + 2] + gap
                    && sides[a + 1] - gap < sides[b + 3]
                    && sides[b + 1] < sides[a + 3] + gap;
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

        /**
         * Returns the cheapest spot of a thing that overlaps no chosen one; the last spot never
         * does.
         */
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
                            && mayHelp(thing, s)
                            && helps(thing, s)) {
                        better = true;
                    }
                }
            }
            return better;
        }

        /** Returns false if a move cannot lower the total cost; trying it out takes much longer. */
        private boolean mayHelp(int thing, int spot) {
            double gain = costs[chosen[thing]] - costs[spot];
            int evicted = 0;
            for (int i = 0; i < conflicts[spot].length && evicted < load[spot]; i++) {
                int other = conflicts[spot][i];
                int victim = owner[other];
                if (chosen[victim] == other) {
                    evicted++;
                    gain -= leastElsewhere(victim, evicted) - costs[other];
                    if (gain <= BETTER) {
                        return false;
                    }
                }
            }
            return true;
        }

        /**
         * Returns a lower bound for the cost of a thing at another spot.
         *
         * @param freed how many spots of others are given up before
         */
        private double leastElsewhere(int thing, int freed) {
            double least = Double.POSITIVE_INFINITY;
            for (int s = first[thing]; s < first[thing + 1]; s++) {
                if (costs[s] < least && load[s] <= freed && s != chosen[thing]) {
                    least = costs[s];
                }
            }
            return least;
        }

        /** Moves a thing to a spot and others out of its way, if that lowers the total cost. */
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
