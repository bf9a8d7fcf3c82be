package org.entente.io.graph.draft;

import org.entente.source.Characters;

/** Texts without the white space, zero-width spaces and byte order marks at their ends. */
public final class Trimmed {

    private Trimmed() {}

    /**
     * Trims a text.
     *
     * @param text any text
     * @return the text from its first to its last visible character
     */
    public static String of(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && showsNothing(text.charAt(start))) {
            start++;
        }
        while (end > start && showsNothing(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * Other invisible characters may belong to the letters next to them, or set the direction of
     * the text.
     */
    private static boolean showsNothing(char c) {
        return Characters.isSpace(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}
