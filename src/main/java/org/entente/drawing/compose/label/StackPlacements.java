package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelShape.Form;
import org.entente.drawing.LineMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.VisualStyle;

/**
 * Possible places for the labels of a pair: stacked along its lines, in their order, with the pills
 * of concerns below or above.
 */
final class StackPlacements {

    private static final double[] ALONG = along(24, 0.0125);
    private static final double[] ALONG_ASIDE = along(12, 0.025);
    private static final double[] ALONG_COARSELY = along(11, 0.035);
    private static final double[] ALONG_IN_A_CROWD = along(2, 0.1);

    /** The maximum numbers of pairs for which all places, and some of them, are compared. */
    private static final int MAX_PAIRS_WITH_ALL_PLACES = 50;

    private static final int MAX_PAIRS_WITH_SOME_PLACES = 300;

    private static final double BETWEEN = 1.5;
    private static final double MAX_ASIDE = 16;

    /** The maximum distance of a label from its line. */
    private static final double OFF_LINE = 8;

    private static final double OFF_MIDDLE = 8;
    private static final double FOR_OFF_LINE = 1.5;
    private static final double FOR_WORDS = 18;
    private static final double FOR_WORDS_OF_TIE = 2;

    /** In a crowd, words that are well supported are worth more than others. */
    private static final double FOR_WORDS_OF_QUOTE = 15;

    private static final double FOR_NUMBER = 90;
    private static final double FOR_PILL_WORDS = 45;
    private static final double FOR_PILL = 100;
    private static final double PILL_ABOVE = 0.5;
    private static final double PILL_BESIDE = 2;
    private static final double PILL_WRAPPED = 1;

    /** A pill that is wider, for letters of size 1, had better be wrapped. */
    private static final double MAX_PILL_WIDTH = 23;

    /** The length of a line that should be visible beside its labels. */
    private static final double SEEN = 26;

    private static final double FOR_UNSEEN = 0.4;

    /** So many pieces a line is taken as when asked how much of it is seen. */
    private static final int PIECES = 20;

    private final List<LineMark> lines;
    private final List<Curve> curves;
    private final List<List<Point>> courses;
    private final List<LabelMark> words = new ArrayList<>();
    private final List<LabelMark> numbers = new ArrayList<>();

    /** The shapes of the pills, each of all of them together. */
    private final List<List<LabelMark>> pills = new ArrayList<>();

    private final List<PlacementOption> placements = new ArrayList<>();
    private final double losingWords;

    private StackPlacements(List<LineMark> lines, List<PillMark> pills, boolean crowd) {
        this.lines = lines;
        curves = this.lines.stream().map(StackPlacements::alike).toList();
        courses = curves.stream().map(curve -> curve.samples(PIECES)).toList();
        for (LineMark line : this.lines) {
            words.add(line.label().shaped(Form.WORDS));
            numbers.add(line.label().shaped(Form.NUMBER));
        }
        if (!pills.isEmpty()) {
            for (LabelMark first : pills.get(0).label().shaped()) {
                List<LabelMark> together = new ArrayList<>(List.of(first));
                pills.stream()
                        .skip(1)
                        .forEach(other -> together.add(other.label().shaped(first.form())));
                this.pills.add(together);
            }
        }
        losingWords = lines.stream().mapToDouble(line -> losingWords(line, crowd)).sum();
    }

    private static double losingWords(LineMark line, boolean crowd) {
        double support = crowd ? FOR_WORDS_OF_QUOTE * (line.quotes() - 1) : 0;
        return FOR_WORDS + FOR_WORDS_OF_TIE * line.ties().size() + support;
    }

    /** Tells whether there are too many pairs for the words of all. */
    static boolean isCrowd(int pairs) {
        return pairs > MAX_PAIRS_WITH_ALL_PLACES;
    }

    /** Returns positions along a line, from the middle outwards. */
    private static double[] along(int steps, double step) {
        double[] along = new double[2 * steps + 1];
        along[0] = 0.5;
        for (int i = 1; i <= steps; i++) {
            along[2 * i - 1] = 0.5 - i * step;
            along[2 * i] = 0.5 + i * step;
        }
        return along;
    }

