package org.entente.source.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.source.Characters;
import org.entente.source.spelling.Levelling;
import org.entente.source.spelling.Loosening;
import org.entente.source.spelling.NormalizedText;
import org.jspecify.annotations.Nullable;

/** A quote made ready for searching. Not thread-safe. */
final class Phrase {

    private static final List<String> SEAMS = List.of("", " ");
    private static final List<String> NO_SEAM = List.of("");

    private final TextQuote quote;
    private final String prefix;
    private final String suffix;
    private @Nullable List<Whole> wholes;
    private @Nullable List<Pattern> levelled;
    private @Nullable List<Pattern> loose;

    Phrase(TextQuote quote) {
        this.quote = quote;
        this.prefix = orEmpty(quote.prefix());
        this.suffix = orEmpty(quote.suffix());
    }

    private static String orEmpty(@Nullable String context) {
        return context == null || Characters.showsNothing(context) ? "" : context;
    }

    TextQuote quote() {
        return quote;
    }

    /** Returns the words quoted, exactly. */
    String exact() {
        return quote.exact();
    }

    /** Tells whether there is a prefix or a suffix. */
    boolean hasContext() {
        return !prefix.isEmpty() || !suffix.isEmpty();
    }

    /**
     * A pattern to search.
     *
     * @param text the words with prefix and suffix, in the searched form
     * @param from where in it the words start
     * @param to where they end
     * @param anchor the index of a character that certainly represents one of the quote
     * @param anchorExact its offset in the exact words
     */
    record Pattern(NormalizedText text, int from, int to, int anchor, int anchorExact) {}

    /** Returns what to look for in levelled texts. */
    List<Pattern> levelled() {
        List<Pattern> made = levelled;
        if (made == null) {
            made = patterns(Whole::levelled);
            levelled = made;
        }
        return made;
    }

    /** Returns what to look for in loosened texts. */
    List<Pattern> loose() {
        List<Pattern> made = loose;
        if (made == null) {
            made = patterns(Whole::loosened);
            loose = made;
        }
        return made;
    }

    /** Returns the words without prefix and suffix. */
    Phrase bare() {
        return new Phrase(TextQuote.of(quote.paragraph(), exact()));
    }

    /** The quote with prefix and suffix. */
    private record Whole(String text, NormalizedText levelled, int lead) {

        NormalizedText loosened() {
            return Loosening.of(text, levelled);
        }
    }

    private List<Pattern> patterns(Function<Whole, NormalizedText> form) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (Whole whole : wholes()) {
            Pattern pattern = pattern(form.apply(whole), whole.lead());
            patterns.putIfAbsent(pattern.text().text(), pattern);
        }
        return usable(patterns.values());
    }

    /**
     * Returns the words with prefix and suffix, joined in every way that white space may separate
     * them.
     */
    private List<Whole> wholes() {
        List<Whole> made = wholes;
        if (made == null) {
            made = new ArrayList<>();
            for (String before : prefix.isEmpty() ? NO_SEAM : SEAMS) {
                for (String behind : suffix.isEmpty() ? NO_SEAM : SEAMS) {
                    // Concatenation by operator would cost a start some milliseconds.
                    String lead = prefix.concat(before);
                    String text = lead.concat(exact()).concat(behind).concat(suffix);
                    made.add(new Whole(text, Levelling.of(text), lead.length()));
                }
            }
            wholes = made;
        }
        return made;
    }

    /** Drops patterns whose words are empty after levelling. */
    private static List<Pattern> usable(Collection<Pattern> patterns) {
        List<Pattern> usable = new ArrayList<>(patterns);
        usable.removeIf(pattern -> pattern.from() >= pattern.to());
        return usable;
    }

    /** A hyphen may stand for part of a run of dashes: the letter after it is the surer place. */
    private Pattern pattern(NormalizedText text, int lead) {
        int from = text.firstFrom(lead);
        int to = text.firstFrom(lead + exact().length());
        boolean dashed = from + 1 < to && text.text().charAt(from) == '-';
        int anchor = dashed ? from + 1 : from;
        return new Pattern(text, from, to, anchor, anchor < to ? text.start(anchor) - lead : 0);
    }
}
