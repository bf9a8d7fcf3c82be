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
 * @param difference where they first part ways; empty if only what stands around the words does
 */
public record NearestPassage(Passage passage, int likeness, Optional<Difference> difference) {

    private static final int MAX_LENGTH = 60;
    private static final int BEFORE = 25;

    /**
     * Compares a quote with the passage most like it.
     *
     * @param quote the quote's words
     * @param nearest what was found
     * @return the two compared
     */
    public static NearestPassage of(String quote, QuoteResolution.Nearest nearest) {
        return new NearestPassage(
                nearest.passage(),
                nearest.likeness(),
                Difference.first(quote, nearest.passage().text()));
    }

    /** Says it in brackets: where, how alike, and the words where the difference is. */
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
