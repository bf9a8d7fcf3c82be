package org.entente.cli.terminal;

import java.util.regex.Pattern;
import org.entente.wording.DirectionMarks;

/** Makes words of a dossier safe to print. */
public final class Plain {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private Plain() {}

    /** Returns a text on one line, with nothing in it that could steer a terminal. */
    public static String line(String text) {
        return DirectionMarks.removed(CONTROL.matcher(text).replaceAll(" ")).strip();
    }
}