    /**
     * Returns the possible placements.
     *
     * @param lines the lines of a pair, from {@link #inOrder}
     * @param pills the concerns about it, whose labels come last
     * @param pairs the number of pairs: the more, the fewer places for each
     */
    static List<PlacementOption> of(List<LineMark> lines, List<PillMark> pills, int pairs) {
        StackPlacements stack = new StackPlacements(lines, pills, isCrowd(pairs));
        for (double t : positionsAmong(pairs)) {
            stack.add(t);
        }
        if (pairs <= MAX_PAIRS_WITH_ALL_PLACES && pills.isEmpty()) {
            for (double t : ALONG_ASIDE) {
                stack.addOff(t, 0, -OFF_LINE);
                stack.addOff(t, 0, OFF_LINE);
                stack.addOff(t, -OFF_LINE, 0);
                stack.addOff(t, OFF_LINE, 0);
                stack.addOff(t, -2 * OFF_LINE, 0);
                stack.addOff(t, 2 * OFF_LINE, 0);
            }
        }
        stack.addHidden();
        return stack.placements;
    }

    private static double[] positionsAmong(int pairs) {
        if (pairs <= MAX_PAIRS_WITH_ALL_PLACES) {
            return ALONG;
        }
        return pairs <= MAX_PAIRS_WITH_SOME_PLACES ? ALONG_COARSELY : ALONG_IN_A_CROWD;
    }

    /** Returns in how many positions along its line each label is tried. */
    static int positions(int pairs) {
        return positionsAmong(pairs).length;
    }

    /** Orders the lines of a pair from top to bottom; steep ones from left to right. */
    static List<LineMark> inOrder(List<LineMark> lines) {
        List<LineMark> sorted = new ArrayList<>(lines);
        Curve one = lines.get(0).curve();
        double dx = Math.abs(one.end().x() - one.start().x());
        double dy = Math.abs(one.end().y() - one.start().y());
        sorted.sort(
                Comparator.comparingDouble(
                        line -> dy > 3 * dx ? line.curve().at(0.5).x() : line.curve().at(0.5).y()));
        return sorted;
    }

    /** Returns a line's curve in the direction of the pair. */
    private static Curve alike(LineMark line) {
        boolean turned = line.from().value().compareTo(line.to().value()) > 0;
        return turned ? line.curve().reversed() : line.curve();
    }

    /** Adds stacks a little beside the lines, which are still recognised as theirs. */
    private void addOff(double t, double aside, double down) {
        double off = FOR_OFF_LINE * (Math.abs(aside) + Math.abs(down)) / OFF_LINE;
        List<Box> rows = rows(words, t, new Point(aside, down));
        double cost = OFF_MIDDLE * Math.abs(t - 0.5) + off + unseen(rows);
        placements.add(new PlacementOption(at(words, rows), cost));
    }

    private void add(double t) {
        double off = OFF_MIDDLE * Math.abs(t - 0.5);
        List<Box> rows = rows(words, t, new Point(0, 0));
        List<LabelMark> worded = at(words, rows);
        double cost = off + unseen(rows);
        List<Box> side = sideBySide(t);
        List<LabelMark> numbered = at(numbers, side);
        double dearer = off + losingWords + unseen(side);
        if (pills.isEmpty()) {
            placements.add(new PlacementOption(worded, cost));
            placements.add(new PlacementOption(numbered, dearer));
            return;
        }
        for (List<LabelMark> shape : pills) {
            LabelMark first = shape.get(0);
            double more = first.isNumber() ? FOR_PILL_WORDS : unwieldy(first);
            addWithPills(worded, shape, cost + more);
            addWithPills(numbered, shape, dearer + more);
        }
        List<LabelMark> hidden = pills.get(0).stream().map(LabelMark::hidden).toList();
        placements.add(with(worded, hidden, cost + FOR_PILL));
        placements.add(with(numbered, hidden, dearer + FOR_PILL));
    }

    /** What it costs that a pill is wrapped, or very wide. */
    private static double unwieldy(LabelMark pill) {
        double tooWide = pill.box().width() / pill.style().size() - MAX_PILL_WIDTH;
        return pill.lines().size() > 1 ? PILL_WRAPPED : Math.max(0, tooWide);
    }

    private void addWithPills(List<LabelMark> rows, List<LabelMark> shape, double cost) {
        placements.add(with(rows, beside(rows, shape, 0, 1), cost));
        placements.add(with(rows, beside(rows, shape, 0, -1), cost + PILL_ABOVE));
        placements.add(with(rows, beside(rows, shape, 1, 0), cost + PILL_BESIDE));
        placements.add(with(rows, beside(rows, shape, -1, 0), cost + PILL_BESIDE));
    }

