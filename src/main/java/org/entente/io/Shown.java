package org.entente.io;

import java.util.Locale;

/** Words of a dossier as messages show them. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /**
     * Returns a text in double quotes, on one line, cut where it is long. Control characters become
     * escapes, so that no dossier can steer the terminal a message is printed on.
     */
    static String text(String text) {
        StringBuilder out = new StringBuilder("\"");
        int end = text.length();
        if (text.codePointCount(0, end) > LONGEST) {
            end = text.offsetByCodePoints(0, LONGEST - 1);
        }
        text.substring(0, end).codePoints().forEach(c -> append(out, c));
        return out.append(end < text.length() ? "…\"" : "\"").toString();
    }

    private static void append(StringBuilder out, int c) {
        int type = Character.getType(c);
        if (type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR) {
            out.append(String.format(Locale.ROOT, "\\u%04x", c));
        } else {
            out.appendCodePoint(c);
        }
    }
}
