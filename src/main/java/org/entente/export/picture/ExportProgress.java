package org.entente.export.picture;

import java.io.InterruptedIOException;

/** Watches an export, and may stop it. */
@FunctionalInterface
public interface ExportProgress {

    /** Lets every export run to its end, unwatched. */
    ExportProgress UNWATCHED = share -> {};

    /**
     * Hears how far an export has come.
     *
     * @param share what is done, from 0 to 1
     * @throws InterruptedIOException to stop the export
     */
    void reached(double share) throws InterruptedIOException;
}
