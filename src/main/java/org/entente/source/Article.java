package org.entente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A published text as paragraphs and sentences.
 *
 * @param text the text as read
 * @param paragraphs its paragraphs in order; the headline is number 0
 */
public record Article(String text, List<Paragraph> paragraphs) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Splits a text into paragraphs at blank lines, and these into sentences.
     *
     * @param text the text; LF, CRLF, CR, U+2028 and U+2029 end lines
     * @return the article, without paragraphs where the text holds only white space
     */
    public static Article parse(String text) {
        return new Article(text, ArticleParser.paragraphs(text));
    }

    /**
     * Returns the paragraph with a number.
     *
     * @param number its place, from 0
     * @return the paragraph, empty if the article has none with that number
     */
    public Optional<Paragraph> paragraph(int number) {
        return number >= 0 && number < paragraphs.size()
                ? Optional.of(paragraphs.get(number))
                : Optional.empty();
    }

    /**
     * Returns a sentence by its place.
     *
     * @param paragraph number of its paragraph, from 0
     * @param index its place within the paragraph, from 0
     * @return the sentence, empty if the article has none there
     */
    public Optional<Sentence> sentence(int paragraph, int index) {
        return paragraph(paragraph)
                .map(Paragraph::sentences)
                .filter(sentences -> index >= 0 && index < sentences.size())
                .map(sentences -> sentences.get(index));
    }

    /** Returns all sentences in reading order, the headline's first. */
    public List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            sentences.addAll(paragraph.sentences());
        }
        return List.copyOf(sentences);
    }
}
