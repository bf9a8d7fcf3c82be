package org.entente.source;

/** Character classes used to read texts. */
public final class Characters {

    /** The byte order mark that some editors write before a text. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final char NEXT_LINE = '\u0085';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    /** The mark for a place where a word may be broken at a line end. */
    public static final char SOFT_HYPHEN = '\u00AD';

    /** Hyphens, dashes and minus signs of every width. */
    private static final String DASHES =
            "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2E3A\u2E3B\uFE31\uFE32\uFE58\uFE63\uFF0D";

    /** Single quotation marks, apostrophes, primes and the accents typed instead of them. */
    private static final String SINGLE_QUOTES =
            "'`\u00B4\u02B9\u02BB\u02BC\u02BD\u055A\u05F3\u2018\u2019\u201A\u201B\u2032\u2035\u2039"
                    + "\u203A\u275B\u275C\uFF07";

    /** Double quotation marks, guillemets and double primes. */
    private static final String DOUBLE_QUOTES =
            "\"\u00AB\u00BB\u02BA\u05F4\u201C\u201D\u201E\u201F\u2033\u2036\u275D\u275E\u2E42\u301D\u301E"
                + "\u301F\uFF02";

    private static final String OPENING_BRACKETS =
            "([{\uFF08\uFF3B\u300C\u300E\u3010\u3008\u300A\u3014";
    private static final String CLOSING_BRACKETS =
            ")]}\uFF09\uFF3D\u300D\u300F\u3011\u3009\u300B\u3015";

    /** Quotation marks that close wherever they stand right after a full stop. */
    private static final String CLOSING_QUOTES = "\"'\u2019\u201D\u00BB\u203A\uFF02\uFF07";

    /** Marks that open in one country and close in the next: the „German“ and »German« closers. */
    private static final String TURNED_QUOTES = "\u201C\u2018\u00AB\u2039";

    private Characters() {}

    /** Tells whether the code unit at an index is a surrogate without its other half. */
    public static boolean isHalfPair(CharSequence text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    /**
     * Tells whether a character is white space of any kind, the no-break spaces included, which
     * {@link Character#isWhitespace(char)} leaves out.
     *
     * @param c a UTF-16 code unit
     */
    public static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || Character.isWhitespace(c);
        }
        return c == NEXT_LINE || Character.isSpaceChar(c);
    }

    /**
     * Tells whether a character shows nothing in a line: it is there for breaking lines, for
     * joining letters, for the direction of the text, or picks the form of the letter before it.
     * White space does not count.
     *
     * @param c a UTF-16 code unit
     */
    public static boolean isInvisible(char c) {
        if (c < 0x300) {
            return c == SOFT_HYPHEN;
        }
        if (c < 0x2000) {
            return c == 0x034F
                    || c == 0x061C
                    || c == 0x115F
                    || c == 0x1160
                    || c == 0x17B4
                    || c == 0x17B5
                    || (c >= 0x180B && c <= 0x180F);
        }
        return (c >= 0x200B && c <= 0x200F)
                || isDirectionMark(c)
                || (c >= 0x2060 && c <= 0x206F)
                || isVariationSelector(c)
                || c == BYTE_ORDER_MARK
                || c == 0x3164
                || c == 0xFFA0
                || (c >= 0xFFF9 && c <= 0xFFFB);
    }

    /**
     * Tells whether a character does nothing but say which way a text runs.
     *
     * @param c a UTF-16 code unit
     * @return whether it is one of the marks, embeddings, overrides and isolates of Unicode
     */
    public static boolean isDirectionMark(char c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /**
     * Tells whether a character picks one of several forms of the character before it.
     *
     * @param c a UTF-16 code unit
     * @return whether it is a variation selector of the basic plane
     */
    public static boolean isVariationSelector(char c) {
        return c >= 0xFE00 && c <= 0xFE0F;
    }

    /** Tells whether a line ends at a character; LF ends CRLF. */
    static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
    }

    /** Tells whether a text holds nothing but white space and invisible characters. */
    public static boolean showsNothing(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i)) && !isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static boolean isDash(char c) {
        return c == '-' || (c >= 0x2010 && DASHES.indexOf(c) >= 0);
    }

    public static boolean isSingleQuote(char c) {
        return SINGLE_QUOTES.indexOf(c) >= 0;
    }

    public static boolean isDoubleQuote(char c) {
        return DOUBLE_QUOTES.indexOf(c) >= 0;
    }

    static boolean isQuote(char c) {
        return isSingleQuote(c) || isDoubleQuote(c);
    }

    static boolean isOpeningBracket(char c) {
        return OPENING_BRACKETS.indexOf(c) >= 0;
    }

    static boolean isClosingBracket(char c) {
        return CLOSING_BRACKETS.indexOf(c) >= 0;
    }

    static boolean isClosingQuote(char c) {
        return CLOSING_QUOTES.indexOf(c) >= 0;
    }

    static boolean isTurnedQuote(char c) {
        return TURNED_QUOTES.indexOf(c) >= 0;
    }

    /** Tells whether a character only makes sense after the one before it. */
    public static boolean joinsPrevious(char c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == ZERO_WIDTH_JOINER;
    }

    /**
     * Tells whether an offset falls inside a surrogate pair or between a letter and its marks.
     *
     * @param offset an offset in it, its length included
     * @return whether a cut there would tear one character apart
     */
    public static boolean tears(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return false;
        }
        char next = text.charAt(offset);
        if (Character.isLowSurrogate(next)) {
            return Character.isHighSurrogate(text.charAt(offset - 1));
        }
        return joinsPrevious(next);
    }

    /**
     * Finds the first character at or after an offset that is not white space.
     *
     * @param from where to start
     * @return the character's offset, or the text's length
     */
    static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
