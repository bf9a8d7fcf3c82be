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

    /** The padding of the words begins a little within the sign. */
    private static final double AFTER = -3;

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
                        LabelSetting.onPill(label, LabelMark.Form.WORDS, typeface).box().height()),
                form);
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
