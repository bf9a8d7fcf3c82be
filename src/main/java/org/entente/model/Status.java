package org.entente.model;

import java.util.Locale;

/** How certain the source is of what it says. */
public enum Status implements Word {
    /** Said as fact in the voice that speaks. */
    STATED,
    /** Said by a named actor, not vouched for by the source. */
    CLAIMED,
    /** Passed on from reports. */
    REPORTED,
    /** What somebody worries may happen. */
    FEARED,
    /** What is said may or will happen. */
    PREDICTED,
    /** Nobody says how certain it is. */
    UNSTATED;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
