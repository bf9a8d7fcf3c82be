package org.entente.source;

/**
 * A half-open range of UTF-16 code units.
 *
 * @param start offset of its first code unit
 * @param end offset after its last code unit
 */
public record Span(int start, int end) {

    /** Refuses a range that runs backwards. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }
}
