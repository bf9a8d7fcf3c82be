package org.entente.view.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.trace.SentenceRef;
import org.entente.view.article.ArticleParagraph.ArticleSentence;

/**
 * The place of a cited sentence in the whole article, for the evidence ruler.
 *
 * @param start its start, as a fraction of the article's length
 * @param end its end, likewise
 * @param underline what it supports
 * @param supporting whether it supports the selection
 */
record EvidenceMark(
        SentenceRef sentence, double start, double end, Underline underline, boolean supporting) {

    /** The gap between two paragraphs, in characters of text. */
    private static final int GAP = 40;

    /** Returns a mark for each cited sentence, in the order of the article. */
    static List<EvidenceMark> of(List<ArticleParagraph> paragraphs, Set<SentenceRef> supporting) {
        double length = paragraphs.stream().mapToDouble(p -> p.text().length() + GAP).sum();
        List<EvidenceMark> marks = new ArrayList<>();
        double before = 0;
        for (ArticleParagraph paragraph : paragraphs) {
            for (ArticleSentence sentence : paragraph.sentences()) {
                if (sentence.underline().isPresent()) {
                    marks.add(
                            new EvidenceMark(
                                    sentence.ref(),
                                    (before + sentence.range().start()) / length,
                                    (before + sentence.range().end()) / length,
                                    sentence.underline().get(),
                                    supporting.contains(sentence.ref())));
                }
            }
            before += paragraph.text().length() + GAP;
        }
        return List.copyOf(marks);
    }
}
