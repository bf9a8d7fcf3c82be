package org.entente.source.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote made ready for searching: its words levelled, alone and together with those around them.
 *
 * @param words the words quoted, levelled; empty for a quote of nothing but white space
 * @param exact the words quoted, to the letter
 * @param anchor a place in both forms that stands for the same character
 * @param framed the words with the prefix before and the suffix behind them, one for every way that
 *     white space may part the three; the words alone where there is neither
 */
record Phrase(String words, String exact, Anchor anchor, List<Framed> framed) {

    private static final List<String> SEAMS = List.of("", " ");
    private static final List<String> NO_SEAM = List.of("");

    /** Copies the list. */
    Phrase {
        framed = List.copyOf(framed);
    }

    /**
     * The words with what is said to stand around them.
     *
     * @param pattern all of it, levelled
     * @param lead where in the pattern the words start
     */
    record Framed(String pattern, int lead) {}

    /**
     * A character of the quote that one character of the levelled words stands for.
     *
     * @param level its offset in the levelled words
     * @param exact its offset in the quote to the letter
     */
    record Anchor(int level, int exact) {}

    static Phrase of(TextQuote quote) {
        NormalizedText words = NormalizedText.of(quote.exact());
        String prefix = level(quote.prefix());
        String suffix = level(quote.suffix());
        return new Phrase(
                words.text(), quote.exact(), anchor(words), framed(prefix, words.text(), suffix));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Tells whether anything is said of what stands around the words. */
    boolean hasContext() {
        return framed.size() > 1;
    }

    /** Returns the words without what is said to stand around them. */
    List<Framed> bare() {
        return List.of(new Framed(words, 0));
    }

    private static String level(@Nullable String context) {
        return context == null ? "" : NormalizedText.of(context).text();
    }

    /**
     * A hyphen may stand for part of a run of dashes, so the letter behind it is the surer place.
     */
    private static Anchor anchor(NormalizedText words) {
        if (words.text().isEmpty()) {
            return new Anchor(0, 0);
        }
        int level = words.text().charAt(0) == '-' && words.text().length() > 1 ? 1 : 0;
        return new Anchor(level, words.start(level));
    }

    private static List<Framed> framed(String prefix, String words, String suffix) {
        if (prefix.isEmpty() && suffix.isEmpty()) {
            return List.of(new Framed(words, 0));
        }
        List<Framed> framed = new ArrayList<>();
        for (String before : prefix.isEmpty() ? NO_SEAM : SEAMS) {
            for (String behind : suffix.isEmpty() ? NO_SEAM : SEAMS) {
                // Concatenation by operator would cost a start some milliseconds of bootstrapping.
                String whole = prefix.concat(before).concat(words).concat(behind).concat(suffix);
                framed.add(new Framed(whole, prefix.length() + before.length()));
            }
        }
        return framed;
    }
}
