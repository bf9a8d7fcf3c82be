package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.RibbonMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.line.FanShape;
import org.entente.drawing.compose.line.FanShape.Spread;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Segments;
import org.entente.graph.Pair;
import org.entente.model.Tie;
import org.entente.model.id.PairId;

/**
 * Opens pairs in a finished overview: their ties fan out, each with a label, and nodes stay in
 * place. Labels of other pairs under a fan are hidden.
 */
final class Fans {

    private static final double[] ALONG = {0.5, 0.42, 0.58, 0.34, 0.66};

    /** Rows of labels across the line, near it or far from it. */
    private static final Search ACROSS =
            new Search(
                    List.of(1.0),
                    List.of(
                            0.0, 25.0, -25.0, 50.0, -50.0, 80.0, -80.0, 110.0, -110.0, 150.0,
                            -150.0, 200.0, -200.0),
                    0);

    /** Slanted rows pass close nodes, and stay nearer to the line. */
    private static final Search SLANTED =
            new Search(
                    List.of(1.0, 1.35, 1.7),
                    List.of(
                            0.0, 15.0, -15.0, 30.0, -30.0, 45.0, -45.0, 60.0, -60.0, 80.0, -80.0,
                            110.0, -110.0, 150.0, -150.0, 200.0, -200.0),
                    0.3);

    /** Rows across the line do when their labels lie this close to it on average. */
    private static final double MAX_LEAN = 60;

    private static final double FOR_NODE = 300;
    private static final double FOR_NAME = 80;
    private static final double FOR_OUTSIDE = 200;
    private static final double FOR_LINE_THROUGH_NODE = 60;
    private static final double FOR_LINE_THROUGH_NAME = 12;
    private static final double FOR_LABEL = 6;
    private static final double FOR_ALONG = 40;
    private static final double FOR_ASIDE = 0.08;
    private static final double FOR_COLUMN = 30;

    /** Below this cost, a fan covers nothing but other labels. */
    private static final double CLEAR = 60;

    private static final double GAP = 2;
    private static final double FARTHER = 22;
    private static final int SAMPLES = 16;
    private static final int MAX_COLUMNS = 3;

    private final GraphDrawing drawing;
    private final MarkFactory marks;
    private final double labels;
    private final double weight;

    Fans(GraphDrawing drawing, MarkFactory marks, Magnification magnification) {
        this.drawing = drawing;
        this.marks = marks;
        this.labels = magnification.labels();
        this.weight = magnification.lines();
    }

    /** The ties of an open pair with lines and labels, and the cost of their placement. */
    private record Fan(Pair pair, List<TieMark> ties, double cost, int labelsCovered) {}

    /** The shape of a fan, and the cost of what it covers. */
    private record Placement(FanShape shape, double cost) {}

    /**
     * The fans to try.
     *
     * @param slants the horizontal shifts between rows, relative to rows across the line
     * @param asides the distances from the straight line
     * @param forReach the cost per unit that labels lie from the straight line on average
     */
    private record Search(List<Double> slants, List<Double> asides, double forReach) {}

    /** Tells whether a pair can open without covering anything. */
    boolean hasRoomFor(Pair pair) {
        return fan(pair).filter(f -> f.cost() < CLEAR && f.labelsCovered() == 0).isPresent();
    }

