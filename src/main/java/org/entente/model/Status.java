package org.entente.model;

import java.util.Locale;

/** How certain the source is of what it says. */
public enum Status implements Word {
    /** Said as fact in the voice that speaks. */
    STATED,
    /** A statement by a named actor that the source does not vouch for. */
    CLAIMED,
    /** Passed on from reports. */
    REPORTED,
    /** A worry about the future. */
    FEARED,
    /** A statement about the future. */
    PREDICTED,
    /** The certainty is not stated. */
    UNSTATED;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
