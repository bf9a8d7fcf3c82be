package org.entente.intake.pdf;

/**
 * A line of a column.
 *
 * @param text its words as they are read
 * @param page the number of its page, from 0
 * @param column the number of its column on the page, in reading order
 * @param left where it begins, in points
 * @param right where it ends, in points
 * @param baseline how far below the top of the page it stands, in points
 * @param size the size of its letters, in points
 * @param bold whether all of it is bold
 * @param columnLeft where the column's lines begin, in points
 * @param columnRight where the longest of the column's lines ends, in points
 */
record Line(
        String text,
        int page,
        int column,
        float left,
        float right,
        float baseline,
        float size,
        boolean bold,
        float columnLeft,
        float columnRight) {

    /** Tells whether the line begins to the right of others in its column. */
    boolean isIndented() {
        float indent = VisualOrder.isRightToLeft(text) ? columnRight - right : left - columnLeft;
        return indent > 0.8f * size && indent < 0.4f * (columnRight - columnLeft);
    }

    /** Tells whether the line ends well before others in its column do. */
    boolean isShort() {
        float room = VisualOrder.isRightToLeft(text) ? left - columnLeft : columnRight - right;
        return room > Math.max(2 * size, 0.12f * (columnRight - columnLeft));
    }
}
