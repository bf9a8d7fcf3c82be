package org.entente.edit.rule;

import java.util.Collection;
import java.util.Optional;

/** Guesses which of some known words a misspelt one was meant to be. */
public final class NearestWord {

    /** Longer words are not compared: nobody mistypes them, and comparing costs their square. */
    private static final int LONGEST = 64;

    private static final int SHORTEST_BEGINNING = 3;

    private NearestWord() {}

    /**
     * Returns the known word with the fewest edits to a given one; the first of equals. Where all
     * are far off, a word that one of the two begins with will do.
     *
     * @return empty where more than a third of the letters differ from every known word
     */
    public static Optional<String> of(String word, Collection<String> known) {
        String best = null;
        int least = Math.max(2, word.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) >= least
                    || Math.max(candidate.length(), word.length()) > LONGEST) {
                continue;
            }
            int edits = distance(word, candidate);
            if (edits < least && edits < Math.max(candidate.length(), word.length())) {
                least = edits;
                best = candidate;
            }
        }
        if (best != null || word.length() < SHORTEST_BEGINNING) {
            return Optional.ofNullable(best);
        }
        return known.stream()
                .filter(k -> k.length() >= SHORTEST_BEGINNING)
                .filter(k -> k.startsWith(word) || word.startsWith(k))
                .findFirst();
    }

    /**
     * Counts the letters to add, drop, replace or swap with their neighbour (optimal string
     * alignment, the restricted Damerau-Levenshtein distance).
     */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replace = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int edits = Math.min(d[i - 1][j], d[i][j - 1]) + 1;
                edits = Math.min(edits, d[i - 1][j - 1] + replace);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits = Math.min(edits, d[i - 2][j - 2] + 1);
                }
                d[i][j] = edits;
            }
        }
        return d[a.length()][b.length()];
    }
}
