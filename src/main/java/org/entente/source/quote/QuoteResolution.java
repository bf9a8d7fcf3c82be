package org.entente.source.quote;

import java.util.List;
import java.util.Optional;
import org.entente.source.Passage;

/**
 * The result of resolving a quote in a text.
 *
 * @param drift how far the text has moved from the quote
 * @param passage the place of the quote; present exactly when {@code drift.isFound()}
 * @param candidates other possible places: those of an ambiguous quote in reading order, at most a
 *     thousand and fewer for very long ones; else empty
 * @param nearest the passage most similar to a missing quote, if any is similar at all
 */
public record QuoteResolution(
        Drift drift,
        Optional<Passage> passage,
        List<Passage> candidates,
        Optional<Nearest> nearest) {

    /**
     * Copies the list of candidates.
     *
     * @throws IllegalArgumentException if there is a passage for a drift that has none, or none for
     *     one that has
     */
    public QuoteResolution {
        if (passage.isPresent() != drift.isFound()) {
            throw new IllegalArgumentException(drift + " with passage " + passage);
        }
        candidates = List.copyOf(candidates);
    }

    static QuoteResolution found(Drift drift, Passage passage) {
        return new QuoteResolution(drift, Optional.of(passage), List.of(), Optional.empty());
    }

    public static QuoteResolution ambiguous(List<Passage> candidates) {
        return new QuoteResolution(Drift.AMBIGUOUS, Optional.empty(), candidates, Optional.empty());
    }

    static QuoteResolution missing(Optional<Nearest> nearest) {
        return new QuoteResolution(Drift.MISSING, Optional.empty(), List.of(), nearest);
    }

    /**
     * The passage most similar to a quote that is not in the text.
     *
     * @param likeness their similarity in per cent, 0 to 99; 100 would be found
     */
    public record Nearest(Passage passage, int likeness) {

        /**
         * Checks the likeness.
         *
         * @throws IllegalArgumentException if the likeness is not from 0 to 99
         */
        public Nearest {
            if (likeness < 0 || likeness > NearestSearch.MAX_LIKENESS_PERCENT) {
                throw new IllegalArgumentException("likeness of something missing: " + likeness);
            }
        }
    }
}
