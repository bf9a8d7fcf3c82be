package org.entente.model;

import java.util.Locale;

/** Which way a tie pulls. */
public enum Stance implements Word {
    COOPERATIVE,
    /** Against each other. */
    ADVERSARIAL,
    /** Both at once. */
    MIXED,
    /** Neither. */
    NEUTRAL,
    /** Nobody says which way. */
    UNSTATED;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
