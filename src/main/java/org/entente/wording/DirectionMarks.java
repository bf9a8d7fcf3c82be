package org.entente.wording;

import java.text.Bidi;
import java.util.regex.Pattern;

/**
 * Characters that control the direction of the following text: embeddings, overrides and isolates
 * of the Unicode Bidirectional Algorithm (UAX #9).
 */
public final class DirectionMarks {

    private static final Pattern MARKS = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    private DirectionMarks() {}

    /** Returns a text that does not affect the direction of the words around it. */
    public static String removed(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    /**
     * Returns a text after which punctuation belongs to a left-to-right line. Without it, an arrow
     * or a colon between two right-to-left names would be reversed.
     */
    public static String closed(String text) {
        String plain = removed(text);
        return Bidi.requiresBidi(plain.toCharArray(), 0, plain.length())
                ? plain + LEFT_TO_RIGHT_MARK
                : plain;
    }
}
