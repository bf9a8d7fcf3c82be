package org.entente.wording;

import java.text.Bidi;
import java.util.regex.Pattern;

/**
 * The characters that turn the direction of writing for all that follows: embeddings, overrides and
 * isolates of the Unicode Bidirectional Algorithm (UAX #9).
 */
public final class DirectionMarks {

    private static final Pattern MARKS = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    private DirectionMarks() {}

    /** Returns a text that leaves the direction of the words around it alone. */
    public static String removed(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    /**
     * Returns a text after which signs belong to a line that runs to the right. Without it, an
     * arrow or a colon between two names of a script that runs to the left is turned round with
     * them.
     */
    public static String closed(String text) {
        String plain = removed(text);
        return Bidi.requiresBidi(plain.toCharArray(), 0, plain.length())
                ? plain + LEFT_TO_RIGHT_MARK
                : plain;
    }
}
