package org.entente.io.problem;

import java.util.Optional;
import org.entente.edit.rule.Shown;

/**
 * Something wrong with a dossier, and where.
 *
 * @param file name of the dossier's file
 * @param line line of the value at fault, from 1; 0 if the file as a whole is meant. A missing
 *     field is reported at the object that lacks it, an unknown one at its name
 * @param column column of the value's first character, from 1, in UTF-16 code units (a tab counts
 *     one); 0 if the file as a whole is meant
 * @param pointer JSON Pointer (RFC 6901) to the value; empty for the whole document
 * @param kind what is wrong
 * @param message a sentence for people: what is wrong and what would be right
 * @param nearest of a quote that is missing, the passage most like it, where anything is alike
 */
public record Problem(
        String file,
        int line,
        int column,
        String pointer,
        ProblemKind kind,
        String message,
        Optional<NearestPassage> nearest) {

    /** Returns how much it matters. */
    public Severity severity() {
        return kind.severity();
    }

    /**
     * Returns the problem on one line, as compilers print theirs.
     *
     * @return for instance {@code dossier.json:42:17: error: ...}
     */
    @Override
    public String toString() {
        String name = Shown.plain(file);
        String place = line == 0 ? name : name + ':' + line + ':' + column;
        return place + ": " + severity().word() + ": " + message;
    }
}
