package org.entente.source.quote;

import java.util.Arrays;
import java.util.Optional;
import org.entente.source.Span;

/**
 * Estimates where words occur in a text, by votes of the rarest four-character runs they share with
 * it. Not thread-safe.
 */
final class GramVotes {

    private static final int MAX_GRAMS = 512;
    private static final int MAX_VOTES = 256;
    private static final int MIN_SHIFT = 16;
    private static final int PARAGRAPH_SHIFT = 32;

    private final TextIndex index;
    private final Span range;
    private final int length;

    /** The paragraph in the upper half, the start voted for plus the words' length in the lower. */
    private long[] votes;

    /**
     * Collects the votes.
     *
     * @param index the text
     * @param sought the words, levelled and folded, no shorter than one run
     * @param range the part of the text that is looked at
     */
    GramVotes(TextIndex index, char[] sought, Span range) {
        this.index = index;
        this.range = range;
        this.length = sought.length;
        this.votes = collect(sought);
    }

    /**
     * Takes the votes for the most likely place.
     *
     * @return a region of the text with room around the place, empty when no votes are left
     */
    Optional<Span> takeMostVoted() {
        int first = -1;
        int most = 0;
        int behind = 0;
        for (int i = 0; i < votes.length; i++) {
            while (behind < votes.length && votes[behind] - votes[i] <= shift()) {
                behind++;
            }
            if (behind - i > most) {
                most = behind - i;
                first = i;
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        long low = votes[first];
        long high = votes[first + most - 1];
        Span region = region(paragraph(first), low, high);
        long[] left = new long[votes.length];
        int size = 0;
        for (long vote : votes) {
            if (vote < low - shift() || vote > high + shift()) {
                left[size++] = vote;
            }
        }
        votes = Arrays.copyOf(left, size);
        return Optional.of(region);
    }

    private long[] collect(char[] sought) {
        GramIndex grams = index.grams();
        long[] collected = new long[MAX_VOTES];
        int size = 0;
        for (long gram : rarestFirst(sought)) {
            int offset = (int) gram;
            int bucket = grams.bucket(sought, offset);
            int first = grams.countBefore(bucket, range.start());
            int count = (int) (gram >>> PARAGRAPH_SHIFT);
            if (size > 0 && size + count > MAX_VOTES) {
                break;
            }
            for (int n = first; n < first + count && size < MAX_VOTES; n++) {
                int place = grams.place(bucket, n);
                if (!isSameGram(sought, offset, place)) {
                    continue;
                }
                long paragraph = index.paragraphAt(place);
                collected[size++] = paragraph << PARAGRAPH_SHIFT | (place - offset + length);
            }
        }
        long[] sorted = Arrays.copyOf(collected, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Runs share buckets; a vote for another run's place would upset ties. */
    private boolean isSameGram(char[] sought, int offset, int place) {
        return Arrays.equals(
                sought,
                offset,
                offset + GramIndex.LENGTH,
                index.folded(),
                place,
                place + GramIndex.LENGTH);
    }

    /** The words' runs: how often the range has each in the upper half, its offset in the lower. */
    private long[] rarestFirst(char[] sought) {
        GramIndex grams = index.grams();
        int all = sought.length - GramIndex.LENGTH + 1;
        int step = (all + MAX_GRAMS - 1) / MAX_GRAMS;
        long[] rarest = new long[(all + step - 1) / step];
        for (int i = 0; i < rarest.length; i++) {
            int offset = i * step;
            int bucket = grams.bucket(sought, offset);
            int behind = grams.countBefore(bucket, range.end());
            long count = behind - (long) grams.countBefore(bucket, range.start());
            rarest[i] = count << PARAGRAPH_SHIFT | offset;
        }
        Arrays.sort(rarest);
        return rarest;
    }

    private int shift() {
        return Math.max(MIN_SHIFT, length / 4);
    }

    private int paragraph(int vote) {
        return (int) (votes[vote] >>> PARAGRAPH_SHIFT);
    }

    private Span region(int paragraph, long low, long high) {
        int from = (int) low - length - shift();
        int to = (int) high + shift();
        int start = Math.max(index.start(paragraph), from);
        return new Span(start, Math.max(start, Math.min(index.end(paragraph), to)));
    }
}
