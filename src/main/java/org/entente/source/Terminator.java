package org.entente.source;

/**
 * A run of sentence-ending marks with all that clings to it: closing quotation marks and brackets,
 * the dots of a spaced ellipsis, the number of a footnote.
 *
 * @param start offset of the first mark
 * @param end offset behind the run
 * @param kind what the marks amount to
 * @param closing the first closing mark in the run, or {@link #OPEN}
 */
record Terminator(int start, int end, Kind kind, char closing) {

    /** What stands for "no closing mark". */
    static final char OPEN = '\0';

    private static final String STRONG = "?!\u203C\u203D\u2047\u2048\u2049\u061F\u061E\uFE56\uFE57";
    private static final String WIDE =
            "\u3002\uFF61\uFF01\uFF1F\uFF0E\u0964\u0965\u06D4\u0589\u1362\u1367\u104B\u17D4";
    private static final String ELLIPSES = "\u2026\u2025";
    private static final String SUPERSCRIPTS =
            "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";

    /** The longest footnote mark looked for, "[123]" or "[note 12]" being typical. */
    private static final int LONGEST_FOOTNOTE = 12;

    /** What a run of marks amounts to, the later the stronger. */
    enum Kind {
        /** One full stop. */
        PERIOD,
        /** Several full stops, spaced or not, or the character for three. */
        ELLIPSIS,
        /** A question or exclamation mark. */
        STRONG,
        /** A mark of a script that does not put a space behind it. */
        WIDE
    }

    /** Tells whether a character starts a run. */
    static boolean isMark(char c) {
        return c == '.' || c == '?' || c == '!' || (c > 0x80 && isForeignMark(c));
    }

    private static boolean isForeignMark(char c) {
        return ELLIPSES.indexOf(c) >= 0 || STRONG.indexOf(c) >= 0 || WIDE.indexOf(c) >= 0;
    }

    /**
     * Reads the run that starts at an offset.
     *
     * @param text the paragraph
     * @param start offset of a mark
     * @return the run
     */
    static Terminator read(String text, int start) {
        Kind kind = Kind.PERIOD;
        char closing = OPEN;
        int dots = 0;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isMark(c)) {
                dots += c == '.' ? 1 : 0;
                kind = stronger(kind, kindOf(c));
                i++;
            } else if (clings(text, i)) {
                closing = closing == OPEN ? c : closing;
                i++;
            } else {
                int next = skipAttached(text, i);
                if (next == i) {
                    break;
                }
                i = next;
            }
        }
        Kind whole = dots > 1 ? stronger(kind, Kind.ELLIPSIS) : kind;
        return new Terminator(start, i, whole, closing);
    }

    boolean isClosedByBracket() {
        return closing != OPEN && Characters.isClosingBracket(closing);
    }

    boolean isClosedByQuote() {
        return closing != OPEN && Characters.isQuote(closing);
    }

    private static Kind kindOf(char c) {
        if (c == '.') {
            return Kind.PERIOD;
        }
        if (ELLIPSES.indexOf(c) >= 0) {
            return Kind.ELLIPSIS;
        }
        return WIDE.indexOf(c) >= 0 ? Kind.WIDE : Kind.STRONG;
    }

    private static Kind stronger(Kind a, Kind b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static boolean clings(String text, int i) {
        char c = text.charAt(i);
        if (Characters.isClosingBracket(c) || Characters.isClosingQuote(c)) {
            return true;
        }
        if (SUPERSCRIPTS.indexOf(c) >= 0) {
            return true;
        }
        // Marks that also open, and those of emphasis, close only where no word follows.
        boolean either = Characters.isTurnedQuote(c) || c == '*' || c == '_';
        return either && (i + 1 == text.length() || !isWordStart(text, i + 1));
    }

    private static boolean isWordStart(String text, int i) {
        return Character.isLetterOrDigit(text.codePointAt(i));
    }

    /** Reads what belongs to the run without touching it; returns the offset given for nothing. */
    private static int skipAttached(String text, int i) {
        char c = text.charAt(i);
        if (c == '[') {
            return skipFootnote(text, i);
        }
        if (!Characters.isSpace(c) || i + 1 == text.length()) {
            return i;
        }
        char next = text.charAt(i + 1);
        boolean loose = i + 2 == text.length() || !isWordStart(text, i + 2);
        if (next == '.' && loose) {
            return i + 1;
        }
        boolean guillemet = next == '\u00BB' || next == '\u203A';
        return guillemet && loose ? i + 2 : i;
    }

    private static int skipFootnote(String text, int open) {
        int limit = Math.min(text.length(), open + LONGEST_FOOTNOTE);
        boolean numbered = false;
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return numbered ? i + 1 : open;
            }
            numbered |= Character.isDigit(c);
        }
        return open;
    }
}
