package org.entente.model.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a node or an edge of a graph represents, as in the column {@link Column#ELEMENT}. */
public enum GraphElement {
    ACTOR,
    /** A concern, which is a node. */
    CONCERN,
    TIE,
    /** The way back of a mutual tie, where every edge has a direction. */
    BACK,
    /** What leads from a concern to a holder. */
    HELD_BY,
    /** What leads from a concern to what it is about. */
    ABOUT;

    /** Returns the word in the file, in lower-case kebab case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds an element by its word.
     *
     * @param word what a file says
     * @return the element; empty for any other word
     */
    public static Optional<GraphElement> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /**
     * Tells whether an edge is a tie in its own right.
     *
     * @return false for the links of concerns and for the second direction of a mutual tie
     */
    public boolean isTie() {
        return this == TIE;
    }
}
