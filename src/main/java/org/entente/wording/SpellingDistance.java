package org.entente.wording;

/**
 * The distance between two spellings: optimal string alignment, also called restricted
 * Damerau-Levenshtein distance.
 */
public final class SpellingDistance {

    private SpellingDistance() {}

    /** Counts the letters to add, drop, replace or swap with their neighbour. */
    public static int of(String a, String b) {
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
