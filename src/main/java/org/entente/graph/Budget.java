package org.entente.graph;

/**
 * The sizes up to which each kind of work is done in full. Beyond a limit it is done in the
 * background, or in a cheaper way.
 *
 * @param tiesAsNodes ties shown as nodes of the scene; pictures with more are painted as an image
 * @param claimsAtOnce claims listed, indexed and explained without waiting
 * @param tiesLaidOutAtOnce ties laid out immediately; more are laid out by a task
 * @param tiesInMotion ties of a picture that is animated
 * @param actorsDrawnTwice actors for which complete drawings are compared and lines routed again
 * @param pairsBent pairs whose lines are bent around obstacles
 * @param linesAvoided lines that concerns avoid, and actors with the full choice of places
 */
public record Budget(
        int tiesAsNodes,
        int claimsAtOnce,
        int tiesLaidOutAtOnce,
        int tiesInMotion,
        int actorsDrawnTwice,
        int pairsBent,
        int linesAvoided) {

    /** What a machine with two cores and no graphics card handles without a noticeable wait. */
    public static final Budget DEFAULT = new Budget(90, 120, 150, 200, 60, 300, 400);

    /** Rejects budgets below 1, and a larger budget for costlier work. */
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

    /** Tells whether this many ties can be shown as nodes of the scene. */
    public boolean hasNodesFor(int ties) {
        return ties <= tiesAsNodes;
    }

    /** Tells whether this many claims are handled without waiting. */
    public boolean readsAtOnce(int claims) {
        return claims <= claimsAtOnce;
    }

    /** Tells whether this many ties are laid out immediately. */
    public boolean laysOutAtOnce(int ties) {
        return ties <= tiesLaidOutAtOnce;
    }

    /** Tells whether a picture with this many ties is animated. */
    public boolean animates(int ties) {
        return ties <= tiesInMotion;
    }

    /** Tells whether several drawings of this many actors are made and the best kept. */
    public boolean drawsTwice(int actors) {
        return actors <= actorsDrawnTwice;
    }

    /** Tells whether the lines of this many pairs are bent around obstacles. */
    public boolean bends(int pairs) {
        return pairs <= pairsBent;
    }

    /** Tells whether concerns avoid this many lines. */
    public boolean avoids(int lines) {
        return lines <= linesAvoided;
    }
}
