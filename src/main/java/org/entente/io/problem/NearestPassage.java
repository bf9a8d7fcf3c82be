package org.entente.io.problem;

import java.util.Optional;
import org.entente.edit.rule.Shown;
import org.entente.source.Passage;
import org.entente.source.quote.QuoteResolution;
import org.entente.source.spelling.Difference;

/**
 * The passage of a source closest to a missing quote.
 *
 * @param passage the passage most like the quote
 * @param likeness how alike the two are, in per cent
 * @param difference where they first differ; empty if only the surrounding words do
 */
public record NearestPassage(Passage passage, int likeness, Optional<Difference> difference) {

    private static final int MAX_LENGTH = 60;
    private static final int BEFORE = 25;

    /**
     * Compares a quote with the passage most like it.
     *
     * @param quote the quote's words
     * @param nearest the nearest passage
     * @return the comparison
     */
    public static NearestPassage of(String quote, QuoteResolution.Nearest nearest) {
        return new NearestPassage(
                nearest.passage(),
                nearest.likeness(),
                Difference.first(quote, nearest.passage().text()));
    }

    /** Returns it in brackets: where, how alike, and the words around the difference. */
    public String words() {
        return "(nearest: paragraph "
                + passage.paragraph()
                + ", "
                + likeness
                + " % alike: "
                + Shown.text(shown())
                + ')'
                + difference.map(d -> "; " + d.words()).orElse("");
    }

    /** Long passages are shown around the difference, not from their beginning. */
    private String shown() {
        String text = passage.text();
        int at = difference.map(Difference::source).orElse(0);
        if (text.length() <= MAX_LENGTH || at <= BEFORE) {
            return text;
        }
        int start = text.offsetByCodePoints(at, -Math.min(BEFORE, text.codePointCount(0, at)));
        return '…' + text.substring(start);
    }
}
