package org.entente.mention;

/**
 * Words that speak of an actor.
 *
 * @param start where they begin in their text, in UTF-16 code units
 * @param end where they end
 * @param text the words exactly
 * @param sort how they speak of it
 * @param referent whom they speak of
 */
public record Mention(int start, int end, String text, Sort sort, Referent referent) {

    /** How words speak of an actor. */
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
