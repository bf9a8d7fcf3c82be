package org.entente.source.quote;

/** How far the text under a quote has moved from what the quote remembers of it. */
public enum Drift {
    /** Found exactly in the paragraph named. */
    EXACT,
    /** Found in the paragraph named once white space, quotation marks and dashes are levelled. */
    NORMALIZED,
    /** Found once in the text, in another paragraph than the one named. */
    MOVED,
    /** Found several times, with nothing to tell which is meant. */
    AMBIGUOUS,
    /** Not found. */
    MISSING;

    /**
     * Tells whether a quote with this drift leads to one passage of the text.
     *
     * @return whether a passage is known
     */
    public boolean isFound() {
        return this == EXACT || this == NORMALIZED || this == MOVED;
    }
}
