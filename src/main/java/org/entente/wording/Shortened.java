package org.entente.wording;

/** Shortens texts, ending them with an ellipsis. */
public final class Shortened {

    private Shortened() {}

    /**
     * Returns a text, cut if it has more code points than a maximum, which the ellipsis is part of.
     */
    public static String to(int max, String text) {
        return text.codePointCount(0, text.length()) <= max
                ? text
                : text.substring(0, text.offsetByCodePoints(0, max - 1)).strip() + '\u2026';
    }
}
