package org.entente.view.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.model.trace.SentenceRef;
import org.entente.view.text.TextRange;

/**
 * A paragraph as the article panel shows it, or a part of a very long one.
 *
 * @param number the paragraph's number, from 0 for the headline
 * @param continued whether an earlier part of the same paragraph stands before it
 * @param text the paragraph, or the part, to the letter
 * @param sentences its sentences in order
 */
public record ArticleParagraph(
        int number, boolean continued, String text, List<ArticleSentence> sentences) {

    /** Copies the list of sentences. */
    public ArticleParagraph {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence and what it supports.
     *
     * @param ref which sentence
     * @param range where it stands in {@link ArticleParagraph#text()}
     * @param claims how many ties and concerns it supports
     * @param underline the line under it; empty where it supports nothing
     * @param isSetAside whether it is set aside as carrying no relation, and supports nothing
     * @param description where it stands, what it says and what it supports, for screen readers
     */
    public record ArticleSentence(
            SentenceRef ref,
            TextRange range,
            int claims,
            Optional<Underline> underline,
            boolean isSetAside,
            String description) {

        /**
         * Tells whether the dossier cites this sentence.
         *
         * @return whether it supports anything
         */
        public boolean isCited() {
            return claims > 0;
        }
    }

    /**
     * Finds the sentence a character belongs to.
     *
     * @param offset offset of the character in {@link #text()}
     * @return the sentence's place in the list; empty between sentences
     */
    public OptionalInt sentenceAt(int offset) {
        for (int i = 0; i < sentences.size(); i++) {
            TextRange range = sentences.get(i).range();
            if (range.start() <= offset && offset < range.end()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
