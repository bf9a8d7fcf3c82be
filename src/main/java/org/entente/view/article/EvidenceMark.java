package org.entente.view.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.trace.SentenceRef;
import org.entente.view.article.ArticleParagraph.ArticleSentence;

/**
 * Where a cited sentence stands in a whole article, for a strip beside it.
 *
 * @param sentence the sentence
 * @param start where it begins, as a share of the article's length
 * @param end where it ends
 * @param underline what it supports
 * @param supporting whether it supports what is selected
 */
record EvidenceMark(
        SentenceRef sentence, double start, double end, Underline underline, boolean supporting) {

    /** About what the space between two paragraphs takes, in characters of text. */
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
