package org.entente.model;

import java.util.Locale;

/** What an actor is. */
public enum ActorKind implements Word {
    /** A state. */
    COUNTRY,
    /** An organization with members or offices. */
    ORGANIZATION,
    /** A named person. */
    PERSON,
    /** A number of actors spoken of as one. */
    GROUP,
    /** A place that acts on nobody. */
    TERRITORY,
    /** Nobody says what it is. */
    UNSTATED;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
