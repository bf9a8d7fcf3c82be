package org.entente.drawing.style;

/** The two looks of the picture. */
public enum Theme {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK
}
