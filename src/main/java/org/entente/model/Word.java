package org.entente.model;

/** A word of one of the dossier's closed vocabularies. */
public interface Word {

    /** The word for what nobody says, as of a graph that another program has written. */
    String UNSTATED = "unstated";

    /**
     * Returns the word as a dossier spells it.
     *
     * @return lower case
     */
    String word();

    /** Tells whether the word says that nothing is said. */
    default boolean isUnstated() {
        return word().equals(UNSTATED);
    }

    /**
     * Returns the word as people read it.
     *
     * @return a word or two, in lower case
     */
    default String text() {
        return isUnstated() ? "not stated" : word();
    }
}
