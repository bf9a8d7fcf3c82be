package org.entente.source;

/**
 * The text after a sentence-ending mark: the first word of what may be the next sentence, and the
 * marks before it.
 *
 * @param mark the first mark
 * @param dashed whether there is a dash before the word
 * @param wordStart offset of the word's first character, or the text's length
 * @param word the letters of the word, cut at a length that no listed word reaches; empty for none
 * @param kind what the word starts with
 */
record SentenceOpening(Mark mark, boolean dashed, int wordStart, String word, Kind kind) {

    private static final int MAX_WORD_LENGTH = 24;
    private static final int MAX_BRAND_LENGTH = 24;

    /** Marks that carry a sentence on. */
    private static final String CONTINUING =
            ",;:%&/=+\u3001\uFF0C\uFF1B\uFF1A\u060C\u2019\u201D)]}";

    /** The first mark after the white space. */
    enum Mark {
        /** A word, a number or a sign. */
        PLAIN,
        /** A quotation mark. */
        QUOTE,
        BRACKET,
        /** A mark that never opens a sentence, a comma for one. */
        CONTINUING
    }

    /** What a word starts with. */
    enum Kind {
        /** A capital, or a letter of a script that has none. */
        CAPITAL,
        SMALL,
        /** A small letter, but with a capital further on: iPhone, eBay, al-Assad. */
        BRAND,
        DIGIT,
        /** A letter of a script without capitals. */
        CASELESS,
        /** Neither letter nor digit. */
        SIGN
    }

    /**
     * Reads the text at an offset.
     *
     * @param text the paragraph
     * @param from offset of a character that is not white space
     */
    static SentenceOpening read(String text, int from) {
        Mark mark = markOf(text, from);
        boolean dashed = false;
        int i = from;
        while (i < text.length() && leads(text.charAt(i))) {
            dashed |= Characters.isDash(text.charAt(i));
            i++;
        }
        int wordEnd = i;
        int limit = Math.min(text.length(), i + MAX_WORD_LENGTH);
        while (wordEnd < limit && Character.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return new SentenceOpening(mark, dashed, i, text.substring(i, wordEnd), kindOf(text, i));
    }

    /** Tells whether the word opens a sentence rather than continues with a name. */
    boolean isFirstWord(String text) {
        if (!Vocabulary.isFirstWord(word)) {
            return false;
        }
        // "A." and "I." are initials, not the article and the pronoun.
        int behind = wordStart + word.length();
        return word.length() > 1 || behind == text.length() || text.charAt(behind) != '.';
    }

    private static Mark markOf(String text, int i) {
        char c = text.charAt(i);
        if (Characters.isOpeningBracket(c)) {
            return Mark.BRACKET;
        }
        boolean apart = i + 1 == text.length() || Characters.isSpace(text.charAt(i + 1));
        if (CONTINUING.indexOf(c) >= 0) {
            // A curly closing mark before a letter is an apostrophe that opens: ’twas.
            return Characters.isQuote(c) && !apart ? Mark.QUOTE : Mark.CONTINUING;
        }
        return Characters.isQuote(c) ? Mark.QUOTE : Mark.PLAIN;
    }

    private static boolean leads(char c) {
        return Characters.isQuote(c)
                || Characters.isOpeningBracket(c)
                || Characters.isDash(c)
                || Characters.isSpace(c)
                || c == '\u00BF'
                || c == '\u00A1'
                || c == '*'
                || c == '_';
    }

    private static Kind kindOf(String text, int i) {
        if (i == text.length()) {
            return Kind.SIGN;
        }
        int first = text.codePointAt(i);
        if (Character.isDigit(first)) {
            return Kind.DIGIT;
        }
        if (!Character.isLetter(first)) {
            return Kind.SIGN;
        }
        if (Character.isLowerCase(first)) {
            return hasCapital(text, i) ? Kind.BRAND : Kind.SMALL;
        }
        boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
        return capital ? Kind.CAPITAL : Kind.CASELESS;
    }

    private static boolean hasCapital(String text, int from) {
        int limit = Math.min(text.length(), from + MAX_BRAND_LENGTH);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                return true;
            }
            boolean inner = c == '-' || Characters.isSingleQuote(c);
            if (!inner && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }
}
