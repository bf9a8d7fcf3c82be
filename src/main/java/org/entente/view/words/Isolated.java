package org.entente.view.words;

import java.util.regex.Pattern;
import org.entente.wording.DirectionMarks;

/** Isolates the writing direction of a dossier's words from the text around them. */
public final class Isolated {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final char FIRST_STRONG = '\u2068';
    private static final char POP = '\u2069';

    private Isolated() {}

    /**
     * Strips embeddings, overrides and isolates, and isolates words that are written from right to
     * left.
     *
     * @param words the words of a dossier
     * @return words that can stand among others
     */
    public static String of(String words) {
        String plain = DirectionMarks.removed(words);
        boolean foreign = plain.codePoints().anyMatch(Isolated::isFromRight);
        return foreign || plain.length() < words.length() ? FIRST_STRONG + plain + POP : words;
    }

    /**
     * Isolates words and puts them on one line.
     *
     * @param words the words of a dossier, or the name of a file
     * @return words that can stand among others, with no line break and no other control character
     */
    public static String line(String words) {
        return of(CONTROLS.matcher(words).replaceAll(" ").strip());
    }

    private static boolean isFromRight(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
