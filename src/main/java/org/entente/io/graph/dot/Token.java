package org.entente.io.graph.dot;

/**
 * A word or a sign of a DOT file.
 *
 * @param text the word without its quotes, or the sign
 * @param start offset of its first character in the file
 */
record Token(Kind kind, String text, int start) {

    /** What a token is. */
    enum Kind {
        /** A word without quotes, which may be a keyword. */
        WORD,
        /** A text in quotes; backslashes are as in the file. */
        QUOTED,
        /** A text in HTML, without the outer angle brackets. */
        HTML,
        /** A sign, such as a brace, a comma or an arrow. */
        SIGN,
        /** The end of the file. */
        END
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Tells whether it is a keyword, in any letter case. */
    boolean isKeyword(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    /** Tells whether it can be a name. */
    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED || kind == Kind.HTML;
    }
}
