package org.entente.drawing.style;

/** The degree of emphasis of an element. */
public enum Emphasis {
    RECEDED(0),
    /** Selected, and does not belong to what is pointed at: receded, with its outline standing. */
    OUTLINED(0),
    /** Plain: nothing is selected or pointed at. */
    PLAIN(1),
    /** Belongs to what is selected or pointed at. */
    BRIGHT(1),
    POINTED(2),
    SELECTED(2);

    private final int height;

    Emphasis(int height) {
        this.height = height;
    }

    /** Returns how far in front it is painted; 0 is the back. */
    public int height() {
        return height;
    }

    /** Tells whether it is painted faintly. */
    public boolean recedes() {
        return height == 0;
    }
}
