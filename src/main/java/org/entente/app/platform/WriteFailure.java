package org.entente.app.platform;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.io.file.AtomicFile;
import org.entente.view.words.FailureWords;
import org.entente.view.words.Isolated;

/** Describes why a file could not be written. */
public final class WriteFailure {

    private WriteFailure() {}

    /** Returns the reason in one line, without a full stop. */
    public static String words(Exception failure, Path file) {
        return failure instanceof IOException refused
                ? Isolated.line(AtomicFile.reason(refused, file))
                : FailureWords.of(failure);
    }
}
