package org.entente.source.quote;

import java.util.Arrays;
import java.util.List;
import org.entente.source.spelling.NormalizedText;

/**
 * All paragraphs of an article, levelled and joined into one text for fast search.
 *
 * <p>Offsets are in the joined text unless stated otherwise. A line feed, which no levelled
 * paragraph contains, ends each paragraph. Immutable.
 */
public final class TextIndex {

    private static final char SEPARATOR = '\n';

    /** Above this product of places and length, verifying each place might take too long. */
    private static final long VERIFY_LIMIT = 1L << 24;

    private final String text;
    private final char[] folded;
    private final GramIndex grams;

    /** Where each paragraph starts; one more entry than paragraphs. */
    private final int[] starts;

    TextIndex(List<NormalizedText> paragraphs) {
        StringBuilder joined = new StringBuilder();
        this.starts = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            joined.append(paragraphs.get(i).text()).append(SEPARATOR);
            starts[i + 1] = joined.length();
        }
        this.text = joined.toString();
        this.folded = GramIndex.fold(text, text.length());
        this.grams = new GramIndex(folded);
    }

    /** Returns the joined text. */
    String text() {
        return text;
    }

    /** Returns the joined text without its capitals; not to be written to. */
    char[] folded() {
        return folded;
    }

    GramIndex grams() {
        return grams;
    }

    /** Returns the number of paragraphs. */
    int size() {
        return starts.length - 1;
    }

    /** Returns the number of the paragraph that contains a character. */
    int paragraphAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        if (found < 0) {
            return -found - 2;
        }
        return found;
    }

    /** Returns where a paragraph starts. */
    int start(int paragraph) {
        return starts[paragraph];
    }

    /** Returns where a paragraph ends. */
    int end(int paragraph) {
        return starts[paragraph + 1] - 1;
    }

    /**
     * Finds the places of a levelled pattern.
     *
     * @param pattern not empty, without a line feed
     * @param from offset of the first character searched
     * @param to offset after the last character searched
     * @param limit the maximum number of places
     * @return offsets, ascending
     */
    int[] find(String pattern, int from, int to, int limit) {
        if (pattern.length() > to - from) {
            return new int[0];
        }
        if (pattern.length() < GramIndex.LENGTH) {
            return PatternSearch.find(text, pattern, from, to, limit);
        }
        char[] sought = GramIndex.fold(pattern, pattern.length());
        int rarest = rarestGram(sought);
        int bucket = grams.bucket(sought, rarest);
        if ((long) grams.count(bucket) * pattern.length() > VERIFY_LIMIT) {
            return PatternSearch.find(text, pattern, from, to, limit);
        }
        int[] places = new int[Math.min(limit, grams.count(bucket))];
        int found = 0;
        for (int n = grams.countBefore(bucket, from + rarest);
                n < grams.count(bucket) && found < places.length;
                n++) {
            int place = grams.place(bucket, n) - rarest;
            if (place + pattern.length() > to) {
                break;
            }
            if (text.startsWith(pattern, place)) {
                places[found++] = place;
            }
        }
        return Arrays.copyOf(places, found);
    }

    private int rarestGram(char[] sought) {
        int rarest = 0;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i + GramIndex.LENGTH <= sought.length && fewest > 0; i++) {
            int count = grams.count(grams.bucket(sought, i));
            if (count < fewest) {
                fewest = count;
                rarest = i;
            }
        }
        return rarest;
    }
}
