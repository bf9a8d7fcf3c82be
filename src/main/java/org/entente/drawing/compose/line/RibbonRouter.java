package org.entente.drawing.compose.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Segments;
import org.entente.graph.Budget;
import org.entente.model.id.ActorId;
import org.entente.model.id.PairId;
import org.jspecify.annotations.Nullable;

/**
 * Routes the lines of the overview. The strands of a pair run side by side along a common spine,
 * which is straight unless it would cross a foreign node or, after labels have been placed, foreign
 * words. Spines are bent one after the other, in two rounds, each at the least cost given the
 * others.
 */
public final class RibbonRouter {

    private static final double[] BENDS = {
        0, 0.06, -0.06, 0.11, -0.11, 0.17, -0.17, 0.24, -0.24, 0.33, -0.33, 0.44, -0.44
    };

    private static final double FOR_BEND = 30;
    private static final double FOR_CROSSING = 5;
    private static final double FOR_WORDS = 12;
    private static final double EDGE = 3;

    /** The gap between neighbouring strands, at which their heads hardly touch. */
    private static final double GAP = 6;

    private static final double GAP_AT_NODE = 2.5;

    private final Box inside;
    private final Map<ActorId, NodeMark> nodes;
    private final List<Bundle> bundles = new ArrayList<>();
    private final NodesInTheWay inTheWay;

    /** The boxes around the spines as bent now: left, top, right, bottom. */
    private final double[] sides;

    private final RouteMemory memory;
    private final RouteMemory.Known known;
    private final RouteMemory.Task task;
    private final List<RouteMemory.Round> rounds = new ArrayList<>();
    private List<AvoidedWords> words = List.of();

    /**
     * @param area contains the lines
     * @param nodes the placed nodes
     * @param pairs the strands of each pair
     * @param memory of the last picture, which may be much like this one
     */
    public RibbonRouter(
            Box area, Map<ActorId, NodeMark> nodes, List<List<Strand>> pairs, RouteMemory memory) {
        this.inside = area.grow(-EDGE);
        this.nodes = nodes;
        inTheWay = new NodesInTheWay(nodes.values());
        this.memory = memory;
        known = memory.take(pairs.size());
        pairs.forEach(strands -> bundles.add(new Bundle(strands, bundles.size())));
        sides = new double[4 * bundles.size()];
        task =
                new RouteMemory.Task(
                        inside,
                        nodes.values().stream()
                                .map(n -> new RouteMemory.Disc(n.id(), n.centre(), n.radius()))
                                .toList(),
                        bundles.stream().map(Bundle::lines).toList());
    }

    /** Keeps for the next picture what was computed for this one. Routes no more lines. */
    public void remember() {
        Map<PairId, Spines> spines = new HashMap<>();
        bundles.forEach(bundle -> spines.put(bundle.id(), bundle.spines));
        known.learn(task, rounds, spines);
        memory.put(known);
    }

    /** Makes later routes avoid words too, where that costs little else. */
    public void keepOff(List<AvoidedWords> placed) {
        words = List.copyOf(placed);
    }

    /**
     * Returns the line of each strand, from border to border, starting at the first actor of its
     * pair.
     */
    public Map<Strand, Curve> route() {
        if (Budget.DEFAULT.bends(bundles.size())) {
            bend();
        }
        Map<Strand, Curve> curves = new LinkedHashMap<>();
        for (Bundle bundle : bundles) {
            if (!bundle.isLoop()) {
                bundle.addTo(curves);
            }
        }
        List<Curve> drawn = new ArrayList<>(curves.values());
        for (Bundle bundle : bundles) {
            if (bundle.isLoop()) {
                Loops loops = new Loops(bundle.one, GAP_AT_NODE, bundle.strands.size());
                List<Curve> placed = loops.at(loops.freest(inside, nodes.values(), drawn));
                for (int i = 0; i < placed.size(); i++) {
                    curves.put(bundle.strands.get(i), placed.get(i));
                }
                drawn.addAll(placed);
            }
        }
        return curves;
    }

    private void bend() {
        List<RouteMemory.Round> done = known.rounds(task);
        int number = rounds.size();
        boolean isDone =
                done.size() > number
                        && done.subList(0, number).equals(rounds)
                        && done.get(number).words().equals(words);
        if (isDone) {
            List<Integer> bends = done.get(number).bends();
            for (int i = 0; i < bundles.size(); i++) {
                bundles.get(i).bend = bends.get(i);
            }
        } else {
            List<Bundle> byWeight = new ArrayList<>(bundles);
            byWeight.sort((a, b) -> Strand.BY_WEIGHT.compare(a.strands, b.strands));
            bundles.forEach(this::enclose);
            for (int pass = 0; pass < 2; pass++) {
                byWeight.forEach(this::bend);
            }
        }
        rounds.add(new RouteMemory.Round(words, bundles.stream().map(b -> b.bend).toList()));
    }

    private void bend(Bundle bundle) {
        if (bundle.isLoop()) {
            return;
        }
        double least = Double.POSITIVE_INFINITY;
        int best = 0;
        for (int bend = 0; bend < BENDS.length; bend++) {
            double cost = FOR_BEND * Math.abs(BENDS[bend]);
            if (cost < least) {
                cost += cost(bundle, bundle.course(bend), least - cost);
            }
            if (cost < least - 1e-9) {
                least = cost;
                best = bend;
            }
        }
        bundle.bend = best;
        enclose(bundle);
    }

