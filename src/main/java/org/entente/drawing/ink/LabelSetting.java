package org.entente.drawing.ink;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelShape;
import org.entente.drawing.LabelShape.Form;
import org.entente.drawing.LabelSigns;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.TextStyle.Weight;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.jspecify.annotations.Nullable;

/**
 * Sets the lines of a label centred in its box, with its signs next to the first line: the note
 * number before the words, the number of further ties after them, and an arrow at the end it points
 * to. Lengths scale with the letter size.
 */
public final class LabelSetting {

    private static final double PADDING_X = 7;
    private static final double PADDING_Y = 2.5;
    private static final double PADDING_ALONE_X = 4.5;
    private static final double PADDING_ALONE_Y = 0.5;
    private static final double GAP = 4;
    private static final double BEFORE_MORE = 3;
    private static final double ARROW = 8;
    private static final double NOTCH = 2;
    private static final double ARROW_HALF = 3;

    private LabelSetting() {}

    /**
     * Measures a label on a pill, with all of its words and by its number alone.
     *
     * @param label the label, in all of its words
     * @param typeface measures it
     * @return the label with these shapes, in the first of them about the same middle
     */
    public static LabelMark onPill(LabelMark label, Typeface typeface) {
        return label.withShapes(
                        List.of(
                                shape(label, Form.WORDS, typeface),
                                shape(label, Form.NUMBER, typeface)))
                .shaped(Form.WORDS);
    }

    static LabelShape shape(LabelMark label, Form form, Typeface typeface) {
        double size = label.style().size();
        double unit = unit(label.style());
        boolean alone = form == Form.NUMBER;
        LabelMark formed = alone ? numbered(label) : label;
        int rows = alone ? 1 : Math.max(1, label.lines().size());
        double widest = 0;
        for (int i = 0; i < rows; i++) {
            widest = Math.max(widest, row(formed, i, typeface).width());
        }
        double width = widest + 2 * unit * (alone ? PADDING_ALONE_X : PADDING_X);
        double height =
                rows * label.style().lineHeight()
                        + 2 * unit * (alone ? PADDING_ALONE_Y : PADDING_Y);
        return new LabelShape(form, label.lines(), Math.max(width, height) / size, height / size);
    }

    private static LabelMark numbered(LabelMark label) {
        return new LabelMark(
                label.box(),
                label.lines(),
                label.style(),
                Form.NUMBER,
                label.signs(),
                label.shapes());
    }

    static List<Ink> set(
            LabelMark label, Rgba ink, Rgba signs, @Nullable Rgba rim, Typeface typeface) {
        List<Ink> inks = new ArrayList<>();
        TextStyle style = label.style();
        Point middle = label.box().centre();
        int rows = label.isNumber() ? 1 : Math.max(1, label.lines().size());
        double top = middle.y() - rows * style.lineHeight() / 2;
        for (int i = 0; i < rows; i++) {
            Row row = row(label, i, typeface);
            double x = middle.x() - row.width() / 2;
            double y = top + (i + 0.5) * style.lineHeight();
            for (Piece piece : row.pieces()) {
                inks.add(piece.at(x, y, ink, signs, rim));
                x += piece.width() + piece.after();
            }
        }
        return inks;
    }

    private static double unit(TextStyle style) {
        return style.size() / VisualStyle.LABEL.size();
    }

    private record Row(List<Piece> pieces) {

        double width() {
            double width = 0;
            for (int i = 0; i < pieces.size(); i++) {
                width += pieces.get(i).width();
                width += i + 1 < pieces.size() ? pieces.get(i).after() : 0;
            }
            return width;
        }
    }

    private enum Kind {
        WORDS,
        COUNT,
        ARROW
    }

    /** A part of a row, and the gap after it. */
    private record Piece(
            Kind kind, String text, TextStyle style, double heading, double width, double after) {

        Ink at(double x, double y, Rgba ink, Rgba signs, @Nullable Rgba rim) {
            if (kind == Kind.ARROW) {
                return new Ink.Fill(arrow(new Point(x + width / 2, y), heading, style), signs);
            }
            Point start = new Point(x, y + Typeface.baselineBelowMiddle(style));
            Rgba color = kind == Kind.COUNT ? signs : ink;
            return new Ink.Text(start, text, style, color, rim, width);
        }
    }

    /**
     * Returns the arrow that says which way a tie goes.
     *
     * @param heading the way, in radians clockwise from the right
     * @param style the style of the label that it is in
     */
    public static Outline arrow(Point middle, double heading, TextStyle style) {
        double unit = unit(style);
        double cos = StrictMath.cos(heading) * unit;
        double sin = StrictMath.sin(heading) * unit;
        double half = ARROW / 2;
        double notch = NOTCH - half;
        return Outline.polygon(
                List.of(
                        middle.plus(half * cos, half * sin),
                        middle.plus(-half * cos - ARROW_HALF * sin, -half * sin + ARROW_HALF * cos),
                        middle.plus(notch * cos, notch * sin),
                        middle.plus(
                                -half * cos + ARROW_HALF * sin, -half * sin - ARROW_HALF * cos)));
    }

    private static Row row(LabelMark label, int number, Typeface typeface) {
        List<Piece> pieces = new ArrayList<>();
        TextStyle style = label.style();
        LabelSigns signs = label.signs();
        double unit = unit(style);
        if (label.isNumber()) {
            pieces.add(count(signs.number(), smaller(style), 0, typeface));
            return new Row(pieces);
        }
        String note = number == 0 ? signs.note() : null;
        if (note != null) {
            pieces.add(count(note, smaller(style), GAP * unit, typeface));
        }
        Double heading = number == 0 ? signs.heading() : null;
        if (heading != null && signs.pointsLeft()) {
            pieces.add(arrow(style, heading, GAP * unit));
        }
        String words = label.lines().isEmpty() ? "" : label.lines().get(number);
        if (!words.isEmpty()) {
            boolean more = number == label.lines().size() - 1 && signs.more() > 0;
            double after = (more ? BEFORE_MORE : GAP) * unit;
            pieces.add(new Piece(Kind.WORDS, words, style, 0, typeface.width(words, style), after));
            if (more) {
                String count = "+" + signs.more();
                TextStyle bold = new TextStyle(style.size(), Weight.SEMI_BOLD);
                pieces.add(count(count, bold, GAP * unit, typeface));
            }
        }
        if (heading != null && !signs.pointsLeft()) {
            pieces.add(arrow(style, heading, 0));
        }
        return new Row(pieces);
    }

    private static Piece count(String text, TextStyle style, double after, Typeface typeface) {
        return new Piece(Kind.COUNT, text, style, 0, typeface.width(text, style), after);
    }

    private static Piece arrow(TextStyle style, double heading, double after) {
        return new Piece(Kind.ARROW, "", style, heading, ARROW * unit(style), after);
    }

    private static TextStyle smaller(TextStyle style) {
        return new TextStyle(style.size() * 10 / 11, Weight.SEMI_BOLD);
    }
}
