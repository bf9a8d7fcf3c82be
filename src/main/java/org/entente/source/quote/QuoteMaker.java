package org.entente.source.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.source.Article;
import org.entente.source.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Makes quotes of selected words: the exact words, with the shortest prefix and suffix, in whole
 * words, that distinguish them from repetitions in the paragraph.
 */
public final class QuoteMaker {

    /** How many characters a prefix or suffix grows by to begin and end with whole words. */
    private static final int MAX_WORD = 30;

    private final QuoteResolver resolver;
    private final int paragraph;
    private final String text;
    private final int start;
    private final int end;

    private QuoteMaker(QuoteResolver resolver, int paragraph, String text, int start, int end) {
        this.resolver = resolver;
        this.paragraph = paragraph;
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /**
     * Makes a quote of a range. White space at either end is left out; a character that the range
     * cuts in two is taken whole.
     *
     * @param resolver finds quotes in the article
     * @param paragraph number of the paragraph, from 0
     * @param start offset of the range's first character in the paragraph's text, in UTF-16 code
     *     units
     * @param end offset after its last character
     * @return a quote that the resolver finds there as {@link Drift#EXACT}; empty if the range
     *     shows nothing, or where no words around it can tell it from a repeat
     * @throws IndexOutOfBoundsException if the article has no such range
     */
    public static Optional<TextQuote> of(
            QuoteResolver resolver, int paragraph, int start, int end) {
        Article article = resolver.article();
        String text = article.paragraphs().get(paragraph).text();
        String marked = text.substring(start, end);
        if (Characters.showsNothing(marked)) {
            return Optional.empty();
        }
        int from = start;
        while (isBlank(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new QuoteMaker(
                        resolver, paragraph, text, wholeBefore(text, from), wholeBehind(text, to))
                .make();
    }

    private static boolean isBlank(char c) {
        return Characters.isSpace(c) || Characters.isInvisible(c);
    }

    private static int wholeBefore(String text, int offset) {
        int whole = offset;
        while (Characters.tears(text, whole)) {
            whole--;
        }
        return whole;
    }

    private static int wholeBehind(String text, int offset) {
        int whole = offset;
        while (Characters.tears(text, whole)) {
            whole++;
        }
        return whole;
    }

    private Optional<TextQuote> make() {
        TextQuote plain = quote(start, end);
        if (isExact(plain)) {
            return Optional.of(plain);
        }
        Frame frame = shortestFrame();
        while (true) {
            TextQuote framed = quote(frame.from(), frame.to());
            if (isExact(framed)) {
                return Optional.of(framed);
            }
            // Search ignores typography, so that a difference visible to the eye may be ignored
            // too.
            if (frame.from() == 0 && frame.to() == text.length()) {
                return Optional.empty();
            }
            frame =
                    new Frame(
                            wordBefore(Math.max(0, frame.from() - 1)),
                            wordBehind(Math.min(text.length(), frame.to() + 1)));
        }
    }

    /** The quote with the text around it as far as a frame reaches. */
    private TextQuote quote(int from, int to) {
        return new TextQuote(
                paragraph,
                text.substring(start, end),
                textOrNull(text.substring(from, start).stripLeading()),
                textOrNull(text.substring(end, to).stripTrailing()));
    }

    private static @Nullable String textOrNull(String context) {
        return Characters.showsNothing(context) ? null : context;
    }

    private boolean isExact(TextQuote quote) {
        QuoteResolution found = resolver.resolve(quote);
        return found.drift() == Drift.EXACT
                && found.passage().filter(p -> p.start() == start && p.end() == end).isPresent();
    }

    /** The quote with its context. */
    private record Frame(int from, int to) {
        int length() {
            return to - from;
        }
    }

    /**
     * A repeat of the quoted words.
     *
     * @param before the number of equal characters before both
     * @param behind the number of equal characters after both
     */
    private record Repeat(int before, int behind) {}

    private Frame shortestFrame() {
        List<Repeat> repeats = repeats();
        Frame best = new Frame(0, text.length());
        List<Integer> prefixes = new ArrayList<>(List.of(0));
        repeats.forEach(repeat -> prefixes.add(repeat.before() + 1));
        for (int prefix : prefixes) {
            int suffix = 0;
            for (Repeat repeat : repeats) {
                if (repeat.before() >= prefix) {
                    suffix = Math.max(suffix, repeat.behind() + 1);
                }
            }
            if (prefix <= start && end + suffix <= text.length()) {
                Frame frame =
                        new Frame(
                                prefix == 0 ? start : wordBefore(start - prefix),
                                suffix == 0 ? end : wordBehind(end + suffix));
                best = frame.length() < best.length() ? frame : best;
            }
        }
        return best;
    }

    private List<Repeat> repeats() {
        String words = text.substring(start, end);
        List<Repeat> repeats = new ArrayList<>();
        int at = text.indexOf(words);
        while (at >= 0 && repeats.size() < QuoteResolver.MAX_PLACES) {
            if (at != start) {
                repeats.add(new Repeat(sameBefore(at), sameBehind(at + words.length())));
            }
            at = text.indexOf(words, at + 1);
        }
        return repeats;
    }

    private int sameBefore(int other) {
        int same = 0;
        while (same < Math.min(start, other)
                && text.charAt(start - same - 1) == text.charAt(other - same - 1)) {
            same++;
        }
        return same;
    }

    private int sameBehind(int other) {
        int same = 0;
        while (same < text.length() - Math.max(end, other)
                && text.charAt(end + same) == text.charAt(other + same)) {
            same++;
        }
        return same;
    }

    private int wordBefore(int offset) {
        int from = offset;
        while (from > 0 && offset - from < MAX_WORD && !isBlank(text.charAt(from - 1))) {
            from--;
        }
        return wholeBefore(text, from);
    }

    private int wordBehind(int offset) {
        int to = offset;
        while (to < text.length() && to - offset < MAX_WORD && !isBlank(text.charAt(to))) {
            to++;
        }
        return wholeBehind(text, to);
    }
}
