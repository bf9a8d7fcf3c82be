package org.entente.edit.history;

import java.util.Optional;

/**
 * An element that two branches of a dossier have changed differently.
 *
 * @param key what it is: {@code title}, {@code story}, or the sort and id of an element, such as
 *     {@code tie sends-troops}
 * @param name what people know it by, such as {@code tie "sends troops"}
 * @param mine what it is here; empty if it was removed
 * @param theirs what it is there; empty if it was removed
 */
public record Conflict(String key, String name, Optional<Object> mine, Optional<Object> theirs) {

    /**
     * The key of a conflict about the whole dossier, if two branches cannot be merged into a valid
     * one.
     */
    public static final String WHOLE = "dossier";

    /** How to resolve a conflict. */
    public enum Choice {
        /** Keep the element as it is here. */
        MINE,
        /** Take the element as it is there. */
        THEIRS,
        /** Keeps both, theirs under a new id. An element that one side removed is kept. */
        BOTH
    }

    /** Tells whether both can be kept; false for what a dossier has only one of. */
    public boolean allowsBoth() {
        return !key.equals("title")
                && !key.equals("story")
                && !key.equals(WHOLE)
                && !key.startsWith("source ");
    }
}
