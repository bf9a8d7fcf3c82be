package org.entente.export.picture;

import java.io.InterruptedIOException;

/** Observes an export and can stop it. */
@FunctionalInterface
public interface ExportProgress {

    /** An export that is never stopped, without progress. */
    ExportProgress UNWATCHED = share -> {};

    /**
     * Receives the progress of an export.
     *
     * @param share what is done, from 0 to 1
     * @throws InterruptedIOException to stop the export
     */
    void reached(double share) throws InterruptedIOException;
}
