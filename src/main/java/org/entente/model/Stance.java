package org.entente.model;

import java.util.Locale;

/** Whether a tie brings its actors together or sets them against each other. */
public enum Stance implements Word {
    COOPERATIVE,
    /** Against each other. */
    ADVERSARIAL,
    /** Both at once. */
    MIXED,
    /** Neither. */
    NEUTRAL,
    /** The stance is not stated. */
    UNSTATED;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
