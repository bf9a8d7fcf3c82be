package org.entente.intake;

import org.entente.source.Characters;

/** White space as {@link org.entente.source.Article} understands it. */
public final class Spaces {

    private static final char NEXT_LINE = '\u0085';

    private Spaces() {}

    /**
     * Tells whether a character is white space, the no-break spaces included.
     *
     * @param c a UTF-16 code unit
     */
    public static boolean isSpace(char c) {
        return Characters.isSpace(c);
    }

    /** Removes white space at both ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * Tells whether a text holds nothing that a reader would see.
     *
     * @param text any text
     * @return whether it is white space and invisible characters only
     */
    public static boolean showsNothing(String text) {
        return Characters.showsNothing(text);
    }

    /**
     * Puts one space for each run of spaces, tabs and line ends. No-break spaces stay, as they do
     * on a page.
     *
     * @param text any text
     * @return the text on one line, without white space at its ends
     */
    public static String collapse(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isCollapsible(c)) {
                pending = true;
            } else {
                if (pending && line.length() > 0) {
                    line.append(' ');
                }
                pending = false;
                line.append(c);
            }
        }
        return strip(line.toString());
    }

    /** Tells whether a text has a line end in it. */
    static boolean breaks(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    private static boolean isCollapsible(char c) {
        return (c <= ' ' && Character.isWhitespace(c))
                || c == NEXT_LINE
                || c == '\u2028'
                || c == '\u2029';
    }
}
