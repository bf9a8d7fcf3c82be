package org.entente.cli.terminal;

import java.util.regex.Pattern;

/** Makes words of a dossier safe to print. */
public final class Plain {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /** What turns the direction of all that follows: embeddings, overrides, isolates. */
    private static final Pattern TURN = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    private Plain() {}

    /** Returns a text on one line, with nothing in it that could steer a terminal. */
    public static String line(String text) {
        return TURN.matcher(CONTROL.matcher(text).replaceAll(" ")).replaceAll("").strip();
    }

    /** Returns a number with its noun, the plural by an "s" or as given. */
    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Returns a number with its noun, the plural by an "s". */
    public static String count(int number, String one) {
        return count(number, one, one + "s");
    }
}
