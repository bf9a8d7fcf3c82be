package org.entente.wording;

import java.util.regex.Pattern;

/**
 * The characters that turn the direction of writing for all that follows: embeddings, overrides and
 * isolates of the Unicode Bidirectional Algorithm (UAX #9).
 */
public final class DirectionMarks {

    private static final Pattern MARKS = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

    private DirectionMarks() {}

    /** Returns a text that leaves the direction of the words around it alone. */
    public static String removed(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
