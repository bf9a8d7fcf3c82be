package org.entente.source.spelling;

import java.util.Arrays;
import java.util.Objects;
import org.entente.source.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Levels the typography of a text.
 *
 * <p>Runs of white space become one space and vanish at either end, between dots and after a soft
 * hyphen; letters are composed with their accents, ligatures and letters of other widths become
 * plain ones, three dots in one are three dots; quotation marks and apostrophes become straight;
 * hyphens and dashes of every kind, runs of them included, become one hyphen without the space
 * around it; soft hyphens and other invisible characters go. Nothing else changes, letter case
 * least of all.
 */
public final class Levelling {

    /** The stroke that makes an Arabic word longer, and says nothing. */
    private static final char KASHIDA = '\u0640';

    private static final int NONE = -1;

    /** How many letters with marks are remembered, a power of two. */
    private static final int KNOWN = 64;

    private final String source;
    private char[] text;
    private int[] starts;
    private int[] ends;
    private int length;

    /** Where the white space after the last character begins. */
    private int space = NONE;

    private final @Nullable String[] units = new @Nullable String[KNOWN];
    private final @Nullable String[] folds = new @Nullable String[KNOWN];

    /** How long the text was when a soft hyphen stood at its end. */
    private int parted = NONE;

    /** Returns a text's levelled form. */
    public static NormalizedText of(String source) {
        return new Levelling(source).run();
    }

    private Levelling(String source) {
        this.source = source;
        this.text = new char[source.length()];
        this.starts = new int[source.length()];
        this.ends = new int[source.length()];
    }

    private NormalizedText run() {
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            char next = i + 1 < source.length() ? source.charAt(i + 1) : 0;
            if (Folding.isStable(c) && !Folding.mayCompose(next)) {
                put(c, i, i + 1);
                i++;
            } else {
                i = putUnit(i);
            }
        }
        return new NormalizedText(
                new String(text, 0, length),
                Arrays.copyOf(starts, length),
                Arrays.copyOf(ends, length),
                Hyphens.NONE);
    }

    /** A character with its marks; returns the offset after it. */
    private int putUnit(int start) {
        int end = Folding.unitEnd(source, start);
        String folded = folded(start, end);
        if (source.startsWith(folded, start) && folded.length() == end - start) {
            for (int i = start; i < end; i++) {
                put(source.charAt(i), i, i + 1);
            }
        } else {
            for (int i = 0; i < folded.length(); i++) {
                put(folded.charAt(i), start, end);
            }
        }
        return end;
    }

    /** The same letter with the same mark comes again and again. */
    private String folded(int start, int end) {
        if (end - start > 2) {
            return Folding.fold(source, start, end);
        }
        char last = source.charAt(end - 1);
        int slot = (source.charAt(start) * 31 + last) & (KNOWN - 1);
        String unit = units[slot];
        if (unit == null || unit.length() != end - start || !source.startsWith(unit, start)) {
            units[slot] = source.substring(start, end);
            folds[slot] = Folding.fold(source, start, end);
        }
        return Objects.requireNonNull(folds[slot]);
    }

    private void put(char c, int start, int end) {
        boolean plain = isPlain(c);
        if (!plain && (Characters.isInvisible(c) || c == KASHIDA)) {
            putNothing(c, end);
            return;
        }
        boolean afterDash = length > 0 && text[length - 1] == '-';
        if (!plain && Characters.isSpace(c)) {
            space = space < 0 && length > 0 && !afterDash ? start : space;
            return;
        }
        char level = plain ? c : level(c);
        if (level == '-' && afterDash) {
            ends[length - 1] = end;
            return;
        }
        if (space >= 0 && level != '-' && parts(level)) {
            append(' ', space, start);
        }
        space = NONE;
        append(level, start, end);
    }

    /** A mark that clings to the character before it must not be cut from it. */
    private void putNothing(char c, int end) {
        if (c == Characters.SOFT_HYPHEN) {
            parted = length;
        } else if (space < 0 && length > 0 && Characters.joinsPrevious(c)) {
            ends[length - 1] = end;
        }
    }

    /** Ignores white space between dots, and after a soft hyphen at the end of a line. */
    private boolean parts(char next) {
        char last = text[length - 1];
        boolean word = Character.isLetter(last) && Character.isLetter(next);
        return !(parted == length && word) && !(last == '.' && next == '.');
    }

    private void append(char c, int start, int end) {
        if (length == text.length) {
            int wider = length + (length >> 1) + 16;
            text = Arrays.copyOf(text, wider);
            starts = Arrays.copyOf(starts, wider);
            ends = Arrays.copyOf(ends, wider);
        }
        text[length] = c;
        starts[length] = start;
        ends[length++] = end;
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
