package org.entente.mention;

/**
 * Words that refer to an actor.
 *
 * @param start where they begin in their text, in UTF-16 code units
 * @param end where they end
 * @param text the words exactly
 * @param sort how they refer to it
 * @param referent whom they refer to
 */
public record Mention(int start, int end, String text, Sort sort, Referent referent) {

    /** How words refer to an actor. */
    public enum Sort {
        /** By a name of the dossier's actor. */
        ACTOR,
        /** By the name of a country. */
        NAME,
        /** By where its government sits. */
        SEAT,
        /** By what its people are called. */
        DEMONYM
    }
}
