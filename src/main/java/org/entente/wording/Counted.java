package org.entente.wording;

/** Formats a number with its noun. */
public final class Counted {

    private Counted() {}

    /** Returns "1 tie", "4 ties", "0 ties", for a noun whose plural ends in s. */
    public static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    /** Returns "1 country", "4 countries". */
    public static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
