package org.entente.view.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A text folded for searching: without accents, in lower case, with plain typographic marks and
 * single spaces.
 */
public final class Folded {

    private static final int ASCII = 0x80;

    private Folded() {}

    /**
     * Folds a text.
     *
     * @param text any text
     * @return the text as searching sees it
     */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        fold(text, folded, at -> {});
        return folded.toString();
    }

    /**
     * Returns where each character of a folded text comes from.
     *
     * @param text the text itself
     * @return for each character of {@link #of} its offset in the text, and after them the text's
     *     length
     */
    public static int[] origins(String text) {
        IntStream.Builder origins = IntStream.builder();
        fold(text, new StringBuilder(text.length()), origins);
        return origins.add(text.length()).build().toArray();
    }

    private static void fold(String text, StringBuilder folded, IntConsumer origins) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int before = folded.length();
            append(point, folded);
            for (int i = before; i < folded.length(); i++) {
                origins.accept(at);
            }
            at += Character.charCount(point);
        }
    }

    private static void append(int point, StringBuilder folded) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            if (folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        } else if (point < ASCII) {
            folded.append(Character.toLowerCase((char) point));
        } else {
            appendForeign(point, folded);
        }
    }

    private static void appendForeign(int point, StringBuilder folded) {
        switch (point) {
            case '\u2018', '\u2019', '\u02bc' -> folded.append('\'');
            case '\u201c', '\u201d' -> folded.append('"');
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> folded.append('-');
            default ->
                    Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                            .toLowerCase(Locale.ROOT)
                            .codePoints()
                            .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                            .forEach(folded::appendCodePoint);
        }
    }
}
