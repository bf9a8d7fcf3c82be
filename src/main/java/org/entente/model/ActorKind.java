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
    /** Several actors named as one. */
    GROUP,
    /** A place that does not act. */
    TERRITORY,
    /** The kind of actor is not stated. */
    UNSTATED;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
