package org.entente.drawing.compose.line;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Segments;

/**
 * The lines of a pair, fanned out so that each has room for its label. How far apart they run, and
 * how far each label stands from that of its neighbour along them, is chosen so that labels cover
 * as little as they can.
 */
public final class Fan {

    private static final double GAP_AT_NODE = 2.5;
    private static final double GAP = 3;
    private static final double[] STEPS = {12, 15, 18, 21, 24, 28, 33, 39, 46, 54, 64, 76, 92};
    private static final int MAX_SHIFT = 34;
    private static final int SHIFT = 2;

    /** A label keeps away from the ends of its line by this share of the distance. */
    private static final double AT_END = 0.12;

    private static final double FOR_OWN = 60;
    private static final double FOR_END = 40;
    private static final double FOR_OTHER = 0.8;
    private static final double FOR_OUTSIDE = 80;
    private static final double FOR_LINE = 0.5;
    private static final double FOR_SHIFT = 0.1;
    private static final double FOR_STEP = 0.5;
    private static final int SAMPLES = 16;

    private final NodeMark one;
    private final NodeMark other;
    private final List<Box> labels;
    private final double distance;
    private final double unit;

    /**
     * What lines and labels have to do with.
     *
     * @param area what they stay in
     * @param own what belongs to the pair and must stay seen: names, pills
     * @param others what else there is
     */
    public record Surroundings(Box area, List<Box> own, List<Box> others) {

        /** Copies the lists. */
        public Surroundings {
            own = List.copyOf(own);
            others = List.copyOf(others);
        }
    }

    /**
     * Where the lines and the labels are.
     *
     * @param curves from border to border, from the first actor to the second
     * @param labels the box of each label, on its line
     * @param covers whether labels cover anything, or lines run through anything
     */
    public record Placed(List<Curve> curves, List<Box> labels, boolean covers) {

        /** Copies the lists. */
        public Placed {
            curves = List.copyOf(curves);
            labels = List.copyOf(labels);
        }
    }

    /**
     * Makes a fan.
     *
     * @param one the first actor
     * @param other the second
     * @param labels the boxes of the labels, wherever they are, from one side of the fan to the
     *     other
     * @param unit how large labels are against their usual size
     */
    public Fan(NodeMark one, NodeMark other, List<Box> labels, double unit) {
        this.unit = unit;
        this.one = one;
        this.other = other;
        this.labels = List.copyOf(labels);
        this.distance = Math.max(1, one.centre().distance(other.centre()));
    }

    /** Returns the place that costs least. */
    public Placed place(Surroundings surroundings) {
        double least = Double.POSITIVE_INFINITY;
        double bestStep = STEPS[0];
        double bestShift = 0;
        for (double step : STEPS) {
            for (int shift = -MAX_SHIFT; shift <= MAX_SHIFT; shift += SHIFT) {
                double before = Math.abs(shift) * FOR_SHIFT + step * FOR_STEP;
                if (before < least) {
                    double cost = before + cost(step, shift, surroundings, least - before);
                    if (cost < least - 1e-9) {
                        least = cost;
                        bestStep = step;
                        bestShift = shift;
                    }
                }
            }
        }
        return placed(bestStep, bestShift, surroundings);
    }

    private Placed placed(double step, double shift, Surroundings surroundings) {
        List<Curve> curves = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Curve curve = curve(i, step);
            boxes.add(box(i, curve, shift));
            curves.add(
                    curve.between(
                            one.centre(),
                            one.radius() + GAP_AT_NODE,
                            other.centre(),
                            other.radius() + GAP_AT_NODE));
        }
        return new Placed(curves, boxes, covers(boxes, curves, surroundings));
    }

    private Curve curve(int number, double step) {
        return Curve.bulging(one.centre(), other.centre(), middling(number) * step * unit);
    }

    private double middling(int number) {
        return number - (labels.size() - 1) / 2.0;
    }

    /** A curve that bulges evenly runs along the distance as its parameter does. */
    private Box box(int number, Curve curve, double shift) {
        double t = 0.5 + middling(number) * shift * unit / distance;
        Box label = labels.get(number);
        double clamped = Math.max(AT_END, Math.min(1 - AT_END, t));
        return Box.around(curve.at(clamped), label.width(), label.height());
    }

    private double cost(double step, double shift, Surroundings surroundings, double enough) {
        List<Box> boxes = new ArrayList<>();
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            curves.add(curve(i, step));
            boxes.add(box(i, curves.get(i), shift));
        }
        double cost = 0;
        for (int i = 0; i < boxes.size() && cost < enough; i++) {
            Box box = boxes.get(i);
            for (int j = 0; j < i; j++) {
                cost +=
                        FOR_OWN
                                * overlap(
                                        box.grow(GAP * unit / 2),
                                        boxes.get(j).grow(GAP * unit / 2));
            }
            cost += surroundings.area.contains(box) ? 0 : FOR_OUTSIDE;
            for (NodeMark end : List.of(one, other)) {
                cost += box.overlapsDisc(end.centre(), end.radius()) ? FOR_END : 0;
            }
            for (Box near : surroundings.own) {
                cost += FOR_END * overlap(box, near);
            }
            for (Box far : surroundings.others) {
                cost += FOR_OTHER * overlap(box, far);
            }
        }
        return cost < enough ? cost + FOR_LINE * crossed(boxes, curves) : cost;
    }

    /** Counts the lines that run under labels not their own. */
    private static int crossed(List<Box> boxes, List<Curve> curves) {
        int count = 0;
        for (int j = 0; j < curves.size(); j++) {
            List<Point> points = curves.get(j).samples(SAMPLES);
            for (int i = 0; i < boxes.size(); i++) {
                count += i != j && Segments.touches(boxes.get(i), points) ? 1 : 0;
            }
        }
        return count;
    }

    /** Returns the share of the smaller box that the larger covers. */
    private static double overlap(Box one, Box other) {
        double width = Math.min(one.maxX(), other.maxX()) - Math.max(one.minX(), other.minX());
        double height = Math.min(one.maxY(), other.maxY()) - Math.max(one.minY(), other.minY());
        if (width <= 0 || height <= 0) {
            return 0;
        }
        double least = Math.min(one.width() * one.height(), other.width() * other.height());
        return 0.2 + 0.8 * width * height / Math.max(1, least);
    }

    private boolean covers(List<Box> boxes, List<Curve> curves, Surroundings surroundings) {
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (!surroundings.area.contains(box)
                    || box.overlapsDisc(one.centre(), one.radius())
                    || box.overlapsDisc(other.centre(), other.radius())
                    || surroundings.own.stream().anyMatch(box::overlaps)
                    || surroundings.others.stream().anyMatch(box::overlaps)
                    || boxes.subList(0, i).stream().anyMatch(box::overlaps)) {
                return true;
            }
        }
        return curves.stream()
                .map(curve -> curve.samples(SAMPLES))
                .anyMatch(
                        points ->
                                surroundings.others.stream()
                                        .anyMatch(far -> Segments.touches(far, points)));
    }
}
