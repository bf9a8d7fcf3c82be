package org.entente.drawing;

import org.entente.model.ActorId;
import org.entente.model.Tie;
import org.entente.model.TieId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the lines of ties between nodes. The ties of a pair fan out evenly about a common spine; a
 * spine bends aside where its fan would run through a foreign node or cross more spines than it
 * must. Spines are bent one after the other, twice over, each to the least cost given the others.
 */
final class TieRouter {

    private static final double[] BENDS = {
        0, 0.09, -0.09, 0.18, -0.18, 0.28, -0.28, 0.4, -0.4, 0.52, -0.52
    };
    private static final int MOST_BENT_PAIRS = 300;
    private static final double CLEARANCE = 7;
    private static final double WIDEST_STEP = 25;
    private static final double GAP_AT_NODE = 2.5;

    private final Box area;
    private final Map<ActorId, NodeMark> nodes;
    private final List<Bundle> bundles = new ArrayList<>();

    TieRouter(Box area, Map<ActorId, NodeMark> nodes, List<Tie> ties) {
        this.area = area;
        this.nodes = nodes;
        List<ActorId> order = new ArrayList<>(nodes.keySet());
        Map<ActorId, Integer> rank = new LinkedHashMap<>();
        for (ActorId actor : order) {
            rank.put(actor, rank.size());
        }
        Map<Pair, List<Tie>> pairs = new LinkedHashMap<>();
        for (Tie tie : ties) {
            boolean forward = rank(rank, tie.from()) <= rank(rank, tie.to());
            Pair pair = forward ? new Pair(tie.from(), tie.to()) : new Pair(tie.to(), tie.from());
            pairs.computeIfAbsent(pair, p -> new ArrayList<>()).add(tie);
        }
        pairs.forEach((pair, list) -> bundles.add(new Bundle(pair, list)));
    }

    private static int rank(Map<ActorId, Integer> ranks, ActorId actor) {
        return ranks.getOrDefault(actor, 0);
    }

    /** Returns the line of each tie, from border to border in the tie's own direction. */
    Map<TieId, Curve> route() {
        if (bundles.size() <= MOST_BENT_PAIRS) {
            List<Bundle> byWeight = new ArrayList<>(bundles);
            byWeight.sort(Comparator.comparingInt(b -> -b.ties.size()));
            for (int pass = 0; pass < 2; pass++) {
                byWeight.forEach(this::bend);
            }
        }
        Map<TieId, Curve> curves = new LinkedHashMap<>();
        for (Bundle bundle : bundles) {
            bundle.addTo(curves);
        }
        return curves;
    }

    private void bend(Bundle bundle) {
        if (bundle.isLoop()) {
            return;
        }
        double least = Double.POSITIVE_INFINITY;
        double best = 0;
        for (double bend : BENDS) {
            double cost = cost(bundle, bend * bundle.distance());
            if (cost < least - 1e-9) {
                least = cost;
                best = bend;
            }
        }
        bundle.setBend(best * bundle.distance());
    }

    private double cost(Bundle bundle, double bend) {
        double cost = Math.abs(bend) / bundle.distance() * 40;
        for (Curve curve : bundle.fan(bend)) {
            List<Point> points = curve.samples(16);
            cost += outside(points) * 25;
            cost += area.contains(curve.at(0.5)) ? 0 : 60;
            for (NodeMark node : nodes.values()) {
                if (!bundle.touches(node)) {
                    double room = node.radius() + CLEARANCE;
                    double distance = Segments.distance(points, node.centre());
                    cost += distance < room ? 100 + 4 * (room - distance) : 0;
                }
            }
        }
        List<Point> spine = bundle.spine(bend).samples(12);
        for (Bundle other : bundles) {
            if (other != bundle && !other.isLoop()) {
                cost += 5 * Segments.crossings(spine, other.spinePoints);
            }
        }
        return cost;
    }

    private int outside(List<Point> points) {
        int count = 0;
        for (Point point : points) {
            count += area.contains(point) ? 0 : 1;
        }
        return count;
    }

    /** Cuts a curve between two centres where it leaves the one node and reaches the other. */
    static Curve clip(Curve curve, double radiusAtStart, double radiusAtEnd) {
        double from = leaves(curve, radiusAtStart);
        double to = 1 - leaves(curve.reversed(), radiusAtEnd);
        return from < to ? curve.part(from, to) : curve.part(0.499, 0.501);
    }

    private static double leaves(Curve curve, double radius) {
        double low = 0;
        double high = 0.5;
        for (int i = 0; i < 24; i++) {
            double middle = (low + high) / 2;
            if (curve.at(middle).distance(curve.start()) < radius) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private record Pair(ActorId one, ActorId other) {}

    /** The ties of a pair of actors, their spine and their fan. */
    private final class Bundle {

        private final List<Tie> ties;
        private final NodeMark one;
        private final NodeMark other;
        private final Pair pair;
        private double bend;
        private List<Point> spinePoints = List.of();

        Bundle(Pair pair, List<Tie> list) {
            this.pair = pair;
            this.one = node(pair.one());
            this.other = node(pair.other());
            // Ties of one direction lie side by side, so that a fan reads as two currents.
            this.ties = new ArrayList<>(list);
            this.ties.sort(Comparator.comparingInt(this::side));
            setBend(0);
        }

        private int side(Tie tie) {
            return !tie.directed() ? 1 : tie.from().equals(pair.one()) ? 0 : 2;
        }

        boolean isLoop() {
            return pair.one().equals(pair.other());
        }

        boolean touches(NodeMark node) {
            return node.id().equals(pair.one()) || node.id().equals(pair.other());
        }

        double distance() {
            return Math.max(1, one.centre().distance(other.centre()));
        }

        void setBend(double newBend) {
            bend = newBend;
            spinePoints = spine(newBend).samples(12);
        }

        Curve spine(double atBend) {
            return Curve.bulging(one.centre(), other.centre(), atBend);
        }

        List<Curve> fan(double atBend) {
            int count = ties.size();
            double step = Math.min(WIDEST_STEP, Math.max(5, 0.66 * distance() / count));
            List<Curve> curves = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                double offset = (i - (count - 1) / 2.0) * step;
                curves.add(Curve.bulging(one.centre(), other.centre(), atBend + offset));
            }
            return curves;
        }

        void addTo(Map<TieId, Curve> curves) {
            List<Curve> fan = isLoop() ? loops() : fan(bend);
            for (int i = 0; i < ties.size(); i++) {
                Tie tie = ties.get(i);
                Curve curve = fan.get(i);
                if (!isLoop()) {
                    curve = clip(curve, one.radius() + GAP_AT_NODE, other.radius() + GAP_AT_NODE);
                }
                curves.put(tie.id(), tie.from().equals(pair.one()) ? curve : curve.reversed());
            }
        }

        private List<Curve> loops() {
            List<Curve> loops = new ArrayList<>();
            for (int i = 0; i < ties.size(); i++) {
                double reach = one.radius() * 2.6 + i * 14;
                Point centre = one.centre();
                double r = one.radius() + GAP_AT_NODE;
                loops.add(
                        new Curve(
                                centre.plus(-r * 0.6, -r * 0.8),
                                centre.plus(-reach * 0.9, -reach * 1.2),
                                centre.plus(reach * 0.9, -reach * 1.2),
                                centre.plus(r * 0.6, -r * 0.8)));
            }
            return loops;
        }

        private NodeMark node(ActorId actor) {
            NodeMark mark = nodes.get(actor);
            if (mark == null) {
                throw new IllegalArgumentException("no place for " + actor);
            }
            return mark;
        }
    }
}
