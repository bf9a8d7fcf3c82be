package org.entente.source.spelling;

/**
 * A text in one of the normalised forms used to search for quotes, with a mapping back to the
 * original characters. {@link Levelling} and {@link Loosening} create it.
 */
public final class NormalizedText {

    private final String text;

    /** For each character of {@link #text}, the start of its original in the source. */
    private final int[] starts;

    /** And where that ends. */
    private final int[] ends;

    private final Hyphens hyphens;

    NormalizedText(String text, int[] starts, int[] ends, Hyphens hyphens) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.hyphens = hyphens;
    }

    /** Returns the text in this form. */
    public String text() {
        return text;
    }

    /** Returns the hyphens that were taken out. */
    public Hyphens hyphens() {
        return hyphens;
    }

    /** Returns the offset in the source of a character of this form. */
    public int start(int offset) {
        return starts[offset];
    }

    /**
     * Returns the offset in the source after the last character of a stretch of this form.
     *
     * @param end offset after the stretch, at least 1
     */
    public int end(int end) {
        return ends[end - 1];
    }

    /** Tells whether an offset is within what one character of the source became. */
    public boolean tears(int offset) {
        return offset > 0 && offset < starts.length && starts[offset] == starts[offset - 1];
    }

    /**
     * Returns where the first character is that begins at an offset of the source or after it.
     *
     * @return an offset of this form, its length included
     */
    public int firstFrom(int sourceOffset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] >= sourceOffset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
