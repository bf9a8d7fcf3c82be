package org.entente.drawing.compose.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Polyline;
import org.entente.drawing.geometry.Segments;
import org.entente.graph.Budget;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;

/**
 * Routes the lines of ties between nodes. The ties of a pair fan out evenly along a common spine. A
 * spine bends where its fan would cross a foreign node or more spines than necessary; a fan that
 * fits nowhere is narrowed. Spines are bent one after the other, in two rounds, each at the least
 * cost given the others. After names have been placed, spines can be bent again to avoid them.
 */
public final class TieRouter {

    private static final double[] BENDS = {
        0, 0.09, -0.09, 0.18, -0.18, 0.28, -0.28, 0.4, -0.4, 0.52, -0.52
    };

    /** Further bends, for a fan that crosses a node with all of the above. */
    private static final double[] FAR_BENDS = {
        0, 0.05, -0.05, 0.09, -0.09, 0.14, -0.14, 0.18, -0.18, 0.23, -0.23, 0.28, -0.28, 0.34,
        -0.34, 0.4, -0.4, 0.46, -0.46, 0.52, -0.52, 0.62, -0.62, 0.74, -0.74
    };

    /** Widths to try, as fractions of the full width of a fan. */
    private static final double[] WIDTHS = {1, 0.7, 0.45};

    private static final double FOR_NODE = 100;
    private static final double FOR_NAME = 8;
    private static final double FOR_NARROWNESS = 60;
    private static final double CLEARANCE = 7;
    private static final double WIDEST_STEP = 25;
    private static final double MIN_STEP = 2;
    private static final double EDGE = 3;

    /** Maximum width of a fan, as a fraction of its length: a wider one would leave the area. */
    private static final double WIDEST_FAN = 0.66;

    private static final double GAP_AT_NODE = 2.5;

    /** Lines of a fan that are closer to each other are drawn thinner. */
    private static final double ROOM_FOR_LINE = 6;

    private static final double THINNEST = 0.4;

    private final Box area;

    /** A little less than the area: a curve extends beyond the points sampled from it. */
    private final Box inside;

    private final Map<ActorId, NodeMark> nodes;
    private final List<Bundle> bundles = new ArrayList<>();
    private final List<Curve> looped = new ArrayList<>();
    private List<Box> names = List.of();

