package org.entente.view.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.model.trace.SentenceRef;
import org.entente.view.text.TextRange;

/**
 * A paragraph as a row of the article, or part of a very long one.
 *
 * @param number the paragraph's number; 0 for the headline
 * @param continued whether the row continues a paragraph
 * @param text the exact text of the row
 * @param sentences the sentences in order
 */
public record ArticleParagraph(
        int number, boolean continued, String text, List<ArticleSentence> sentences) {

    public ArticleParagraph {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence and what it supports.
     *
     * @param range its range in {@link ArticleParagraph#text()}
     * @param claims the number of ties and concerns it supports
     * @param underline empty if it supports nothing
     * @param isSetAside whether it was marked as carrying no relation
     * @param description its place, text and claims, for screen readers
     */
    public record ArticleSentence(
            SentenceRef ref,
            TextRange range,
            int claims,
            Optional<Underline> underline,
            boolean isSetAside,
            String description) {

        /** Tells whether the dossier cites this sentence. */
        public boolean isCited() {
            return claims > 0;
        }
    }

    /**
     * Finds the sentence that contains a character.
     *
     * @param offset offset in {@link #text()}
     * @return the index of the sentence; empty between sentences
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
