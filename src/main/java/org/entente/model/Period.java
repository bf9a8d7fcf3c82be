package org.entente.model;

import java.util.Locale;

/** When a tie holds, if not now. */
public enum Period implements Word {
    /** Described by the source as history. */
    PAST;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
