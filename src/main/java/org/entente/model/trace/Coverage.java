package org.entente.model.trace;

import org.entente.wording.Counted;

/**
 * The coverage of a text: how many of its sentences are cited, and how many others are set aside as
 * carrying no relation.
 *
 * @param cited how many are cited
 * @param setAside how many are set aside and not cited
 * @param total how many there are
 */
public record Coverage(int cited, int setAside, int total) {

    /**
     * Makes the coverage of a text of which nothing is set aside.
     *
     * @param cited how many sentences are cited
     * @param total how many there are
     */
    public Coverage(int cited, int total) {
        this(cited, 0, total);
    }

    /** Returns how many sentences are neither cited nor set aside. */
    public int toDo() {
        return total - cited - setAside;
    }

    /** Returns the share that is done, from 0 to 1; 0 if there is no sentence. */
    public double share() {
        return total == 0 ? 0 : (double) (cited + setAside) / total;
    }

    /**
     * Returns the coverage in words.
     *
     * @return for instance "46 of 50 sentences cited", or "46 cited, 4 set aside, 0 to do" where
     *     something is set aside
     */
    public String words() {
        if (total == 0) {
            return "no sentences";
        }
        return setAside == 0
                ? cited + " of " + Counted.of(total, "sentence") + " cited"
                : cited + " cited, " + setAside + " set aside, " + toDo() + " to do";
    }
}
