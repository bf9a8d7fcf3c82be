package org.entente.intake.pdf;

/**
 * A word on a page.
 *
 * @param text its letters in the order they stand, from left to right
 * @param left where it begins, in points
 * @param right where it ends, in points
 * @param size the size of its letters, in points
 * @param bold whether its face is bold
 */
record PdfWord(String text, float left, float right, float size, boolean bold) {}
