package org.entente.model;

import org.entente.model.id.SourceId;
import org.entente.source.quote.TextQuote;
import org.jspecify.annotations.Nullable;

/**
 * The words of a source that support a tie or a concern.
 *
 * @param paragraph the paragraph quoted, from 0
 * @param quote the words exactly
 * @param prefix the words just before, where they are needed to tell repeats apart
 * @param suffix the words just after, likewise
 */
public record Evidence(
        SourceId source,
        int paragraph,
        String quote,
        @Nullable String prefix,
        @Nullable String suffix) {

    /**
     * Makes evidence of a quote.
     *
     * @param source which source it quotes
     * @param quote the words
     */
    public static Evidence of(SourceId source, TextQuote quote) {
        return new Evidence(
                source, quote.paragraph(), quote.exact(), quote.prefix(), quote.suffix());
    }

    /** Returns the quote without its source, to be looked for in a text. */
    public TextQuote textQuote() {
        return new TextQuote(paragraph, quote, prefix, suffix);
    }
}
