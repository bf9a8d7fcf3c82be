package org.entente.source.quote;

import org.jspecify.annotations.Nullable;

/**
 * A quotation that identifies a passage by its words, as the TextQuoteSelector of the W3C Web
 * Annotation Data Model does.
 *
 * @param paragraph the number of its paragraph, from 0
 * @param exact the words quoted
 * @param prefix the words just before it in its paragraph, if needed to distinguish repeats; null
 *     or blank for none
 * @param suffix the words just after it, likewise
 */
public record TextQuote(
        int paragraph, String exact, @Nullable String prefix, @Nullable String suffix) {

    /**
     * Makes a quote without prefix and suffix.
     *
     * @param paragraph the number of its paragraph, from 0
     * @param exact the words quoted
     */
    public static TextQuote of(int paragraph, String exact) {
        return new TextQuote(paragraph, exact, null, null);
    }
}
