package org.entente.drawing;

import org.entente.graph.Pair;
import org.entente.graph.RelationGraph;

/** How many of the ties are drawn individually. */
public enum Detail {
    /** The ties of a pair as one ribbon for each stance, concerns as pills next to it. */
    OVERVIEW,
    /** Every tie with its own line and label, every concern with a diamond. */
    ALL,
    /** The overview if the graph is crowded, else all. */
    AUTO;

    /** A picture with a pair of this many ties is crowded. */
    private static final int MIN_CROWDED_TIES = 3;

    /** A picture with more ties is crowded, whoever they join. */
    private static final int MAX_TIES = 25;

    /**
     * Chooses a level.
     *
     * @return {@link #OVERVIEW} or {@link #ALL}
     */
    public Detail of(RelationGraph graph) {
        if (this != AUTO) {
            return this;
        }
        return graph.ties().size() > MAX_TIES || graph.pairs().stream().anyMatch(Detail::isCrowded)
                ? OVERVIEW
                : ALL;
    }

    private static boolean isCrowded(Pair pair) {
        return pair.ties().size() >= MIN_CROWDED_TIES;
    }
}
