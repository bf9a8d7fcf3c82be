package org.entente.model;

/** A word of one of the dossier's closed vocabularies. */
public interface Word {

    /** The word for a value that is not stated, as in graphs from other programs. */
    String UNSTATED = "unstated";

    /**
     * Returns the word as a dossier spells it.
     *
     * @return lower case
     */
    String word();

    /** Returns whether the value is not stated. */
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
