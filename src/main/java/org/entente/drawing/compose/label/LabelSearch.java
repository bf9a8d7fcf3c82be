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
     * @param area contains the boxes
     * @param gap the minimum distance between boxes of different things
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

    /** The local search. Which spots overlap is computed for those that it tries. */
    private final class Compared {

        /** The spots that each spot overlaps, in order; null until asked for. */
        private final int[][] conflicts = new int[owner.length][];

        /** The number of chosen spots that each spot overlaps. */
        private final int[] load = new int[owner.length];

        /** Where each spot's boxes begin, and at the end how many there are. */
        private final int[] firstBox = new int[owner.length + 1];

        /** The sides of all boxes: left, top, right, bottom. */
        private final double[] sides;

        private final Hulls hulls = new Hulls(boxes, owner, chosen.length, gap);

        /** The things that each thing may meet, in order. */
        private final int[][] near = hulls.nearThings();

        /** The spots that one overlaps, as they are found. */
        private final int[] met = new int[owner.length];

        Compared() {
            for (int s = 0; s < owner.length; s++) {
                firstBox[s + 1] = firstBox[s] + boxes.get(s).size();
            }
            sides = sides();
        }

        private int[] conflicts(int spot) {
            int[] known = conflicts[spot];
            if (known == null) {
                known = found(spot);
                conflicts[spot] = known;
            }
            return known;
        }

        private int[] found(int spot) {
            int count = 0;
            for (int thing : near[owner[spot]]) {
                if (!hulls.mayMeet(spot, owner.length + thing)) {
                    continue;
                }
                boolean isLater = thing > owner[spot];
                for (int t = first[thing]; t < first[thing + 1]; t++) {
                    if (hulls.mayMeet(spot, t) && (isLater ? overlap(spot, t) : overlap(t, spot))) {
                        met[count++] = t;
                    }
                }
            }
            return Arrays.copyOf(met, count);
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
                for (int other : conflicts(chosen[thing])) {
                    load[other]--;
                }
            }
            chosen[thing] = spot;
            if (spot >= 0) {
                for (int other : conflicts(spot)) {
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
            int[] others = conflicts(spot);
            for (int i = 0; i < others.length && evicted < load[spot]; i++) {
                int other = others[i];
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
            for (int other : conflicts(spot)) {
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
