package org.entente.source.quote;

import java.util.Locale;

/** How a quote differs from the passage it was found at. */
public enum Drift {
    /** Found exactly in the paragraph named. */
    EXACT,
    /** Found in the paragraph named once white space, quotation marks and dashes are levelled. */
    NORMALIZED,
    /** Found once in the text, in another paragraph than the one named. */
    MOVED,
    /** Found several times, with nothing to show which is meant. */
    AMBIGUOUS,
    /** Not found. */
    MISSING;

    /** Returns the word that reports use, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the quote was found at exactly one passage. */
    public boolean isFound() {
        return this == EXACT || this == NORMALIZED || this == MOVED;
    }
}
