package org.entente.app.dossier;

import java.util.concurrent.Executor;
import org.entente.app.platform.FileStamps;
import org.entente.app.platform.FileWatch;
import org.jspecify.annotations.Nullable;

/** Watches the files of the open dossier on its own thread and notifies the window. */
public final class LiveFiles implements WatchedFiles {

    private final Executor window;
    private @Nullable FileWatch watch;
    private Runnable told = () -> {};

    /**
     * Watches nothing yet.
     *
     * @param window runs work on the JavaFX application thread
     */
    public LiveFiles(Executor window) {
        this.window = window;
    }

    @Override
    public void follow(FileStamps files, Runnable changed) {
        FileWatch now = watch;
        told = changed;
        if (files.files().isEmpty()) {
            if (now != null) {
                now.close();
                watch = null;
            }
        } else if (now == null) {
            // Looked up late: watching may stop while the notification is on its way.
            watch = FileWatch.of(files, () -> window.execute(() -> told.run()));
        } else {
            now.follow(files);
        }
    }
}
