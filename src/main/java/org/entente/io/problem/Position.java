package org.entente.io.problem;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
public record Position(int line, int column) {

    /** Stands for the file as a whole. */
    public static final Position NONE = new Position(0, 0);

    /** Returns the place just after a text. */
    public static Position behind(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crBeforeLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !crBeforeLf)) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Position(line, column);
    }

    /**
     * Returns the offset of the place in a text, in UTF-16 code units; its length for one beyond.
     */
    public int offsetIn(CharSequence text) {
        int at = 0;
        int lines = 1;
        while (lines < line && at < text.length()) {
            char c = text.charAt(at++);
            boolean crBeforeLf = c == '\r' && at < text.length() && text.charAt(at) == '\n';
            lines += c == '\n' || (c == '\r' && !crBeforeLf) ? 1 : 0;
        }
        return Math.min(text.length(), at + Math.max(0, column - 1));
    }
}
