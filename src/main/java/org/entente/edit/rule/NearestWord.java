package org.entente.edit.rule;

import java.util.Collection;
import java.util.Optional;
import org.entente.wording.SpellingDistance;

/** Suggests the known word closest to a misspelt one. */
public final class NearestWord {

    /** The length up to which words are compared, since comparing takes quadratic time. */
    private static final int MAX_LENGTH = 64;

    private static final int MIN_PREFIX_LENGTH = 3;

    private NearestWord() {}

    /**
     * Returns the known word with the fewest edits to a given one; the first of equals. Where all
     * are far off, a word that one of the two begins with will do.
     *
     * @return empty if more than a third of the letters differ from every known word
     */
    public static Optional<String> of(String word, Collection<String> known) {
        String best = null;
        int least = Math.max(2, word.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) >= least
                    || Math.max(candidate.length(), word.length()) > MAX_LENGTH) {
                continue;
            }
            int edits = SpellingDistance.of(word, candidate);
            if (edits < least && edits < Math.max(candidate.length(), word.length())) {
                least = edits;
                best = candidate;
            }
        }
        if (best != null || word.length() < MIN_PREFIX_LENGTH) {
            return Optional.ofNullable(best);
        }
        return known.stream()
                .filter(k -> k.length() >= MIN_PREFIX_LENGTH)
                .filter(k -> k.startsWith(word) || word.startsWith(k))
                .findFirst();
    }
}
