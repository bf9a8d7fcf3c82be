package org.entente.model;

/** A word of one of the dossier's closed vocabularies. */
public interface Word {

    /** The word for a value that is not stated, as in graphs from other programs. */
    String UNSTATED = "unstated";

    /** Returns the word as a dossier spells it, in lower case. */
    String word();

    /** Returns whether the value is not stated. */
    default boolean isUnstated() {
        return word().equals(UNSTATED);
    }

    /** Returns the word or two that people read, in lower case. */
    default String text() {
        return isUnstated() ? "not stated" : word();
    }
}
