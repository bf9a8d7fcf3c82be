package org.entente.drawing.style;

/** The two looks of the picture. */
public enum Theme {
    LIGHT,
    /** Light on dark. */
    DARK
}
