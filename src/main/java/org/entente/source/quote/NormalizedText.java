package org.entente.source.quote;

/**
 * A text with its typography levelled, and the way back to the original characters.
 *
 * <p>Levelled, runs of white space become one space and vanish at either end, between dots and
 * behind a soft hyphen; letters are composed with their accents, ligatures and letters of other
 * widths become plain ones, three dots in one are three dots; quotation marks and apostrophes
 * become straight; hyphens and dashes of every kind, runs of them included, become one hyphen
 * without the space around it; soft hyphens and other invisible characters go. Nothing else
 * changes, letter case least of all.
 */
public final class NormalizedText {

    private final String text;

    /** For each character of {@link #text} where in the source what it stands for begins. */
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

    /**
     * Levels a text.
     *
     * @param source the original
     * @return its levelled form
     */
    static NormalizedText of(String source) {
        return new Levelling(source).run();
    }

    /**
     * Levels a text further, so that it also agrees with one whose words are parted at line ends
     * and with one that quotes as another country does: hyphens are taken out and remembered,
     * single and double quotation marks are the same, several side by side are one, and there is no
     * space beside them, beside three dots, or beside Chinese and Japanese characters.
     *
     * @param source the original
     * @return its loose form
     */
    static NormalizedText loosened(String source) {
        return loosened(source, of(source));
    }

    /**
     * Levels a text further that is levelled already.
     *
     * @param source the original
     * @param levelled its levelled form
     * @return its loose form
     */
    static NormalizedText loosened(String source, NormalizedText levelled) {
        return new Loosening(source, levelled).run();
    }

    /** Returns the levelled text. */
    String text() {
        return text;
    }

    /** Returns the hyphens that were taken out. */
    Hyphens hyphens() {
        return hyphens;
    }

    /** Returns the offset in the source of a character of the levelled text. */
    int start(int offset) {
        return starts[offset];
    }

    /**
     * Returns the offset in the source behind the last character of a stretch of the levelled text.
     *
     * @param end offset behind the stretch, at least 1
     */
    int end(int end) {
        return ends[end - 1];
    }

    /** Tells whether an offset is within what one character of the source became. */
    boolean tears(int offset) {
        return offset > 0 && offset < starts.length && starts[offset] == starts[offset - 1];
    }

    /**
     * Returns where the first character is that begins at an offset of the source or behind it.
     *
     * @return an offset of the levelled text, its length included
     */
    int firstFrom(int sourceOffset) {
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
