package org.entente.source;

import java.util.List;
import java.util.Optional;

/**
 * A block of an article between blank lines; number 0 is the headline.
 *
 * @param number its place in the article, from 0
 * @param offset offset of its first character in {@link Article#text()}, in UTF-16 code units
 * @param text the block exactly, without the white space (U+00A0 included) at either end
 * @param sentences its sentences in order, at least one, none overlapping another
 */
public record Paragraph(int number, int offset, String text, List<Sentence> sentences) {

    public Paragraph {
        sentences = List.copyOf(sentences);
    }

    /**
     * Returns the sentences that share at least one character with a range of this paragraph.
     *
     * @param start offset of the range's first character in {@link #text()}
     * @param end offset after the range's last character
     * @return the sentences touched, in order
     */
    public List<Sentence> sentencesWithin(int start, int end) {
        int first = firstEndingBehind(start);
        int behind = first;
        while (behind < sentences.size() && sentences.get(behind).start() < end) {
            behind++;
        }
        return sentences.subList(first, behind);
    }

    /**
     * Returns the sentence that a character belongs to.
     *
     * @param offset the character's offset in {@link #text()}
     * @return the sentence, empty for the white space between sentences and beyond the text
     */
    public Optional<Sentence> sentenceAt(int offset) {
        int first = firstEndingBehind(offset);
        return first < sentences.size() && sentences.get(first).start() <= offset
                ? Optional.of(sentences.get(first))
                : Optional.empty();
    }

    /**
     * Returns a stretch of this paragraph.
     *
     * @param start offset of its first character in {@link #text()}
     * @param end offset after its last character
     * @throws IndexOutOfBoundsException if the range is not within the text
     */
    public Passage passage(int start, int end) {
        return new Passage(
                number, start, end, text.substring(start, end), sentencesWithin(start, end));
    }

    /** Sentences are in order, so halving finds the first that ends after an offset. */
    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
