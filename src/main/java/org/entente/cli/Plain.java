package org.entente.cli;

import java.util.regex.Pattern;

/** Makes words of a dossier safe to print. */
final class Plain {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private Plain() {}

    /** Returns a text on one line, with nothing in it that could steer a terminal. */
    static String line(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    /** Returns a number with its noun, the plural by an "s" or as given. */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Returns a number with its noun, the plural by an "s". */
    static String count(int number, String one) {
        return count(number, one, one + "s");
    }
}
