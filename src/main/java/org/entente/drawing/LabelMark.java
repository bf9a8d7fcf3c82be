package org.entente.drawing;

import java.util.List;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.style.TextStyle;

/**
 * A text on the picture.
 *
 * @param box the space it takes, its padding included
 * @param lines its lines, kept while there is no room for them
 * @param style how it is set
 * @param form how much of it is shown
 * @param signs what stands beside the words
 */
public record LabelMark(Box box, List<String> lines, TextStyle style, Form form, LabelSigns signs) {

    /** How much of a label there is room for. */
    public enum Form {
        /** All of it. */
        WORDS,
        /** A number alone: that of its note, or else how many it speaks of. */
        NUMBER,
        /** Nothing; it waits for zoom, hover or selection. */
        HIDDEN
    }

    /** Copies the list of lines. */
    public LabelMark {
        lines = List.copyOf(lines);
    }

    /**
     * Makes a label without signs.
     *
     * @param box the space it takes, its padding included
     * @param lines its lines
     * @param style how it is set
     * @param shown whether there is room for it
     */
    public LabelMark(Box box, List<String> lines, TextStyle style, boolean shown) {
        this(box, lines, style, shown ? Form.WORDS : Form.HIDDEN, LabelSigns.NONE);
    }

    /** Tells whether anything of it is shown. */
    public boolean shown() {
        return form != Form.HIDDEN;
    }

    /** Tells whether there is room for a number only. */
    public boolean isNumber() {
        return form == Form.NUMBER;
    }

    /**
     * Returns the label at another place.
     *
     * @param newBox the space it takes there
     * @param newShown whether there is room for it; if so, for as much as before, or else for all
     * @return the label
     */
    public LabelMark at(Box newBox, boolean newShown) {
        Form newForm = !newShown ? Form.HIDDEN : form == Form.HIDDEN ? Form.WORDS : form;
        return new LabelMark(newBox, lines, style, newForm, signs);
    }

    /**
     * Returns the label at another place.
     *
     * @param newBox the space it takes there
     * @param newForm how much of it there is room for
     * @return the label
     */
    public LabelMark at(Box newBox, Form newForm) {
        return new LabelMark(newBox, lines, style, newForm, signs);
    }

    /** Returns the label with other signs. */
    public LabelMark withSigns(LabelSigns other) {
        return new LabelMark(box, lines, style, form, other);
    }
}
