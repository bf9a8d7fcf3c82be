package org.entente.source;

/** The classes of characters that the reading of a text turns on. */
final class Characters {

    /** The byte order mark that some editors write before a text. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final char NEXT_LINE = '\u0085';

    private Characters() {}

    /**
     * Tells whether a character is white space of any kind, the no-break spaces included, which
     * {@link Character#isWhitespace(char)} leaves out.
     *
     * @param c a UTF-16 code unit
     * @return whether it is white space
     */
    static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || Character.isWhitespace(c);
        }
        return c == NEXT_LINE || Character.isSpaceChar(c);
    }
}
