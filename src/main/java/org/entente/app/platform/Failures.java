package org.entente.app.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.entente.view.words.FailureWords;
import org.jspecify.annotations.Nullable;

/**
 * Handles uncaught failures: writes them to a rotating log file and tells the user once, however
 * many there are. The program continues. Thread-safe.
 */
public final class Failures implements Thread.UncaughtExceptionHandler {

    private static final int LOG_BYTES = 1 << 20;
    private static final int LOG_FILES = 3;

    private final Path folder;
    private final Executor window;
    private final Teller tell;
    private final AtomicBoolean telling = new AtomicBoolean();
    private final Logger logger = Logger.getAnonymousLogger();
    private @Nullable FileHandler file;

    /**
     * A failure for the user.
     *
     * @param what what happened, in a line
     * @param log the log file; empty if it could not be written
     * @param details what a bug report needs
     */
    public record Told(String what, Optional<Path> log, String details) {}

    /** Tells the user of a failure. */
    public interface Teller {

        /**
         * Shows a dialog, on the JavaFX application thread.
         *
         * @param read called when the dialog is closed, so that the next failure is shown
         */
        void tell(Told told, Runnable read);
    }

    /**
     * Creates the handler. Nothing is written before something fails.
     *
     * @param folder where the log goes
     * @param window runs work on the JavaFX application thread
     * @param tell shows a dialog
     */
    public Failures(Path folder, Executor window, Teller tell) {
        this.folder = folder;
        this.window = window;
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        Optional<Path> log = log(thread, failure);
        Told told = new Told(FailureWords.of(failure), log, FailureWords.details(failure));
        if (telling.compareAndSet(false, true)) {
            try {
                window.execute(() -> tell.tell(told, this::read));
            } catch (RuntimeException e) {
                // The toolkit is going down; the log has it.
                read();
            }
        }
    }

    private void read() {
        telling.set(false);
    }

    private synchronized Optional<Path> log(Thread thread, Throwable failure) {
        try {
            if (file == null) {
                Files.createDirectories(folder);
                FileHandler handler =
                        new FileHandler(
                                folder.toString().replace("%", "%%") + "/entente%u.%g.log",
                                LOG_BYTES,
                                LOG_FILES,
                                true);
                handler.setFormatter(new SimpleFormatter());
                handler.setEncoding("UTF-8");
                logger.addHandler(handler);
                logger.setUseParentHandlers(false);
                file = handler;
            }
            logger.log(Level.SEVERE, "In the thread " + thread.getName(), failure);
            return Optional.of(folder);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Closes the log. */
    synchronized void close() {
        FileHandler handler = file;
        if (handler != null) {
            logger.removeHandler(handler);
            handler.close();
            file = null;
        }
    }
}
