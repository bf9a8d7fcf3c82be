package org.entente.model.trace;

/**
 * The share of sentences that some evidence cites.
 *
 * @param cited how many are cited
 * @param total how many there are
 */
public record Coverage(int cited, int total) {

    /**
     * Returns the share.
     *
     * @return 0 to 1; 0 where there is no sentence
     */
    public double share() {
        return total == 0 ? 0 : (double) cited / total;
    }
}
