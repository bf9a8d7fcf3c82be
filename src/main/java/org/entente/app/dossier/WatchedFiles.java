package org.entente.app.dossier;

import org.entente.app.platform.FileStamps;

/** Watches the files of the dossier that is open. */
public interface WatchedFiles {

    /** Watches nothing. */
    WatchedFiles NONE = (files, changed) -> {};

    /**
     * Watches files instead of those before.
     *
     * @param files the files as they were read; none to stop
     * @param changed to be called, on the JavaFX application thread, when they have changed
     */
    void follow(FileStamps files, Runnable changed);
}
