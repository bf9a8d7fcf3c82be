package org.entente.cli;

import org.entente.cli.terminal.Plain;

/** Thrown for a word on the command line that is not in the dossier. */
final class UnknownWordException extends Exception {

    private static final long serialVersionUID = 1L;

    UnknownWordException(String option, String word, String known) {
        super(option + ": there is no \"" + Plain.line(word) + "\"; choose from " + known);
    }
}
