package org.entente.io.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.io.graph.draft.Values;

/** Which way an edge points, in the words that people and programs use. */
enum Direction {
    /** From its first end to its second. */
    FORWARD,
    /** From its second end to its first. */
    BACKWARD,
    /** Both ways, or none. */
    MUTUAL;

    private static final Set<String> TRUE = Set.of("true", "1", "yes", "y", "t", "on");
    private static final Set<String> FALSE = Set.of("false", "0", "no", "n", "f", "off");

    private static final Set<String> FORWARDS =
            Set.of(
                    "directed",
                    "directional",
                    "forward",
                    "forwards",
                    "unidirectional",
                    "oneway",
                    "out",
                    "outgoing",
                    "->",
                    "=>",
                    "\u2192",
                    "orient\u00e9",
                    "dirig\u00e9",
                    "dirigido",
                    "dirigida",
                    "orientato",
                    "gerichtet");

    private static final Set<String> BACKWARDS =
            Set.of(
                    "back",
                    "backward",
                    "backwards",
                    "reverse",
                    "reversed",
                    "in",
                    "incoming",
                    "<-",
                    "<=",
                    "\u2190");

    private static final Set<String> MUTUALS =
            Set.of(
                    "undirected",
                    "mutual",
                    "both",
                    "bidirectional",
                    "bidirected",
                    "twoway",
                    "reciprocal",
                    "symmetric",
                    "none",
                    "<->",
                    "<=>",
                    "--",
                    "\u2194",
                    "nonorient\u00e9",
                    "nondirig\u00e9",
                    "nodirigido",
                    "nodirigida",
                    "nonorientato",
                    "ungerichtet");

    /**
     * Reads a cell that tells whether an edge is directed.
     *
     * @param value a truth value in any letter case, or a word for a direction
     * @return the direction; empty for any other value
     */
    static Optional<Direction> ofTruth(String value) {
        String word = value.toLowerCase(Locale.ROOT);
        if (TRUE.contains(word)) {
            return Optional.of(FORWARD);
        }
        return FALSE.contains(word) ? Optional.of(MUTUAL) : ofWord(value);
    }

    /**
     * Reads a word for a direction.
     *
     * @param value any text
     * @return the direction; empty for any other text
     */
    static Optional<Direction> ofWord(String value) {
        String word = value.toLowerCase(Locale.ROOT).strip();
        String bare = Values.key(value);
        if (FORWARDS.contains(word) || FORWARDS.contains(bare)) {
            return Optional.of(FORWARD);
        }
        if (BACKWARDS.contains(word) || BACKWARDS.contains(bare)) {
            return Optional.of(BACKWARD);
        }
        return MUTUALS.contains(word) || MUTUALS.contains(bare)
                ? Optional.of(MUTUAL)
                : Optional.empty();
    }
}
