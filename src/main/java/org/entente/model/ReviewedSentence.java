package org.entente.model;

import org.entente.model.id.SourceId;
import org.entente.source.quote.TextQuote;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that a curator has read and set aside, since it carries no relation.
 *
 * @param source which source
 * @param paragraph the paragraph it stands in, from 0
 * @param quote the sentence exactly
 * @param reason why it was set aside, where the curator says so
 */
public record ReviewedSentence(
        SourceId source, int paragraph, String quote, @Nullable String reason) {

    /**
     * Returns the sentence as something that can be looked for in the source's text.
     *
     * @return the quote without its source
     */
    public TextQuote textQuote() {
        return TextQuote.of(paragraph, quote);
    }
}
