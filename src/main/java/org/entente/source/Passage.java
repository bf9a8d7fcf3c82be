package org.entente.source;

import java.util.List;

/**
 * A stretch of one paragraph.
 *
 * @param paragraph number of the paragraph, from 0
 * @param start offset of its first character in the paragraph's text, in UTF-16 code units
 * @param end offset after its last character
 * @param text the stretch as the article has it
 * @param sentences the sentences it touches, in order
 */
public record Passage(int paragraph, int start, int end, String text, List<Sentence> sentences) {

    public Passage {
        sentences = List.copyOf(sentences);
    }
}
