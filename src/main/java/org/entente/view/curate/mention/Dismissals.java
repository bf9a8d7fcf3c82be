package org.entente.view.curate.mention;

/** Stores the words that a curator does not want to see as mentions. */
public interface Dismissals {

    /**
     * Tells whether words were dismissed.
     *
     * @param dossier the title of the dossier
     */
    boolean has(String dossier, String form);

    /**
     * Dismisses words.
     *
     * @param dossier the title of the dossier
     */
    void add(String dossier, String form);
}
