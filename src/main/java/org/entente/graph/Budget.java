package org.entente.graph;

/**
 * How large a dossier may be for each kind of work to be done in full. Beyond a bound the work is
 * done in the background, or a cheaper way is taken.
 *
 * @param tiesAsNodes ties shown as nodes of the scene; pictures with more are painted as an image
 * @param claimsAtOnce claims listed, indexed and explained without waiting
 * @param tiesLaidOutAtOnce ties laid out on the spot; more are laid out by a task
 * @param tiesInMotion ties of a picture that is animated
 * @param actorsDrawnTwice actors for which complete drawings are compared and lines run again
 * @param pairsBent pairs whose lines are bent around what stands in their way
 * @param linesAvoided lines that concerns keep off, and actors with the full choice of places
 */
public record Budget(
        int tiesAsNodes,
        int claimsAtOnce,
        int tiesLaidOutAtOnce,
        int tiesInMotion,
        int actorsDrawnTwice,
        int pairsBent,
        int linesAvoided) {

    /** What a machine with two cores and no graphics card does without a noticeable wait. */
    public static final Budget DEFAULT = new Budget(90, 120, 150, 200, 60, 300, 400);

    /** Refuses budgets below 1, and a larger one for work that costs more. */
    public Budget {
        if (tiesAsNodes < 1 || actorsDrawnTwice < 1 || pairsBent < 1 || linesAvoided < 1) {
            throw new IllegalArgumentException("a budget below 1");
        }
        if (tiesAsNodes > claimsAtOnce
                || claimsAtOnce > tiesLaidOutAtOnce
                || tiesLaidOutAtOnce > tiesInMotion) {
            throw new IllegalArgumentException("a costlier kind of work has the larger budget");
        }
    }

    /** Whether so many ties can be shown as nodes of the scene. */
    public boolean hasNodesFor(int ties) {
        return ties <= tiesAsNodes;
    }

    /** Whether so many claims are handled without waiting. */
    public boolean readsAtOnce(int claims) {
        return claims <= claimsAtOnce;
    }

    /** Whether so many ties are laid out on the spot. */
    public boolean laysOutAtOnce(int ties) {
        return ties <= tiesLaidOutAtOnce;
    }

    /** Whether a picture with so many ties is animated. */
    public boolean animates(int ties) {
        return ties <= tiesInMotion;
    }

    /** Whether drawings of so many actors are made several times, to keep the best. */
    public boolean drawsTwice(int actors) {
        return actors <= actorsDrawnTwice;
    }

    /** Whether the lines of so many pairs are bent around obstacles. */
    public boolean bends(int pairs) {
        return pairs <= pairsBent;
    }

    /** Whether concerns keep off so many lines. */
    public boolean avoids(int lines) {
        return lines <= linesAvoided;
    }
}