    GraphDrawing open(List<Pair> pairs) {
        Map<PairId, Fan> fans = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            fan(pair).ifPresent(fan -> fans.put(pair.id(), fan));
        }
        if (fans.isEmpty()) {
            return drawing;
        }
        List<TieMark> ties = new ArrayList<>(drawing.ties());
        List<RibbonMark> ribbons = new ArrayList<>(drawing.ribbons());
        List<Box> covered = new ArrayList<>();
        for (Fan fan : fans.values()) {
            ties.removeIf(tie -> isOf(tie, fan.pair().id()));
            ribbons.removeIf(ribbon -> isOf(ribbon, fan.pair().id()));
            fan.ties().forEach(tie -> covered.add(tie.label().box()));
        }
        List<PillMark> pills = new ArrayList<>();
        for (PillMark pill : drawing.pills()) {
            PillMark moved = pill(pill, fans, covered);
            pills.add(moved);
            if (!moved.label().equals(pill.label()) && moved.label().shown()) {
                covered.add(moved.label().box());
            }
        }
        GraphDrawing rest =
                drawing.with(drawing.links(), ties, drawing.nodes())
                        .withRibbons(ribbons)
                        .withLines(line -> clear(line, covered))
                        .withPills(pills);
        List<TieMark> all = new ArrayList<>(rest.ties());
        fans.values().forEach(fan -> all.addAll(fan.ties()));
        return rest.with(rest.links(), all, rest.nodes());
    }

    private static LineMark clear(LineMark line, List<Box> covered) {
        LabelMark label = line.label();
        return label.shown() && isUnder(label.box(), covered)
                ? line.withLabel(label.at(label.box(), false))
                : line;
    }

    private static boolean isUnder(Box box, List<Box> covered) {
        return covered.stream().anyMatch(other -> other.grow(GAP).overlaps(box));
    }

    /** Moves the pill of an open pair below or above its fan; hides covered pills. */
    private PillMark pill(PillMark pill, Map<PairId, Fan> fans, List<Box> covered) {
        LabelMark label = pill.label();
        if (!label.shown() || !isUnder(label.box(), covered)) {
            return pill;
        }
        for (Fan fan : fans.values()) {
            PairId id = fan.pair().id();
            boolean own =
                    pill.about().size() == 2
                            && pill.about().contains(id.first())
                            && pill.about().contains(id.second());
            if (own) {
                Optional<Box> free =
                        beside(fan, label.box()).stream()
                                .filter(box -> isFree(box, covered))
                                .min(Comparator.comparingLong(box -> crossing(fan, box)));
                if (free.isPresent()) {
                    return pill.withLabel(label.at(free.get(), true));
                }
            }
        }
        return pill.withLabel(label.at(label.box(), false));
    }

    private boolean isFree(Box box, List<Box> covered) {
        return drawing.area().contains(box)
                && !isUnder(box, covered)
                && drawing.nodes().stream().noneMatch(node -> isOn(box, node));
    }

    private static long crossing(Fan fan, Box box) {
        return fan.ties().stream()
                .filter(tie -> Segments.touches(box, tie.curve().samples(SAMPLES)))
                .count();
    }

    /** Returns places below and above a fan, the nearest first. */
    private static List<Box> beside(Fan fan, Box size) {
        Box around = fan.ties().get(0).label().box();
        for (TieMark tie : fan.ties()) {
            around = around.union(tie.label().box());
        }
        double w = size.width();
        double h = size.height();
        double x = around.centre().x();
        List<Box> boxes = new ArrayList<>();
        for (double off : new double[] {3, 3 + FARTHER}) {
            for (double aside : new double[] {0, w / 2, -w / 2, w, -w}) {
                boxes.add(Box.around(new Point(x + aside, around.maxY() + off + h / 2), w, h));
                boxes.add(Box.around(new Point(x + aside, around.minY() - off - h / 2), w, h));
            }
        }
        return boxes;
    }

    private static boolean isOf(LineMark line, PairId pair) {
        return (line.from().equals(pair.first()) && line.to().equals(pair.second()))
                || (line.from().equals(pair.second()) && line.to().equals(pair.first()));
    }

    /** Places the fan of a pair; empty if there is nothing to fan out. */
    private Optional<Fan> fan(Pair pair) {
        Optional<NodeMark> one = drawing.node(pair.id().first());
        Optional<NodeMark> other = drawing.node(pair.id().second());
        if (pair.isLoop() || pair.ties().size() < 2 || one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        List<Tie> ties = inOrder(pair);
        List<TieMark> bare = new ArrayList<>();
        Curve straight = Curve.bulging(one.get().centre(), other.get().centre(), 0);
        for (Tie tie : ties) {
            TieMark mark = marks.headed(tie, isForward(tie, pair) ? straight : straight.reversed());
            bare.add(mark.withLabel(mark.label().scaled(labels)));
        }
        List<Box> sizes = bare.stream().map(mark -> mark.label().box()).toList();
        Placement best = place(pair, one.get(), other.get(), sizes, ACROSS);
        if (best.cost() >= CLEAR || reach(best.shape(), one.get(), other.get()) > MAX_LEAN) {
            best = place(pair, one.get(), other.get(), sizes, SLANTED);
        }
        return Optional.of(fan(pair, ties, bare, best));
    }

    /** Finds the best placement of a fan. */
    private Placement place(
            Pair pair, NodeMark one, NodeMark other, List<Box> sizes, Search search) {
        FanShape best = null;
        double least = Double.POSITIVE_INFINITY;
        double reaching = 0;
        for (Spread spread : spreads(search)) {
            double base = base(spread);
            if (base < least) {
                FanShape shape = FanShape.of(one, other, sizes, spread);
                double reach =
                        search.forReach() == 0 ? 0 : search.forReach() * reach(shape, one, other);
                base += reach;
                double cost = base + cost(shape, pair, least - base);
                if (cost < least) {
                    least = cost;
                    best = shape;
                    reaching = reach;
                }
            }
        }
        return new Placement(Objects.requireNonNull(best), least - reaching);
    }

    private static List<Spread> spreads(Search search) {
        List<Spread> spreads = new ArrayList<>();
        for (int columns = 1; columns <= MAX_COLUMNS; columns++) {
            for (double slant : search.slants()) {
                for (double aside : search.asides()) {
                    for (double along : ALONG) {
                        spreads.add(new Spread(along, aside, columns, slant));
                    }
                }
            }
        }
        return spreads;
    }

    private static double base(Spread spread) {
        return FOR_COLUMN * (spread.columns() - 1)
                + FOR_ASIDE * Math.abs(spread.aside())
                + FOR_ALONG * Math.abs(spread.along() - 0.5);
    }

    /** Returns the mean distance of the labels from the straight line between the nodes. */
    private static double reach(FanShape shape, NodeMark one, NodeMark other) {
        List<Point> straight = List.of(one.centre(), other.centre());
        return shape.labels().stream()
                .mapToDouble(box -> Segments.distance(straight, box.centre()))
                .average()
                .orElse(0);
    }

    /** Orders ties by stance, as the ribbons are, then by direction. */
    private static List<Tie> inOrder(Pair pair) {
        List<Tie> ties = new ArrayList<>(pair.ties());
        ties.sort(
                Comparator.comparing(Tie::stance)
                        .thenComparingInt(
                                tie -> !tie.directed() ? 1 : isForward(tie, pair) ? 0 : 2));
        return ties;
    }

    private static boolean isForward(Tie tie, Pair pair) {
        return tie.from().equals(pair.id().first());
    }

    private Fan fan(Pair pair, List<Tie> ties, List<TieMark> bare, Placement placement) {
        FanShape shape = placement.shape();
        List<TieMark> placed = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            Curve line = shape.lines().get(i);
            TieMark mark =
                    marks.headed(
                            ties.get(i), isForward(ties.get(i), pair) ? line : line.reversed());
            LabelMark label = bare.get(i).label();
            mark = (TieMark) LineZoom.line(mark, weight);
            placed.add(mark.withLabel(label.at(shape.labels().get(i), true)));
        }
        return new Fan(pair, placed, placement.cost(), covered(shape, pair));
    }

    private int covered(FanShape shape, Pair pair) {
        int count = 0;
        for (LineMark line : drawing.lines()) {
            boolean counts = line.label().shown() && !isOf(line, pair.id());
            count += counts && isUnder(line.label().box(), shape.labels()) ? 1 : 0;
        }
        return count;
    }

    private double cost(FanShape shape, Pair pair, double enough) {
        double cost = 0;
        for (Box box : shape.labels()) {
            cost += drawing.area().contains(box) ? 0 : FOR_OUTSIDE;
            for (NodeMark node : drawing.nodes()) {
                cost += isOn(box, node) ? FOR_NODE : 0;
                LabelMark name = node.label();
                cost += name.shown() && name.box().grow(GAP).overlaps(box) ? FOR_NAME : 0;
            }
            if (cost >= enough) {
                return cost;
            }
        }
        for (Curve line : shape.lines()) {
            cost += cost(line, pair);
            if (cost >= enough) {
                return cost;
            }
        }
        return cost + FOR_LABEL * covered(shape, pair);
    }

    private double cost(Curve line, Pair pair) {
        double cost = 0;
        Box around = line.bounds();
        List<Point> course = line.samples(SAMPLES);
        for (NodeMark node : drawing.nodes()) {
            LabelMark name = node.label();
            if (name.shown() && around.touches(name.box())) {
                cost += Segments.touches(name.box(), course) ? FOR_LINE_THROUGH_NAME : 0;
            }
            double room = node.radius() + GAP;
            boolean near = around.distance(node.centre()) < room;
            if (near && !isEnd(node, pair) && Segments.distance(course, node.centre()) < room) {
                cost += FOR_LINE_THROUGH_NODE;
            }
        }
        return cost;
    }

    private static boolean isEnd(NodeMark node, Pair pair) {
        return node.id().equals(pair.id().first()) || node.id().equals(pair.id().second());
    }

    private static boolean isOn(Box box, NodeMark node) {
        return box.overlapsDisc(node.centre(), node.radius() + GAP);
    }
}