    public TieRouter(Box area, Map<ActorId, NodeMark> nodes, List<Tie> ties) {
        this.area = area;
        this.inside = area.grow(-EDGE);
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

    /** Returns the area that contains the lines. */
    public Box area() {
        return area;
    }

    /** Makes later routes avoid names too, where that costs little else. */
    public void keepOff(List<Box> placed) {
        names = List.copyOf(placed);
    }

    /** Returns the line of each tie, from border to border in the tie's direction. */
    public Map<TieId, Curve> route() {
        if (Budget.DEFAULT.bends(bundles.size())) {
            List<Bundle> byWeight = new ArrayList<>(bundles);
            byWeight.sort(Comparator.comparingInt(b -> -b.ties.size()));
            for (int pass = 0; pass < 2; pass++) {
                byWeight.forEach(this::bend);
            }
        }
        looped.clear();
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
        double bestWidth = 1;
        for (double width : WIDTHS) {
            if (width < 1 && least < FOR_NODE) {
                break;
            }
            double narrow = bundle.ties.size() == 1 ? 0 : FOR_NARROWNESS * (1 - width);
            for (double bend : width < 1 ? FAR_BENDS : BENDS) {
                bundle.width = width;
                double cost = narrow + cost(bundle, bend * bundle.distance(), least - narrow);
                if (cost < least - 1e-9) {
                    least = cost;
                    best = bend;
                    bestWidth = width;
                }
            }
        }
        bundle.width = bestWidth;
        bundle.setBend(best * bundle.distance());
    }

    /**
     * Returns the cost of a bend, or if that is not below {@code enough}, any value that is not.
     */
    private double cost(Bundle bundle, double bend, double enough) {
        double cost = Math.abs(bend) / bundle.distance() * 40;
        for (Curve curve : bundle.fan(bend)) {
            List<Point> points = curve.samples(16);
            Box around = Box.around(points);
            cost += outside(points) * (names.isEmpty() ? 25 : 80);
            cost += area.contains(curve.at(0.5)) ? 0 : 60;
            cost += FOR_NAME * throughNames(points, around);
            for (NodeMark node : nodes.values()) {
                double room = node.radius() + CLEARANCE;
                if (around.distance(node.centre()) < room && !bundle.touches(node)) {
                    double distance = Segments.distance(points, node.centre());
                    cost += distance < room ? FOR_NODE + 4 * (room - distance) : 0;
                }
            }
        }
        Polyline spine = Polyline.of(bundle.spine(bend).samples(12));
        Box around = spine.around();
        for (Bundle other : bundles) {
            if (cost >= enough) {
                return cost;
            }
            if (other != bundle && !other.isLoop() && around.touches(other.line.around())) {
                cost += 5 * spine.crossings(other.line);
            }
        }
        return cost;
    }

    private List<Curve> loops(Bundle bundle) {
        List<Curve> lines = new ArrayList<>(looped);
        for (Bundle other : bundles) {
            if (!other.isLoop()) {
                lines.addAll(other.fan(other.bend));
            }
        }
        Loops loops = new Loops(bundle.one, GAP_AT_NODE, bundle.ties.size());
        List<Curve> placed = loops.at(loops.freest(inside, nodes.values(), lines));
        looped.addAll(placed);
        return placed;
    }

    /**
     * Returns the relative thickness of each tie's line: in a dense fan, lines are thin enough to
     * be told apart.
     */
    public Map<TieId, Double> weights() {
        Map<TieId, Double> weights = new LinkedHashMap<>();
        for (Bundle bundle : bundles) {
            double weight = bundle.isLoop() ? 1 : bundle.step() / ROOM_FOR_LINE;
            for (Tie tie : bundle.ties) {
                weights.put(tie.id(), Math.max(THINNEST, Math.min(1, weight)));
            }
        }
        return weights;
    }

    private int throughNames(List<Point> points, Box around) {
        int count = 0;
        for (Box name : names) {
            if (around.touches(name) && Segments.touches(name, points)) {
                count++;
            }
        }
        return count;
    }

    private int outside(List<Point> points) {
        int count = 0;
        for (Point point : points) {
            count += inside.contains(point) ? 0 : 1;
        }
        return count;
    }

    private record Pair(ActorId one, ActorId other) {}

    /** The ties of a pair, their spine and their fan. */
    private final class Bundle {

        private final List<Tie> ties;
        private final NodeMark one;
        private final NodeMark other;
        private final Pair pair;
        private double bend;
        private double width = 1;
        private Polyline line;

        Bundle(Pair pair, List<Tie> list) {
            this.pair = pair;
            this.one = node(pair.one());
            this.other = node(pair.other());
            // Ties of one direction are side by side, so that a fan reads as two currents.
            this.ties = new ArrayList<>(list);
            this.ties.sort(Comparator.comparingInt(this::side));
            line = Polyline.of(spine(0).samples(12));
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
            line = Polyline.of(spine(newBend).samples(12));
        }

        Curve spine(double atBend) {
            return Curve.bulging(one.centre(), other.centre(), atBend);
        }

        /** Returns the distance between neighbours in the middle of the fan. */
        double step() {
            double full = Math.min(WIDEST_STEP, WIDEST_FAN * distance() / ties.size());
            return Math.max(Math.min(MIN_STEP, full), width * full);
        }

        List<Curve> fan(double atBend) {
            int count = ties.size();
            double step = step();
            List<Curve> curves = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                double offset = (i - (count - 1) / 2.0) * step;
                curves.add(Curve.bulging(one.centre(), other.centre(), atBend + offset));
            }
            return curves;
        }

        void addTo(Map<TieId, Curve> curves) {
            List<Curve> fan = isLoop() ? loops(this) : fan(bend);
            for (int i = 0; i < ties.size(); i++) {
                Tie tie = ties.get(i);
                Curve curve = fan.get(i);
                if (!isLoop()) {
                    curve =
                            curve.between(
                                    one.centre(),
                                    one.radius() + GAP_AT_NODE,
                                    other.centre(),
                                    other.radius() + GAP_AT_NODE);
                }
                curves.put(tie.id(), tie.from().equals(pair.one()) ? curve : curve.reversed());
            }
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
