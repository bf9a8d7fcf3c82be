package org.entente.view.curate.mention;

import java.util.HashSet;
import java.util.Set;

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

    /** Returns what remembers nothing beyond the window. */
    static Dismissals ofWindow() {
        Set<String> forms = new HashSet<>();
        return new Dismissals() {
            @Override
            public boolean has(String dossier, String form) {
                return forms.contains(dossier + '\n' + form);
            }

            @Override
            public void add(String dossier, String form) {
                forms.add(dossier + '\n' + form);
            }
        };
    }
}
