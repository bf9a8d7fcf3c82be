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

    /** Copies the list of paragraphs. */
    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Cuts a text into paragraphs, the blocks between blank lines, and those into sentences.
     *
     * @param text the text, with LF or CRLF line ends
     * @return the article
     */
    public static Article parse(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        return new Article(text, paragraphs);
    }

    /**
     * Returns the paragraph with a number.
     *
     * @param number its place, from 0
     * @return the paragraph, empty where the article has none with that number
     */
    public Optional<Paragraph> paragraph(int number) {
        return number >= 0 && number < paragraphs.size()
                ? Optional.of(paragraphs.get(number))
                : Optional.empty();
    }

    /**
     * Returns all sentences in reading order.
     *
     * @return the sentences, the headline's first
     */
    public List<Sentence> sentences() {
        return paragraphs.stream().flatMap(p -> p.sentences().stream()).toList();
    }
}
