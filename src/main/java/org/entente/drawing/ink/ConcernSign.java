package org.entente.drawing.ink;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.LabelMark;
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
     * Returns a label in a box of its own, with room for the sign, about the same middle.
     *
     * @param label the label
     * @param form how much of it is to be shown
     * @param typeface measures it
     * @return the label with the box that a pill with room for that takes
     */
    public static LabelMark onPill(LabelMark label, LabelMark.Form form, Typeface typeface) {
        LabelMark words = LabelSetting.onPill(label, form, typeface);
        Box box = words.box();
        return words.at(
                Box.around(
                        box.centre(),
                        box.width() + (BEFORE + WIDTH + AFTER) * unit(label),
                        box.height() + (words.isNumber() ? HIGHER * unit(label) : 0)),
                form);
    }

    /**
     * Returns the forms in which a pill may be shown, the best first.
     *
     * @param label its label; the names of those who worry are parted by {@link #BETWEEN}
     * @param typeface measures it
     * @return all in one line, each name in a line of its own, the number alone
     */
    public static List<LabelMark> forms(LabelMark label, Typeface typeface) {
        String line = String.join(BETWEEN, label.lines());
        LabelMark whole = label.withLines(List.of(line));
        List<LabelMark> forms = new ArrayList<>();
        forms.add(onPill(whole, LabelMark.Form.WORDS, typeface));
        if (line.contains(BETWEEN)) {
            LabelMark wrapped = label.withLines(List.of(line.split(BETWEEN, -1)));
            forms.add(onPill(wrapped, LabelMark.Form.WORDS, typeface));
        }
        forms.add(onPill(whole, LabelMark.Form.NUMBER, typeface));
        return forms;
    }

    /** Returns where the words of a pill are set. */
    static Box words(LabelMark label) {
        Box box = label.box();
        double taken = Math.min(box.width(), (BEFORE + WIDTH + AFTER) * unit(label));
        return new Box(box.minX() + taken, box.minY(), box.width() - taken, box.height());
    }

    static List<Ink> of(LabelMark label, Rgba color) {
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
