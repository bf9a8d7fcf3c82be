package org.entente.source.spelling;

import java.util.Arrays;
import org.entente.source.Characters;

/**
 * Levels a text further, so that it also agrees with one whose words are broken at line ends and
 * with one that uses another country's quotation marks: hyphens are removed and remembered, single
 * and double quotation marks are the same, repeated ones are one, and there is no space next to
 * them, next to three dots, or next to Chinese and Japanese characters.
 */
public final class Loosening {

    private static final char QUOTE = '\'';
    private static final String ELLIPSIS = "...";

    private final String source;
    private final NormalizedText levelled;
    private final String read;
    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    private final int[] ends;
    private int[] places = new int[8];
    private boolean[] atLineEnd = new boolean[8];
    private int hyphens;

    /** Returns a text's loose form. */
    public static NormalizedText of(String source) {
        return of(source, Levelling.of(source));
    }

    /** Returns the loose form of a text that is levelled already. */
    public static NormalizedText of(String source, NormalizedText levelled) {
        return new Loosening(source, levelled).run();
    }

    private Loosening(String source, NormalizedText levelled) {
        this.source = source;
        this.levelled = levelled;
        this.read = levelled.text();
        this.starts = new int[read.length()];
        this.ends = new int[read.length()];
    }

    private NormalizedText run() {
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            if (c == '-') {
                addHyphen(i);
            } else if (c == '"' || c == QUOTE) {
                putQuote(i, i);
            } else if (c == ',' && i + 1 < read.length() && read.charAt(i + 1) == ',') {
                // A low quotation mark of those who have none on their keyboard.
                putQuote(i, ++i);
            } else if (c != ' ' || parts(i)) {
                put(c, i);
            }
        }
        return new NormalizedText(
                text.toString(),
                Arrays.copyOf(starts, text.length()),
                Arrays.copyOf(ends, text.length()),
                new Hyphens(Arrays.copyOf(places, hyphens), Arrays.copyOf(atLineEnd, hyphens)));
    }

    private void put(char c, int at) {
        starts[text.length()] = levelled.start(at);
        ends[text.length()] = levelled.end(at + 1);
        text.append(c);
    }

    /** Quotation marks side by side are one: those of a quote within a quote, or two for one. */
    private void putQuote(int from, int to) {
        if (lastIs(QUOTE)) {
            ends[text.length() - 1] = levelled.end(to + 1);
        } else {
            put(QUOTE, from);
            ends[text.length() - 1] = levelled.end(to + 1);
        }
    }

    /** Tells whether the space at an offset parts words, rather than setting signs apart. */
    private boolean parts(int i) {
        char before = i == 0 ? QUOTE : read.charAt(i - 1);
        char behind = i + 1 == read.length() ? QUOTE : read.charAt(i + 1);
        return !isQuote(before)
                && !isQuote(behind)
                && !read.startsWith(",,", i + 1)
                && !lastIs(QUOTE)
                && !read.startsWith(ELLIPSIS, i + 1)
                && !read.startsWith(ELLIPSIS, i - ELLIPSIS.length())
                && !isUnspaced(before)
                && !isUnspaced(behind);
    }

    private boolean lastIs(char c) {
        return text.length() > 0
                && text.charAt(text.length() - 1) == c
                && !(hyphens > 0 && places[hyphens - 1] == text.length());
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == QUOTE;
    }

    /** Chinese and Japanese part no words: white space there is the end of a line. */
    private static boolean isUnspaced(char c) {
        return (c >= 0x2E80 && c <= 0x312F)
                || (c >= 0x31A0 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF);
    }

    private void addHyphen(int i) {
        if (hyphens == places.length) {
            places = Arrays.copyOf(places, 2 * hyphens);
            atLineEnd = Arrays.copyOf(atLineEnd, 2 * hyphens);
        }
        places[hyphens] = text.length();
        atLineEnd[hyphens++] = mayPartAWord(i);
    }

    /** "govern- ment", with any white space after the hyphen and none before it. */
    private boolean mayPartAWord(int i) {
        if (i == 0
                || i + 1 == read.length()
                || !Character.isLetter(read.charAt(i - 1))
                || !Character.isLetter(read.charAt(i + 1))
                || levelled.start(i) != levelled.end(i)) {
            return false;
        }
        char dash = source.charAt(levelled.start(i));
        boolean hyphen = dash == '-' || dash == '\u2010';
        return hyphen
                && levelled.end(i + 1) == levelled.start(i) + 1
                && Characters.isSpace(source.charAt(levelled.end(i + 1)));
    }
}
