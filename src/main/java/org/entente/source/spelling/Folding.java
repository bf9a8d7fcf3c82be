package org.entente.source.spelling;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.entente.source.Characters;

/**
 * Gives characters that look the same one spelling: letters with accents are composed (NFC of
 * Unicode Standard Annex 15), and ligatures, full-width letters and other forms of a letter become
 * that letter (NFKC, only for characters that keep their meaning: a superscript 2 stays a
 * superscript 2).
 */
final class Folding {

    /** Characters below this do not compose with the one before. */
    private static final char FIRST_MARK = '\u0300';

    /** A letter with more marks than this is left unchanged: no language needs one. */
    private static final int MAX_UNIT_LENGTH = 64;

    /** First and last character of the ranges whose compatible form looks the same. */
    private static final int[][] SAME_TO_THE_EYE = {
        {0x0132, 0x0133}, // ij
        {0x01C4, 0x01CC}, // dz, lj, nj
        {0x01F1, 0x01F3},
        {0x0587, 0x0587}, // Armenian ech yiwn
        {0x0675, 0x0678}, // Arabic high hamza
        {0x0E33, 0x0E33}, // Thai and Lao am
        {0x0EB3, 0x0EB3},
        {0x0EDC, 0x0EDD},
        {0x2024, 0x2026}, // one, two and three dots
        {0x2116, 0x2116}, // numero
        {0x2160, 0x217F}, // Roman numbers
        {0x2E80, 0x2FDF}, // radicals of Chinese characters
        {0xF900, 0xFAFF}, // compatible Chinese characters
        {0xFB00, 0xFB4F}, // Latin, Armenian and Hebrew ligatures
        {0xFB50, 0xFDFF}, // Arabic forms
        {0xFE10, 0xFE19}, // vertical and small forms
        {0xFE30, 0xFE6F},
        {0xFE70, 0xFEFE},
        {0xFF01, 0xFFEF}, // full and half width
        {0x1D400, 0x1D7FF}, // letters of mathematics
        {0x1EE00, 0x1EEFF},
        {0x2F800, 0x2FA1F},
    };

    private Folding() {}

    /**
     * Returns the end of a character with all that composes with it.
     *
     * @param start offset of the character
     * @return the offset after its last mark
     */
    static int unitEnd(String text, int start) {
        int i = start + Character.charCount(text.codePointAt(start));
        while (i < text.length() && composes(text, i)) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** Tells whether a character may compose with the one before it. */
    static boolean mayCompose(char c) {
        return c >= FIRST_MARK && !isStable(c);
    }

    private static boolean composes(String text, int at) {
        char c = text.charAt(at);
        if (!mayCompose(c) || Characters.isInvisible(c)) {
            return false;
        }
        int type = Character.getType(text.codePointAt(at));
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || isTrailingJamo(c);
    }

    /**
     * The vowels and final consonants that form a Korean syllable with the characters before them.
     */
    private static boolean isTrailingJamo(char c) {
        return c >= 0x1161 && c <= 0x11FF;
    }

    /**
     * Folds a character with its marks.
     *
     * @param start offset of the character
     * @param end offset after its last mark
     * @return its folded form; the same characters if nothing changes
     */
    static String fold(String text, int start, int end) {
        String unit = text.substring(start, end);
        if (unit.length() > MAX_UNIT_LENGTH) {
            return unit;
        }
        String composed = Normalizer.normalize(unit, Form.NFC);
        if (composed.codePoints().noneMatch(Folding::isAnotherForm)) {
            return composed;
        }
        StringBuilder folded = new StringBuilder();
        composed.codePoints().forEach(c -> append(folded, c));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int c) {
        if (isVariationSelector(c)) {
            return;
        }
        String letter = Character.toString(c);
        folded.append(isAnotherForm(c) ? Normalizer.normalize(letter, Form.NFKC) : letter);
    }

    /**
     * Tells whether a character without marks is certainly unchanged: most characters in use are.
     */
    static boolean isStable(char c) {
        if (c < 0x132) {
            return true;
        }
        if (c < 0x2000) {
            return (c >= 0x0180 && c < 0x01C4)
                    || (c >= 0x0400 && c < 0x0483)
                    || (c >= 0x048A && c < 0x0530)
                    || (c >= 0x05D0 && c <= 0x05EA)
                    || (c >= 0x0620 && c <= 0x064A)
                    || (c >= 0x0E01 && c <= 0x0E30);
        }
        return (c >= 0x2010 && c < 0x2024)
                || (c >= 0x2030 && c < 0x2060)
                || (c >= 0x2190 && c < 0x2300)
                || (c >= 0x2600 && c < 0x2800)
                || (c >= 0x3000 && c <= 0x3029)
                || (c >= 0x3041 && c <= 0x3098)
                || (c >= 0x30A1 && c <= 0x30FE)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xD83C && c <= 0xD87D)
                || Character.isLowSurrogate(c);
    }

    private static boolean isAnotherForm(int c) {
        if (c < SAME_TO_THE_EYE[0][0]) {
            return false;
        }
        if (isVariationSelector(c)) {
            return true;
        }
        for (int[] range : SAME_TO_THE_EYE) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** Those beyond the basic plane; the others are invisible characters like any other. */
    private static boolean isVariationSelector(int c) {
        return c >= 0xE0100 && c <= 0xE01EF;
    }
}
