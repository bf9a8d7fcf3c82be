package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelMark.Form;
import org.entente.drawing.LineMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.ConcernSign;
import org.entente.drawing.ink.LabelSetting;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.jspecify.annotations.Nullable;

/**
 * Where the labels of a pair might be: stacked somewhere along its lines, in the order of these,
 * with the pill of concerns about the pair below or above.
 */
final class StackPlacements {

    private static final double[] ALONG = {
        0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8
    };

    private static final double BETWEEN = 1.5;
    private static final double MAX_ASIDE = 16;

    private static final double OFF_MIDDLE = 8;
    private static final double FOR_WORDS = 18;
    private static final double FOR_WORDS_OF_TIE = 2;
    private static final double FOR_NUMBER = 90;
    private static final double FOR_PILL_WORDS = 14;
    private static final double FOR_PILL = 60;
    private static final double PILL_ABOVE = 0.5;

    /** So much of a line should be seen beside its labels. */
    private static final double SEEN = 26;

    private static final double FOR_UNSEEN = 0.4;

    private final List<LineMark> lines;
    private final List<Curve> curves;
    private final List<LabelMark> words = new ArrayList<>();
    private final List<LabelMark> numbers = new ArrayList<>();
    private final @Nullable LabelMark pill;
    private final @Nullable LabelMark pillNumber;
    private final List<Placement> placements = new ArrayList<>();
    private final double losingWords;

    private StackPlacements(List<LineMark> lines, @Nullable PillMark pill, Typeface typeface) {
        this.lines = inOrder(lines);
        curves = this.lines.stream().map(StackPlacements::alike).toList();
        for (LineMark line : this.lines) {
            words.add(LabelSetting.onPill(line.label(), Form.WORDS, typeface));
            numbers.add(LabelSetting.onPill(line.label(), Form.NUMBER, typeface));
        }
        this.pill = pill == null ? null : ConcernSign.onPill(pill.label(), Form.WORDS, typeface);
        pillNumber = pill == null ? null : ConcernSign.onPill(pill.label(), Form.NUMBER, typeface);
        losingWords =
                lines.stream()
                        .mapToDouble(line -> FOR_WORDS + FOR_WORDS_OF_TIE * line.ties().size())
                        .sum();
    }

    /** The placements of a pair, and the lines in the order of their labels. */
    record Stack(List<LineMark> lines, List<Placement> placements) {}

    /**
     * Returns where labels might be.
     *
     * @param lines the lines of a pair
     * @param pill the concerns about it, whose label comes last; null for none
     */
    static Stack of(List<LineMark> lines, @Nullable PillMark pill, Typeface typeface) {
        StackPlacements stack = new StackPlacements(lines, pill, typeface);
        for (double t : ALONG) {
            stack.add(t);
        }
        stack.addHidden();
        return new Stack(stack.lines, stack.placements);
    }

    /** From top to bottom; where lines are steep, from left to right. */
    private static List<LineMark> inOrder(List<LineMark> lines) {
        List<LineMark> sorted = new ArrayList<>(lines);
        Curve one = lines.get(0).curve();
        double dx = Math.abs(one.end().x() - one.start().x());
        double dy = Math.abs(one.end().y() - one.start().y());
        sorted.sort(
                Comparator.comparingDouble(
                        line -> dy > 3 * dx ? line.curve().at(0.5).x() : line.curve().at(0.5).y()));
        return sorted;
    }

    /** All curves of a pair in the same direction. */
    private static Curve alike(LineMark line) {
        boolean turned = line.from().value().compareTo(line.to().value()) > 0;
        return turned ? line.curve().reversed() : line.curve();
    }

    private void add(double t) {
        double off = OFF_MIDDLE * Math.abs(t - 0.5);
        List<Box> rows = rows(words, t);
        List<LabelMark> worded = at(words, rows, Form.WORDS);
        double cost = off + unseen(rows);
        List<Box> side = sideBySide(t);
        List<LabelMark> numbered = at(numbers, side, Form.NUMBER);
        double dearer = off + losingWords + unseen(side);
        if (pill == null || pillNumber == null) {
            placements.add(new Placement(worded, cost));
            placements.add(new Placement(numbered, dearer));
            return;
        }
        addWithPill(worded, pill, Form.WORDS, cost);
        addWithPill(worded, pillNumber, Form.NUMBER, cost + FOR_PILL_WORDS);
        addWithPill(numbered, pill, Form.WORDS, dearer);
        addWithPill(numbered, pillNumber, Form.NUMBER, dearer + FOR_PILL_WORDS);
        placements.add(with(worded, pill.at(pill.box(), false), cost + FOR_PILL));
        placements.add(with(numbered, pill.at(pill.box(), false), dearer + FOR_PILL));
    }

    private void addWithPill(List<LabelMark> rows, LabelMark label, Form form, double cost) {
        Box all = rows.get(0).box();
        for (LabelMark row : rows) {
            all = all.union(row.box());
        }
        double h = label.box().height();
        double w = label.box().width();
        double x = all.centre().x();
        Box below = Box.around(new Point(x, all.maxY() + BETWEEN + h / 2), w, h);
        Box above = Box.around(new Point(x, all.minY() - BETWEEN - h / 2), w, h);
        placements.add(with(rows, label.at(below, form), cost));
        placements.add(with(rows, label.at(above, form), cost + PILL_ABOVE));
    }

    private static Placement with(List<LabelMark> rows, LabelMark pill, double cost) {
        List<LabelMark> all = new ArrayList<>(rows);
        all.add(pill);
        return new Placement(all, cost);
    }

    private void addHidden() {
        List<LabelMark> all = new ArrayList<>(at(words, rows(words, 0.5), Form.WORDS));
        double cost = losingWords + FOR_NUMBER * lines.size();
        if (pill != null) {
            all.add(pill);
            cost += FOR_PILL;
        }
        placements.add(Placement.hidden(all, cost));
    }

    private static List<LabelMark> at(List<LabelMark> labels, List<Box> boxes, Form form) {
        List<LabelMark> placed = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            placed.add(labels.get(i).at(boxes.get(i), form));
        }
        return placed;
    }

    /** Each row lies on its own line as far as that leads little to the side. */
    private List<Box> rows(List<LabelMark> labels, double t) {
        double unit = labels.get(0).style().size() / VisualStyle.LABEL.size();
        double height = (labels.size() - 1) * BETWEEN * unit;
        for (LabelMark label : labels) {
            height += label.box().height();
        }
        double top = middle(t).y() - height / 2;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Box box = labels.get(i).box();
            Point point = curves.get(i).at(t);
            double y = top + box.height() / 2;
            double aside = aside(curves.get(i), t, y - point.y(), MAX_ASIDE * unit);
            boxes.add(Box.around(new Point(point.x() + aside, y), box.width(), box.height()));
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

    /** What it costs that labels leave little of their lines to be seen. */
    private double unseen(List<Box> boxes) {
        double cost = 0;
        for (Curve curve : curves) {
            double length = curve.start().distance(curve.end());
            int covered = 0;
            List<Point> points = curve.samples(20);
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
