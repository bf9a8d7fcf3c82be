package org.entente.view.curate.words;

import java.util.Optional;
import org.entente.model.Evidence;
import org.entente.model.trace.EvidenceIndex;
import org.entente.source.quote.QuoteMaker;
import org.entente.source.quote.QuoteResolver;
import org.entente.source.quote.TextQuote;
import org.entente.view.article.TextSelection;
import org.entente.view.words.Isolated;

/**
 * The quote made of selected words.
 *
 * @param words the words; empty if there are none or they span paragraphs
 * @param evidence the quote; empty if there is none, and {@link #text} gives the reason
 * @param text a line for the user; empty if nothing is selected
 */
public record QuoteNote(Optional<MarkedWords> words, Optional<Evidence> evidence, String text) {

    /** Nothing is selected. */
    public static final QuoteNote NONE = new QuoteNote(Optional.empty(), Optional.empty(), "");

    /** Longer quotes are shortened to their first and last words. */
    private static final int MAX_SHOWN = 64;

    private static final int HEAD = 28;
    private static final int TAIL = 22;

    /**
     * Makes a quote of selected text.
     *
     * @param rows the rows of the article
     * @param evidence finds quotes in its source
     */
    public static QuoteNote of(TextSelection marked, Rows rows, EvidenceIndex evidence) {
        if (rows.isEmpty() || marked.isEmpty()) {
            return NONE;
        }
        if (rows.isAcross(marked)) {
            return refused(
                    "The words span "
                            + paragraphs(rows, marked)
                            + " paragraphs, but a quote must be within one. Mark words of one"
                            + " paragraph.");
        }
        MarkedWords words = rows.words(marked).orElseThrow();
        QuoteResolver resolver = evidence.resolver(words.source()).orElse(null);
        if (resolver == null) {
            return NONE;
        }
        String text = resolver.article().paragraphs().get(words.paragraph()).text();
        if (text.substring(words.start(), words.end()).isBlank()) {
            return refused("Only white space is marked: there is nothing to quote.");
        }
        return QuoteMaker.of(resolver, words.paragraph(), words.start(), words.end())
                .map(
                        quote ->
                                new QuoteNote(
                                        Optional.of(words),
                                        Optional.of(Evidence.of(words.source(), quote)),
                                        found(quote)))
                .orElseGet(
                        () ->
                                refused(
                                        "These words occur more than once in their paragraph, and"
                                            + " the words around them do not tell which is meant."
                                            + " Mark more words."));
    }

    private static QuoteNote refused(String why) {
        return new QuoteNote(Optional.empty(), Optional.empty(), why);
    }

    private static int paragraphs(Rows rows, TextSelection marked) {
        return rows.row(marked.end().row()).number() - rows.row(marked.start().row()).number() + 1;
    }

    private static String found(TextQuote quote) {
        String place = quote.paragraph() == 0 ? "Headline" : Integer.toString(quote.paragraph());
        String words = place + ": " + quoted(quote.exact());
        String prefix = quote.prefix();
        String suffix = quote.suffix();
        if (prefix == null && suffix == null) {
            return words + " is found once, word for word";
        }
        return words
                + " occurs there more than once; "
                + (prefix == null ? "" : quoted(prefix) + " before it")
                + (prefix != null && suffix != null ? " and " : "")
                + (suffix == null ? "" : quoted(suffix) + " after it")
                + (prefix != null && suffix != null ? " tell" : " tells")
                + " which";
    }

    private static String quoted(String words) {
        String line = Isolated.line(words);
        String shown =
                line.length() <= MAX_SHOWN
                        ? line
                        : cut(line, HEAD, true) + " \u2026 " + cut(line, TAIL, false);
        return '\u201c' + shown + '\u201d';
    }

    private static String cut(String line, int most, boolean head) {
        if (head) {
            int space = line.lastIndexOf(' ', most);
            return line.substring(0, space > 0 ? space : most);
        }
        int from = line.length() - most;
        int space = line.indexOf(' ', from);
        return line.substring(space > 0 ? space + 1 : from);
    }
}
