package org.entente.drawing.ink;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.LabelMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.TextStyle.Weight;
import org.entente.drawing.style.Typeface;
import org.jspecify.annotations.Nullable;

/** Sets the lines of a label in the middle of its box, its number before the first. */
public final class LabelSetting {

    /** Between a number and the words. */
    public static final double NUMBER_GAP = 4;

    private LabelSetting() {}

    /** Returns how the number of a label is set. */
    static TextStyle numberStyle(TextStyle style) {
        return new TextStyle(style.size() - 1, Weight.SEMI_BOLD);
    }

    /** Returns the width that a number takes before words. */
    public static double numberWidth(int number, TextStyle style, Typeface typeface) {
        return typeface.width(Integer.toString(number), numberStyle(style));
    }

    static List<Ink> set(
            LabelMark label, Rgba ink, Rgba numberInk, @Nullable Rgba halo, Typeface typeface) {
        List<Ink> texts = new ArrayList<>();
        TextStyle style = label.style();
        Box box = label.box();
        int count = Math.max(1, label.lines().size());
        double top = box.centre().y() - count * style.lineHeight() / 2;
        for (int i = 0; i < count; i++) {
            String line = label.lines().isEmpty() ? "" : label.lines().get(i);
            double width = typeface.width(line, style);
            double baseline =
                    top + (i + 0.5) * style.lineHeight() + Typeface.baselineBelowMiddle(style);
            Integer number = i == 0 ? label.number() : null;
            double before = 0;
            if (number != null) {
                double digits = numberWidth(number, style, typeface);
                before = digits + (line.isEmpty() ? 0 : NUMBER_GAP);
                texts.add(
                        new Ink.Text(
                                new Point(box.centre().x() - (before + width) / 2, baseline),
                                Integer.toString(number),
                                numberStyle(style),
                                numberInk,
                                halo,
                                digits));
            }
            if (!line.isEmpty()) {
                double x = box.centre().x() - (before + width) / 2 + before;
                texts.add(new Ink.Text(new Point(x, baseline), line, style, ink, halo, width));
            }
        }
        return texts;
    }
}