    /** Puts pills beside rows, each farther out than the one before. */
    private static List<LabelMark> beside(
            List<LabelMark> rows, List<LabelMark> shape, int right, int down) {
        Box all = rows.get(0).box();
        for (LabelMark row : rows) {
            all = all.union(row.box());
        }
        List<LabelMark> placed = new ArrayList<>();
        for (LabelMark label : shape) {
            Box box = label.box();
            double dx = right * (all.width() / 2 + BETWEEN + box.width() / 2);
            double dy = down * (all.height() / 2 + BETWEEN + box.height() / 2);
            Box there = Box.around(all.centre().plus(dx, dy), box.width(), box.height());
            placed.add(label.at(there, true));
            all = there;
        }
        return placed;
    }

    private static PlacementOption with(List<LabelMark> rows, List<LabelMark> shape, double cost) {
        List<LabelMark> all = new ArrayList<>(rows);
        all.addAll(shape);
        return new PlacementOption(all, cost);
    }

    private void addHidden() {
        List<LabelMark> all = new ArrayList<>(at(words, rows(words, 0.5, new Point(0, 0))));
        double cost = losingWords + FOR_NUMBER * lines.size();
        if (!pills.isEmpty()) {
            all.addAll(pills.get(0));
            cost += FOR_PILL;
        }
        placements.add(PlacementOption.hidden(all, cost));
    }

    private static List<LabelMark> at(List<LabelMark> labels, List<Box> boxes) {
        List<LabelMark> placed = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            placed.add(labels.get(i).at(boxes.get(i), true));
        }
        return placed;
    }

    /** Puts each row on its own line, as far as that shifts it only a little. */
    private List<Box> rows(List<LabelMark> labels, double t, Point off) {
        double unit = labels.get(0).style().size() / VisualStyle.LABEL.size();
        double height = (labels.size() - 1) * BETWEEN * unit;
        for (LabelMark label : labels) {
            height += label.box().height();
        }
        double top = middle(t).y() + off.y() * unit - height / 2;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Box box = labels.get(i).box();
            Point point = curves.get(i).at(t);
            double y = top + box.height() / 2;
            double aside =
                    aside(curves.get(i), t, y - point.y() - off.y() * unit, MAX_ASIDE * unit);
            boxes.add(
                    Box.around(
                            new Point(point.x() + aside + off.x() * unit, y),
                            box.width(),
                            box.height()));
            top += box.height() + BETWEEN * unit;
        }
        return boxes;
    }

    private static double aside(Curve curve, double t, double down, double most) {
        Point before = curve.at(t - 0.05);
        Point after = curve.at(t + 0.05);
        double dx = after.x() - before.x();
        double dy = after.y() - before.y();
        if (Math.abs(dy) < 1e-6) {
            return 0;
        }
        return Math.max(-most, Math.min(most, down * dx / dy));
    }

    private List<Box> sideBySide(double t) {
        double width = 0;
        for (LabelMark number : numbers) {
            width += number.box().width();
        }
        Point middle = middle(t);
        double x = middle.x() - width / 2;
        List<Box> boxes = new ArrayList<>();
        for (LabelMark number : numbers) {
            Box box = number.box();
            boxes.add(
                    Box.around(
                            new Point(x + box.width() / 2, middle.y()), box.width(), box.height()));
            x += box.width();
        }
        return boxes;
    }

    private Point middle(double t) {
        double x = 0;
        double y = 0;
        for (Curve curve : curves) {
            Point point = curve.at(t);
            x += point.x() / curves.size();
            y += point.y() / curves.size();
        }
        return new Point(x, y);
    }

    /** Returns the cost of labels that hide most of their lines. */
    private double unseen(List<Box> boxes) {
        double cost = 0;
        for (List<Point> points : courses) {
            double length = points.get(0).distance(points.get(PIECES));
            int covered = 0;
            for (Point point : points) {
                boolean under = false;
                for (Box box : boxes) {
                    under |= box.contains(point);
                }
                covered += under ? 1 : 0;
            }
            double seen = length * (points.size() - covered) / points.size();
            cost += seen < SEEN ? FOR_UNSEEN * (SEEN - seen) : 0;
        }
        return cost / curves.size();
    }
}
