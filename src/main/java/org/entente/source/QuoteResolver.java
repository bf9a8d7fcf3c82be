package org.entente.source;

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
        return new QuoteResolution(
                Drift.MISSING,
                Optional.empty(),
                List.of(),
                Optional.<QuoteResolution.Nearest>empty());
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
