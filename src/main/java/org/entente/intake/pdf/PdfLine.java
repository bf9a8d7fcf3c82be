package org.entente.intake.pdf;

/**
 * A line of a column.
 *
 * @param text its words in reading order
 * @param page the number of its page, from 0
 * @param column the number of its column on the page, in reading order
 * @param left its left edge, in points
 * @param right its right edge, in points
 * @param baseline the distance of its baseline from the top of the page, in points
 * @param size the size of its letters, in points
 * @param bold whether all of it is bold
 * @param columnLeft the left edge of the column's lines, in points
 * @param columnRight the right edge of the column's longest line, in points
 */
record PdfLine(
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
        float indent = LogicalOrder.isRightToLeft(text) ? columnRight - right : left - columnLeft;
        return indent > 0.8f * size && indent < 0.4f * (columnRight - columnLeft);
    }

    /** Tells whether the line ends well before others in its column do. */
    boolean isShort() {
        float room = LogicalOrder.isRightToLeft(text) ? left - columnLeft : columnRight - right;
        return room > Math.max(2 * size, 0.12f * (columnRight - columnLeft));
    }
}
