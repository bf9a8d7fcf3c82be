package org.entente.intake.text;

import java.util.regex.Pattern;

/** The marks before the entries of a list in plain text. */
final class ListMark {

    private static final Pattern MARK =
            Pattern.compile(
                    "\\s*(?:[-*\u2022\u2013\u25AA\u25CF]|\\(?\\d{1,3}[.)]|[a-z]\\))\\s+\\S.*");

    private ListMark() {}

    /** Tells whether a line begins with a bullet or a number. */
    static boolean isBefore(String line) {
        return MARK.matcher(line).matches();
    }
}
