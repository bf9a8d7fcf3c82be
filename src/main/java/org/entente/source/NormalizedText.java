package org.entente.source;

import java.util.Arrays;

/**
 * A text with its typography levelled, and the way back to the original characters.
 *
 * <p>Runs of white space become one space and vanish at either end; quotation marks and apostrophes
 * become straight; hyphens and dashes of every kind, runs of them included, become one hyphen
 * without the space around it; soft hyphens and other invisible characters go. Nothing else
 * changes, letter case least of all.
 */
final class NormalizedText {

    private final String source;
    private final String text;

    /** For each character of {@link #text} the offset in the source of what it stands for. */
    private final int[] offsets;

    private NormalizedText(String source, String text, int[] offsets) {
        this.source = source;
        this.text = text;
        this.offsets = offsets;
    }

    /**
     * Levels a text.
     *
     * @param source the original
     * @return its levelled form
     */
    static NormalizedText of(String source) {
        StringBuilder text = new StringBuilder(source.length());
        int[] offsets = new int[source.length()];
        int space = -1;
        char last = '-';
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (Characters.isInvisible(c)) {
                continue;
            }
            if (Characters.isSpace(c)) {
                space = space < 0 && last != '-' ? i : space;
                continue;
            }
            char level = level(c);
            if (level == '-' && last == '-' && text.length() > 0) {
                continue;
            }
            if (space >= 0 && level != '-') {
                offsets[text.length()] = space;
                text.append(' ');
            }
            space = -1;
            offsets[text.length()] = i;
            text.append(level);
            last = level;
        }
        return new NormalizedText(source, text.toString(), Arrays.copyOf(offsets, text.length()));
    }

    /** Returns the levelled text. */
    String text() {
        return text;
    }

    /** Returns the offset in the source of a character of the levelled text. */
    int start(int offset) {
        return offsets[offset];
    }

    /**
     * Returns the offset in the source behind the last character of a stretch of the levelled text.
     *
     * @param end offset behind the stretch, at least 1
     */
    int end(int end) {
        int behind = offsets[end - 1] + 1;
        if (text.charAt(end - 1) != '-') {
            return behind;
        }
        // A hyphen stands for a run of dashes and of the space between them.
        for (int i = behind; i < source.length(); i++) {
            char c = source.charAt(i);
            if (Characters.isDash(c)) {
                behind = i + 1;
            } else if (!Characters.isSpace(c) && !Characters.isInvisible(c)) {
                break;
            }
        }
        return behind;
    }

    private static char level(char c) {
        if (c < 0x80) {
            return c == '`' ? '\'' : c;
        }
        if (Characters.isDash(c)) {
            return '-';
        }
        if (Characters.isSingleQuote(c)) {
            return '\'';
        }
        return Characters.isDoubleQuote(c) ? '"' : c;
    }
}
