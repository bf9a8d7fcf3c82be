package org.entente.source;

/**
 * A run of sentence-ending marks with what belongs to it: closing quotation marks and brackets, the
 * dots of a spaced ellipsis, the number of a footnote.
 *
 * @param start offset of the first mark
 * @param end offset after the run
 * @param kind what the marks amount to
 * @param closing the first closing mark in the run, or {@link #OPEN}
 */
record Terminator(int start, int end, Kind kind, char closing) {

    /** Represents a missing closing mark. */
    static final char OPEN = '\0';

    private static final String STRONG =
            "?!\u037E\u203C\u203D\u2047\u2048\u2049\u061F\u061E\uFE56\uFE57";
    private static final String WIDE =
            "\u3002\uFF61\uFF01\uFF1F\uFF0E\u0964\u0965\u06D4\u0589\u0F0D\u0F0E\u1362\u1367\u104B\u17D4";
    private static final String ELLIPSES = "\u2026\u2025";
    private static final String SUPERSCRIPTS =
            "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u1D43\u1D47\u1D9C\u1D48\u1D49";
    private static final String DAGGERS = "\u2020\u2021";

    /** The longest footnote mark in square brackets, "[citation needed]" being typical. */
    private static final int MAX_FOOTNOTE_LENGTH = 32;

    /** The longest in round brackets or without any, "(3)" and "12" being typical. */
    private static final int MAX_NUMBER_LENGTH = 3;

    private static final int MAX_WORD_LENGTH = 32;

    /** What a run of marks amounts to, the later the stronger. */
    enum Kind {
        PERIOD,
        /** Several full stops, spaced or not, or the character for three. */
        ELLIPSIS,
        /** A question or exclamation mark. */
        STRONG,
        /** A mark of a script that does not put a space after it. */
        WIDE
    }

    /** Tells whether a character starts a run. */
    static boolean isMark(char c) {
        return c == '.' || c == '?' || c == '!' || (c > 0x80 && isForeignMark(c));
    }

    /** Tells whether a run starts at an offset; the semicolon is a question mark in Greek. */
    static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        return isMark(c) || (c == ';' && at > 0 && isGreek(text.charAt(at - 1)));
    }

    private static boolean isGreek(char c) {
        return (c >= 0x0370 && c < 0x0400) || (c >= 0x1F00 && c < 0x2000);
    }

    private static boolean isForeignMark(char c) {
        return ELLIPSES.indexOf(c) >= 0 || STRONG.indexOf(c) >= 0 || WIDE.indexOf(c) >= 0;
    }

    /**
     * Reads the run that starts at an offset.
     *
     * @param text the paragraph
     * @param start offset of a mark
     */
    static Terminator read(String text, int start) {
        Kind kind = Kind.PERIOD;
        char closing = OPEN;
        int dots = 0;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isMark(text, i)) {
                dots += c == '.' ? 1 : 0;
                kind = stronger(kind, kindOf(text, start, c));
                i++;
            } else if (clings(text, i)) {
                closing = closing == OPEN ? c : closing;
                i++;
            } else {
                int next = skipAttached(text, start, i);
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

    /** Between Chinese characters a mark that was typed at half width is one of theirs. */
    private static Kind kindOf(String text, int start, char c) {
        if (c == '.') {
            return Kind.PERIOD;
        }
        if ((c == '!' || c == '?') && start > 0 && isUnspaced(text.charAt(start - 1))) {
            return Kind.WIDE;
        }
        if (ELLIPSES.indexOf(c) >= 0) {
            return Kind.ELLIPSIS;
        }
        return WIDE.indexOf(c) >= 0 ? Kind.WIDE : Kind.STRONG;
    }

    private static boolean isUnspaced(char c) {
        return (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF);
    }

    private static Kind stronger(Kind a, Kind b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static boolean clings(String text, int i) {
        char c = text.charAt(i);
        if (Characters.isClosingBracket(c) || Characters.isClosingQuote(c)) {
            return true;
        }
        if (SUPERSCRIPTS.indexOf(c) >= 0 || DAGGERS.indexOf(c) >= 0) {
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
    private static int skipAttached(String text, int start, int i) {
        char c = text.charAt(i);
        if (c == '[') {
            return skipFootnote(text, i);
        }
        if (c == '(') {
            return skipNumberInBrackets(text, i);
        }
        if (c >= '0' && c <= '9') {
            return skipNumber(text, start, i);
        }
        if (c == ',' || c == '\u2013') {
            return isBetweenFootnotes(text, i) ? i + 1 : i;
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
        int limit = Math.min(text.length(), open + MAX_FOOTNOTE_LENGTH);
        for (int i = open + 1; i < limit && text.charAt(i) != '['; i++) {
            if (text.charAt(i) == ']') {
                return i > open + 1 ? i + 1 : open;
            }
        }
        return open;
    }

    private static int skipNumberInBrackets(String text, int open) {
        int i = open + 1;
        while (i < text.length()
                && i - open <= MAX_NUMBER_LENGTH
                && isFootnotePart(text.charAt(i))) {
            i++;
        }
        boolean closed = i > open + 1 && i < text.length() && text.charAt(i) == ')';
        return closed ? i + 1 : open;
    }

    private static boolean isFootnotePart(char c) {
        return (c >= '0' && c <= '9') || c == '*' || DAGGERS.indexOf(c) >= 0;
    }

    /** "They met.12 Then": the number of a note that lost its raised place. */
    private static int skipNumber(String text, int start, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        int wordStart = start;
        while (wordStart > 0
                && start - wordStart < MAX_WORD_LENGTH
                && Character.isLetter(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        String word = text.substring(wordStart, start);
        boolean worded =
                word.length() > 1
                        && Character.isLowerCase(word.charAt(word.length() - 1))
                        && Abbreviation.of(word) == Abbreviation.NONE
                        && (wordStart == 0 || Characters.isSpace(text.charAt(wordStart - 1)));
        boolean apart = end == text.length() || Characters.isSpace(text.charAt(end));
        int next = Characters.skipSpace(text, end);
        boolean opens = next == text.length() || Character.isUpperCase(text.charAt(next));
        return worded && apart && opens && end - from <= MAX_NUMBER_LENGTH ? end : from;
    }

    private static boolean isBetweenFootnotes(String text, int i) {
        if (i == 0 || i + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(i - 1);
        char behind = text.charAt(i + 1);
        boolean raised = SUPERSCRIPTS.indexOf(before) >= 0 && SUPERSCRIPTS.indexOf(behind) >= 0;
        return raised || (before == ']' && behind == '[');
    }
}
