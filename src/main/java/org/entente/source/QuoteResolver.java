package org.entente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds quotes in one article; made once per article, since it indexes the text. */
public final class QuoteResolver {

    private final Article article;

    /**
     * Prepares to find quotes in an article.
     *
     * @param article where to look
     */
    public QuoteResolver(Article article) {
        this.article = article;
    }

    /**
     * Finds a quote.
     *
     * @param quote what to find
     * @return where it stands, and how far the text has moved from it
     */
    public QuoteResolution resolve(TextQuote quote) {
        List<Passage> elsewhere = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            int at = quote.exact().isEmpty() ? -1 : paragraph.text().indexOf(quote.exact());
            if (at >= 0) {
                Passage found = passage(paragraph, at, at + quote.exact().length());
                if (paragraph.number() == quote.paragraph()) {
                    return found(Drift.EXACT, found);
                }
                elsewhere.add(found);
            }
        }
        return switch (elsewhere.size()) {
            case 0 ->
                    new QuoteResolution(
                            Drift.MISSING, Optional.empty(), List.of(), Optional.empty());
            case 1 -> found(Drift.MOVED, elsewhere.get(0));
            default ->
                    new QuoteResolution(
                            Drift.AMBIGUOUS, Optional.empty(), elsewhere, Optional.empty());
        };
    }

    private static QuoteResolution found(Drift drift, Passage passage) {
        return new QuoteResolution(drift, Optional.of(passage), List.of(), Optional.empty());
    }

    private static Passage passage(Paragraph paragraph, int start, int end) {
        return new Passage(
                paragraph.number(),
                start,
                end,
                paragraph.text().substring(start, end),
                paragraph.sentencesWithin(start, end));
    }

    /**
     * Returns the article searched.
     *
     * @return the article
     */
    public Article article() {
        return article;
    }
}