    private void enclose(Bundle bundle) {
        int at = 4 * bundle.index;
        if (bundle.isLoop()) {
            // Nothing touches it.
            sides[at] = Double.POSITIVE_INFINITY;
        } else {
            Box around = bundle.course().spine.line().around();
            sides[at] = around.minX();
            sides[at + 1] = around.minY();
            sides[at + 2] = around.maxX();
            sides[at + 3] = around.maxY();
        }
    }

    /**
     * Returns the cost of a bend, or if that is not below {@code enough}, any value that is not.
     */
    private double cost(Bundle bundle, Course course, double enough) {
        double cost = course.obstacles(words);
        Box around = course.spine.line().around();
        double right = around.maxX();
        double bottom = around.maxY();
        for (int i = 0; i < bundles.size() && cost < enough; i++) {
            int at = 4 * i;
            if (around.minX() <= sides[at + 2]
                    && sides[at] <= right
                    && around.minY() <= sides[at + 3]
                    && sides[at + 1] <= bottom
                    && i != bundle.index) {
                Bundle other = bundles.get(i);
                cost += FOR_CROSSING * course.spine.crossings(other.course().spine, other.number);
            }
        }
        return cost;
    }

    /** A bundle at one of its bends. What does not depend on other bundles is computed once. */
    private final class Course {

        private final Bundle bundle;
        private final Spine spine;
        private final double half;
        private final double nodeCost;
        private double obstacles;
        private @Nullable List<AvoidedWords> avoided;

        Course(Bundle bundle, int bend) {
            this.bundle = bundle;
            spine = bundle.spine(bend);
            half = bundle.breadth() / 2;
            boolean leaves = bend != 0 && !inside.contains(spine.line().around().grow(half));
            nodeCost = leaves ? Double.POSITIVE_INFINITY : inTheWay.cost(spine, half, bundle.id());
        }

        /** Returns the cost of the nodes and words in the way. */
        double obstacles(List<AvoidedWords> words) {
            if (avoided != words) {
                avoided = words;
                obstacles = nodeCost + (Double.isInfinite(nodeCost) ? 0 : wordCost(words));
            }
            return obstacles;
        }

        private double wordCost(List<AvoidedWords> words) {
            double cost = 0;
            Box reach = spine.line().around().grow(half);
            for (AvoidedWords word : words) {
                if (reach.touches(word.box()) && !word.isOf(bundle.id())) {
                    boolean struck = Segments.touches(word.box().grow(half), spine.points());
                    cost += struck ? FOR_WORDS * word.weight() : 0;
                }
            }
            return cost;
        }
    }

    /** The strands of a pair along their spine. */
    private final class Bundle {

        private final List<Strand> strands;
        private final NodeMark one;
        private final NodeMark other;
        private final boolean loop;
        private final int index;
        private final int number;
        private final Spines spines;
        private final @Nullable Course[] courses = new @Nullable Course[BENDS.length];
        private int bend;

        Bundle(List<Strand> strands, int index) {
            this.strands = strands;
            this.index = index;
            this.one = node(id().first());
            this.other = node(id().second());
            loop = id().first().equals(id().second());
            number = known.number(id());
            spines = known.spines(id(), one.centre(), other.centre(), BENDS.length);
        }

        RouteMemory.Lines lines() {
            int ties = strands.stream().mapToInt(strand -> strand.ties().size()).sum();
            return new RouteMemory.Lines(id(), breadth(), ties);
        }

        /** Returns its course as bent now. */
        Course course() {
            return course(bend);
        }

        /** Returns its course at one of the bends. */
        Course course(int number) {
            Course course = courses[number];
            if (course == null) {
                course = new Course(this, number);
                courses[number] = course;
            }
            return course;
        }

        PairId id() {
            return strands.get(0).pair();
        }

        private NodeMark node(ActorId actor) {
            NodeMark mark = nodes.get(actor);
            if (mark == null) {
                throw new IllegalArgumentException("no place for " + actor);
            }
            return mark;
        }

        boolean isLoop() {
            return loop;
        }

        double distance() {
            return Math.max(1, one.centre().distance(other.centre()));
        }

        Spine spine(int atBend) {
            return spines.at(atBend, BENDS[atBend] * distance());
        }

        double breadth() {
            double sum = GAP * (strands.size() - 1);
            for (Strand strand : strands) {
                sum += strand.width();
            }
            return sum;
        }

        void addTo(Map<Strand, Curve> curves) {
            double dx = (other.centre().y() - one.centre().y()) / distance();
            double dy = -(other.centre().x() - one.centre().x()) / distance();
            double at = -breadth() / 2;
            for (Strand strand : strands) {
                double aside = at + strand.width() / 2;
                Curve whole =
                        Curve.bulging(
                                one.centre().plus(dx * aside, dy * aside),
                                other.centre().plus(dx * aside, dy * aside),
                                BENDS[bend] * distance());
                curves.put(
                        strand,
                        whole.between(
                                one.centre(),
                                one.radius() + GAP_AT_NODE,
                                other.centre(),
                                other.radius() + GAP_AT_NODE));
                at += strand.width() + GAP;
            }
        }
    }
}
