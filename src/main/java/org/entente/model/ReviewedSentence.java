package org.entente.model;

import org.entente.model.id.SourceId;
import org.entente.source.quote.TextQuote;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that a curator has set aside as carrying no relation.
 *
 * @param paragraph its paragraph, from 0
 * @param quote the exact sentence
 * @param reason why it was set aside; null if not given
 */
public record ReviewedSentence(
        SourceId source, int paragraph, String quote, @Nullable String reason) {

    /** Returns the quote without its source, to be looked for in a text. */
    public TextQuote textQuote() {
        return TextQuote.of(paragraph, quote);
    }
}
