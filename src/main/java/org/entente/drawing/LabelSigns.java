package org.entente.drawing;

import org.jspecify.annotations.Nullable;

/**
 * Symbols next to the words of a label.
 *
 * @param note the number of a note on the page, or a range of numbers; null for none
 * @param heading the direction of a small arrow from the acting actor, in radians clockwise from
 *     the right; null for none
 * @param more how many others the words represent
 * @param count how many the label represents in all
 * @param plate whether there is a plate under it, so that it can be read over anything
 */
public record LabelSigns(
        @Nullable String note, @Nullable Double heading, int more, int count, boolean plate) {

    /** Nothing. */
    public static final LabelSigns NONE = new LabelSigns(null, null, 0, 1, false);

    public LabelSigns withNote(@Nullable String other) {
        return new LabelSigns(other, heading, more, count, plate);
    }

    public LabelSigns withHeading(@Nullable Double other) {
        return new LabelSigns(note, other, more, count, plate);
    }

    public LabelSigns withPlate(boolean other) {
        return new LabelSigns(note, heading, more, count, other);
    }

    /** Returns the number shown when there is no room for words. */
    public String number() {
        return note == null ? Integer.toString(count) : note;
    }

    /** Tells whether the arrow is before the words, since it points to the left. */
    public boolean pointsLeft() {
        return heading != null && StrictMath.cos(heading) < 0;
    }
}
