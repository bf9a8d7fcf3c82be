package org.entente.source;

import java.util.List;
import java.util.Optional;

/**
 * What a quote was found to be in a text.
 *
 * @param drift how far the text has moved from the quote
 * @param passage where the quote stands; present exactly when {@code drift.isFound()}
 * @param candidates where else it may stand: all places of an ambiguous quote, else empty
 * @param nearest the passage most like a missing quote, where anything is alike at all
 */
public record QuoteResolution(
        Drift drift,
        Optional<Passage> passage,
        List<Passage> candidates,
        Optional<Nearest> nearest) {

    /** Copies the list of candidates. */
    public QuoteResolution {
        candidates = List.copyOf(candidates);
    }

    /**
     * The passage most like a quote that is not in the text.
     *
     * @param passage where it stands
     * @param likeness how alike the two are, in per cent, 0 to 100
     */
    public record Nearest(Passage passage, int likeness) {}
}
