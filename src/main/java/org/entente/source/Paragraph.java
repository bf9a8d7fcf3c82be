package org.entente.source;

import java.util.List;

/**
 * A block of an article between blank lines; number 0 is the headline.
 *
 * @param number its place in the article, from 0
 * @param offset offset of its first character in {@link Article#text()}, in UTF-16 code units
 * @param text the block to the letter, without the white space (U+00A0 included) at either end
 * @param sentences its sentences in order, at least one
 */
public record Paragraph(int number, int offset, String text, List<Sentence> sentences) {

    /** Copies the list of sentences. */
    public Paragraph {
        sentences = List.copyOf(sentences);
    }

    /**
     * Returns the sentences that share at least one character with a range of this paragraph.
     *
     * @param start offset of the range's first character in {@link #text()}
     * @param end offset behind the range's last character
     * @return the sentences touched, in order
     */
    public List<Sentence> sentencesWithin(int start, int end) {
        return sentences.stream().filter(s -> s.start() < end && start < s.end()).toList();
    }
}
