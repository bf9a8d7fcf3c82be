package org.entente.io.problem;

import java.util.Locale;

/** How much a problem matters. */
public enum Severity {
    /** The dossier is wrong and should be fixed. */
    ERROR,
    /** The dossier is usable, but probably not what its curator meant. */
    WARNING;

    /**
     * Returns the severity as reports spell it.
     *
     * @return {@code error} or {@code warning}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
