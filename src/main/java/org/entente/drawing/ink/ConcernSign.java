package org.entente.drawing.ink;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelShape;
import org.entente.drawing.LabelShape.Form;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;

/** The diamond at the beginning of a pill that says who worries. */
public final class ConcernSign {

    private static final double BEFORE = 3;
    private static final double WIDTH = 13;

    private static final double HIGHER = 3;

    /** The padding of the words begins a little within the sign. */
    private static final double AFTER = -3;

    /** Stands between the names of those who worry. */
    public static final String BETWEEN = " \u00b7 ";

    private ConcernSign() {}

    /**
     * Makes the shapes of a label on a pill: all in one line, each holder on a line, only the
     * number.
     *
     * @param label the label in one line; holders are separated by {@link #BETWEEN}
     * @param typeface measures it
     * @return the label in the first shape, centred at the same point
     */
    public static LabelMark onPill(LabelMark label, Typeface typeface) {
        List<LabelShape> shapes = new ArrayList<>();
        String line = String.join(BETWEEN, label.lines());
        LabelMark whole = withLines(label, List.of(line));
        shapes.add(withSign(LabelSetting.shape(whole, Form.WORDS, typeface)));
        if (line.contains(BETWEEN)) {
            LabelMark wrapped = withLines(label, List.of(line.split(BETWEEN, -1)));
            shapes.add(withSign(LabelSetting.shape(wrapped, Form.WORDS, typeface)));
        }
        shapes.add(withSign(LabelSetting.shape(whole, Form.NUMBER, typeface)));
        return whole.withShapes(shapes).shaped(Form.WORDS);
    }

    private static LabelMark withLines(LabelMark label, List<String> lines) {
        return new LabelMark(
                label.box(), lines, label.style(), label.form(), label.signs(), label.shapes());
    }

    private static LabelShape withSign(LabelShape shape) {
        double unit = 1 / VisualStyle.LABEL.size();
        boolean alone = shape.form() == Form.NUMBER;
        return new LabelShape(
                shape.form(),
                shape.lines(),
                shape.width() + (BEFORE + WIDTH + AFTER) * unit,
                shape.height() + (alone ? HIGHER * unit : 0));
    }

    /** Returns where the words of a pill are set. */
    static Box words(LabelMark label) {
        Box box = label.box();
        double taken = Math.min(box.width(), (BEFORE + WIDTH + AFTER) * unit(label));
        return new Box(box.minX() + taken, box.minY(), box.width() - taken, box.height());
    }

    /** Returns the sign at the beginning of a pill. */
    public static List<Ink> of(LabelMark label, Rgba color) {
        double unit = unit(label);
        double radius = WIDTH * unit / 2;
        Point middle =
                new Point(label.box().minX() + BEFORE * unit + radius, label.box().centre().y());
        List<Ink> inks = new ArrayList<>();
        inks.add(new Ink.Border(NodeShape.DIAMOND.outline(middle, radius), color, unit));
        for (Outline part : NodeShape.DIAMOND.sign(middle, radius)) {
            inks.add(new Ink.Fill(part, color));
        }
        return inks;
    }

    private static double unit(LabelMark label) {
        return label.style().size() / VisualStyle.LABEL.size();
    }
}
