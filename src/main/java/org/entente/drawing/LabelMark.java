package org.entente.drawing;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.TextStyle;

/**
 * A text on the picture.
 *
 * @param box its bounds, padding included
 * @param lines its lines, kept while the label is hidden
 * @param style how it is set
 * @param form how much of it is shown
 * @param signs symbols next to the words
 * @param shapes alternative forms, best first; empty if there are none
 */
public record LabelMark(
        Box box,
        List<String> lines,
        TextStyle style,
        LabelShape.Form form,
        LabelSigns signs,
        List<LabelShape> shapes) {

    public LabelMark {
        lines = List.copyOf(lines);
        shapes = List.copyOf(shapes);
    }

    /**
     * Makes a label without signs.
     *
     * @param box the space it takes, its padding included
     * @param style how it is set
     * @param shown whether there is room for it
     */
    public LabelMark(Box box, List<String> lines, TextStyle style, boolean shown) {
        this(
                box,
                lines,
                style,
                shown ? LabelShape.Form.WORDS : LabelShape.Form.HIDDEN,
                LabelSigns.NONE,
                List.of());
    }

    /** Tells whether anything of it is shown. */
    public boolean shown() {
        return form != LabelShape.Form.HIDDEN;
    }

    /** Tells whether there is room for a number only. */
    public boolean isNumber() {
        return form == LabelShape.Form.NUMBER;
    }

    /**
     * Returns the label at another place.
     *
     * @param newBox the space it takes there
     * @param newShown whether there is room for it; if so, for as much as before, or else for all
     */
    public LabelMark at(Box newBox, boolean newShown) {
        LabelShape.Form newForm =
                !newShown
                        ? LabelShape.Form.HIDDEN
                        : form == LabelShape.Form.HIDDEN ? LabelShape.Form.WORDS : form;
        return new LabelMark(newBox, lines, style, newForm, signs, shapes);
    }

    /** Returns the label in each shape it may take, about the same middle; the best first. */
    public List<LabelMark> shaped() {
        if (shapes.isEmpty()) {
            return List.of(at(box, true));
        }
        List<LabelMark> shaped = new ArrayList<>();
        for (LabelShape shape : shapes) {
            shaped.add(in(shape));
        }
        return shaped;
    }

    /**
     * Returns the label in the first shape of a form, centred at the same point.
     *
     * @param wanted how much of it is to be shown
     * @return the label; shown as it is if it has no such shape
     */
    public LabelMark shaped(LabelShape.Form wanted) {
        return shapes.stream()
                .filter(shape -> shape.form() == wanted)
                .findFirst()
                .map(this::in)
                .orElseGet(() -> at(box, true));
    }

    private LabelMark in(LabelShape shape) {
        double size = style.size();
        Box around = Box.around(box.centre(), shape.width() * size, shape.height() * size);
        return new LabelMark(around, shape.lines(), style, shape.form(), signs, shapes);
    }

    /** Returns the label with its middle elsewhere. */
    public LabelMark centredAt(Point point) {
        return new LabelMark(
                Box.around(point, box.width(), box.height()), lines, style, form, signs, shapes);
    }

    /** Returns the label hidden. */
    public LabelMark hidden() {
        return at(box, false);
    }

    public LabelMark withSigns(LabelSigns other) {
        return new LabelMark(box, lines, style, form, other, shapes);
    }

    /** Returns the label with other shapes. */
    public LabelMark withShapes(List<LabelShape> other) {
        return new LabelMark(box, lines, style, form, signs, other);
    }

    /**
     * Returns the label in smaller or larger letters, about the same middle.
     *
     * @param scale above 1 for larger ones
     */
    public LabelMark scaled(double scale) {
        TextStyle other = new TextStyle(style.size() * scale, style.weight(), style.slanted());
        Box around = Box.around(box.centre(), box.width() * scale, box.height() * scale);
        return new LabelMark(around, lines, other, form, signs, shapes);
    }
}
