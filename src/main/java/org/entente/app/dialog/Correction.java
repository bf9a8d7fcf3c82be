package org.entente.app.dialog;

import java.util.Optional;
import java.util.function.Consumer;
import org.entente.io.problem.Problem;

/** Takes the corrected text of a file. */
@FunctionalInterface
public interface Correction {

    /**
     * Writes a text if it is right.
     *
     * @param text the whole file
     * @param done told what is still wrong, on the JavaFX application thread; empty once the file
     *     is written
     */
    void take(String text, Consumer<Optional<Problem>> done);
}
