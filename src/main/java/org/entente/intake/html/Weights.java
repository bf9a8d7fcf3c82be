package org.entente.intake.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.entente.intake.BlockKind;
import org.jsoup.nodes.Element;

/** Weighs how likely a piece of text is part of an article. */
final class Weights {

    /** Characters of one piece beyond this number are not counted. */
    private static final int MAX_CHARS = 400;

    /**
     * A piece with at least this many characters is running text, whether it ends a sentence or
     * not.
     */
    private static final int MIN_LONG_CHARS = 80;

    /** A piece with at least this many characters that ends a sentence is running text. */
    private static final int MIN_SENTENCE_CHARS = 30;

    /** A character of a script without spaces counts as much as two or three others. */
    private static final double DENSE_SCRIPT = 2.5;

    private static final double MAX_LINK_DENSITY = 0.5;
    private static final String COMMAS = ",\u060C\u3001\uFF0C";

    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    "[.!?:;\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964][\"'\u2019\u201D\u00BB\u300D\u300F)\\]]*$");

    private Weights() {}

    /** Tells whether a text ends where a sentence ends. */
    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text.substring(Math.max(0, text.length() - 8))).find();
    }

    /** Returns the length of a text as if it were written with letters. */
    static int letters(String text) {
        int dense = 0;
        for (int i = 0; i < text.length(); i++) {
            dense += isDense(text.charAt(i)) ? 1 : 0;
        }
        return (int) (text.length() + dense * (DENSE_SCRIPT - 1));
    }

    private static boolean isDense(char c) {
        return c >= '\u3040' && (c <= '\u9FFF' || (c >= '\uAC00' && c <= '\uD7A3'));
    }

    /** Tells whether a piece is running text. */
    static boolean isRunning(Piece piece) {
        int letters = letters(piece.text());
        boolean long1 = letters >= MIN_LONG_CHARS;
        return piece.linkDensity() <= MAX_LINK_DENSITY
                && (long1 || (letters >= MIN_SENTENCE_CHARS && endsSentence(piece.text())));
    }

    /** Returns the weight of a piece: positive for running text, negative for links and labels. */
    static int of(Piece piece) {
        if (piece.linkDensity() > MAX_LINK_DENSITY) {
            return -Math.min(50, piece.linked() / 2 + 10);
        }
        if (!isRunning(piece)) {
            return piece.kind() == BlockKind.HEADING ? 0 : -5;
        }
        int commas = 0;
        for (int i = 0; i < piece.length(); i++) {
            commas += COMMAS.indexOf(piece.text().charAt(i)) >= 0 ? 1 : 0;
        }
        double unlinked = 1 - piece.linkDensity();
        double whole = endsSentence(piece.text()) ? 1 : 0.6;
        int chars = Math.min(MAX_CHARS, (int) (letters(piece.text()) * unlinked));
        return (int) (chars * whole * unlinked) + 10 * Math.min(commas, 5);
    }

    /** Adds up a measure of all pieces inside each element. */
    static Map<Element, Integer> sums(List<Piece> pieces, ToIntFunction<Piece> measure) {
        Map<Element, Integer> sums = new HashMap<>();
        for (Piece piece : pieces) {
            int value = measure.applyAsInt(piece);
            for (Element e = piece.element(); e != null; e = e.parent()) {
                sums.merge(e, value, Integer::sum);
            }
        }
        return sums;
    }
}
