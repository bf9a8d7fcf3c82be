package org.entente.drawing.style;

/** How much an element stands out. */
public enum Emphasis {
    /** As all others while nothing is selected. */
    PLAIN,
    /** Selected. */
    SELECTED,
    /** Belongs to what is selected. */
    BRIGHT,
    /** Does not belong to what is selected. */
    RECEDED
}
