package org.entente.model.trace;

import org.entente.model.id.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * Names one sentence of one source.
 *
 * @param paragraph number of the paragraph, from 0
 * @param index the sentence's place in the paragraph, from 0
 */
public record SentenceRef(SourceId source, int paragraph, int index) {

    // Written out, since linking the generated methods takes a cold start tens of milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SentenceRef ref
                && source.equals(ref.source)
                && paragraph == ref.paragraph
                && index == ref.index;
    }

    @Override
    public int hashCode() {
        return (source.hashCode() * 31 + paragraph) * 31 + index;
    }
}
