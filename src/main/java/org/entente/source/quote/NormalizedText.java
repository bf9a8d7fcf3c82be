package org.entente.source.quote;

import java.util.Arrays;
import org.entente.source.Characters;

/**
 * A text with its typography levelled, and the way back to the original characters.
 *
 * <p>Runs of white space become one space and vanish at either end; quotation marks and apostrophes
 * become straight; hyphens and dashes of every kind, runs of them included, become one hyphen
 * without the space around it; soft hyphens and other invisible characters go. Nothing else
 * changes, letter case least of all.
 */
public final class NormalizedText {

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
        char[] characters = source.toCharArray();
        // Never longer than what is read, so that it can be written over it.
        int length = 0;
        int[] offsets = new int[characters.length];
        int space = -1;
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            boolean plain = isPlain(c);
            if (!plain && Characters.isInvisible(c)) {
                continue;
            }
            boolean afterDash = length > 0 && characters[length - 1] == '-';
            if (!plain && Characters.isSpace(c)) {
                space = space < 0 && length > 0 && !afterDash ? i : space;
                continue;
            }
            char level = plain ? c : level(c);
            if (level == '-' && afterDash) {
                continue;
            }
            if (space >= 0 && level != '-') {
                offsets[length] = space;
                characters[length++] = ' ';
            }
            space = -1;
            offsets[length] = i;
            characters[length++] = level;
        }
        String text = new String(characters, 0, length);
        return new NormalizedText(source, text, Arrays.copyOf(offsets, length));
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

    /** Most characters need no second look. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F && c != '-' && c != '`';
    }

    private static char level(char c) {
        if (Characters.isDash(c)) {
            return '-';
        }
        if (Characters.isSingleQuote(c)) {
            return '\'';
        }
        return Characters.isDoubleQuote(c) ? '"' : c;
    }
}
