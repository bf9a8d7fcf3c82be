package org.entente.model;

/** A word of one of the dossier's closed vocabularies. */
public interface Word {

    /**
     * Returns the word as a dossier spells it.
     *
     * @return lower case
     */
    String word();
}
