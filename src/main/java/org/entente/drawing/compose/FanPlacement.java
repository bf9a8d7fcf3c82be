package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.line.FanShape;
import org.entente.drawing.compose.line.FanShape.Spread;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Segments;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Tie;
import org.entente.model.id.PairId;

/** Finds room for the fan of one pair: where its labels cover least of what is there. */
final class FanPlacement {

    static final double GAP = 2;

    private static final double[] ALONG = {0.5, 0.42, 0.58, 0.34, 0.66};
    private static final double[] ASIDE = {
        0, 25, -25, 50, -50, 80, -80, 110, -110, 150, -150, 200, -200
    };

    private static final double FOR_NODE = 300;
    private static final double FOR_NAME = 80;
    private static final double FOR_OUTSIDE = 200;
    private static final double FOR_LINE_THROUGH_NODE = 60;
    private static final double FOR_LINE_THROUGH_NAME = 12;
    private static final double FOR_LABEL = 6;
    private static final double FOR_ALONG = 40;
    private static final double FOR_ASIDE = 0.08;
    private static final double FOR_COLUMN = 30;
    private static final int MAX_COLUMNS = 3;
    private static final int SAMPLES = 16;

    private final GraphDrawing drawing;
    private final PairId pair;
    private final List<Tie> ties;
    private final Marks marks;
    private final NodeMark one;
    private final NodeMark other;

    /** What must stay readable besides nodes and names: labels and pills of others. */
    private final List<Box> labels = new ArrayList<>();

    /** How large labels are against their usual size. */
    private final double unit;

    /**
     * Prepares it.
     *
     * @param drawing the picture, in which both actors are
     * @param pair the pair
     * @param ties its ties, from one side of the fan to the other; at least one
     * @param marks makes their marks
     */
    FanPlacement(GraphDrawing drawing, PairId pair, List<Tie> ties, Marks marks) {
        this.drawing = drawing;
        this.pair = pair;
        this.ties = ties;
        this.marks = marks;
        this.one = drawing.node(pair.first()).orElseThrow();
        this.other = drawing.node(pair.second()).orElseThrow();
        double size = VisualStyle.LABEL.size();
        for (LineMark line : drawing.lines()) {
            size = line.label().style().size();
            if (!(line.touches(pair.first()) && line.touches(pair.second()))) {
                add(line.label());
            }
        }
        for (PillMark pill : drawing.pills()) {
            if (!pill.about().contains(pair.first()) || !pill.about().contains(pair.second())) {
                add(pill.label());
            }
        }
        unit = size / VisualStyle.LABEL.size();
    }

    private void add(LabelMark label) {
        if (label.shown()) {
            labels.add(label.box());
        }
    }

    PairOpening.Fan place() {
        Curve straight = Curve.bulging(one.centre(), other.centre(), 0);
        List<LabelMark> said = new ArrayList<>();
        for (Tie tie : ties) {
            LabelMark label = marks.alone(pair, tie, straight).label();
            said.add(label.scaled(unit / drawing.style().lettering()));
        }
        List<Box> sizes = said.stream().map(LabelMark::box).toList();
        FanShape best = FanShape.of(one, other, sizes, new Spread(0.5, 0, 1));
        double least = Double.POSITIVE_INFINITY;
        for (int columns = 1; columns <= MAX_COLUMNS; columns++) {
            for (double aside : ASIDE) {
                for (double along : ALONG) {
                    double base =
                            FOR_COLUMN * (columns - 1)
                                    + FOR_ASIDE * Math.abs(aside)
                                    + FOR_ALONG * Math.abs(along - 0.5);
                    if (base < least) {
                        Spread spread = new Spread(along, aside * unit, columns);
                        FanShape shape = FanShape.of(one, other, sizes, spread);
                        double cost = base + cost(shape, least - base);
                        if (cost < least) {
                            least = cost;
                            best = shape;
                        }
                    }
                }
            }
        }
        return fan(best, said);
    }

    private PairOpening.Fan fan(FanShape shape, List<LabelMark> said) {
        List<TieMark> placed = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            TieMark mark = marks.alone(pair, ties.get(i), shape.lines().get(i));
            LineMark scaled = LineZoom.line(mark, drawing.style().weight());
            placed.add(((TieMark) scaled).withLabel(said.get(i).at(shape.labels().get(i), true)));
        }
        boolean clear = covered(shape) == 0 && cost(shape, Double.POSITIVE_INFINITY) == 0;
        return new PairOpening.Fan(pair, placed, clear);
    }

    private int covered(FanShape shape) {
        int count = 0;
        for (Box label : labels) {
            count += shape.labels().stream().anyMatch(box -> box.grow(GAP).overlaps(label)) ? 1 : 0;
        }
        return count;
    }

    /** Returns what lies under a fan, or any that is not below {@code enough} where it is not. */
    private double cost(FanShape shape, double enough) {
        double cost = 0;
        for (Box box : shape.labels()) {
            cost += drawing.area().contains(box) ? 0 : FOR_OUTSIDE;
            for (NodeMark node : drawing.nodes()) {
                cost += box.overlapsDisc(node.centre(), node.radius() + GAP) ? FOR_NODE : 0;
                LabelMark name = node.label();
                cost += name.shown() && name.box().grow(GAP).overlaps(box) ? FOR_NAME : 0;
            }
            if (cost >= enough) {
                return cost;
            }
        }
        for (Curve line : shape.lines()) {
            cost += cost(line);
        }
        return cost + FOR_LABEL * covered(shape);
    }

    private double cost(Curve line) {
        double cost = 0;
        Box around = line.bounds();
        List<Point> points = line.samples(SAMPLES);
        for (NodeMark node : drawing.nodes()) {
            LabelMark name = node.label();
            if (name.shown() && around.touches(name.box())) {
                cost += Segments.touches(name.box(), points) ? FOR_LINE_THROUGH_NAME : 0;
            }
            double room = node.radius() + GAP;
            boolean foreign = !node.id().equals(pair.first()) && !node.id().equals(pair.second());
            if (foreign && around.distance(node.centre()) < room) {
                boolean through = Segments.distance(points, node.centre()) < room;
                cost += through ? FOR_LINE_THROUGH_NODE : 0;
            }
        }
        return cost;
    }
}
