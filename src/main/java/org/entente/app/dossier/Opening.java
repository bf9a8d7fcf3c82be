package org.entente.app.dossier;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The opening in progress, its progress and its cancellation. Only one at a time: a new one
 * replaces an unfinished one. For the JavaFX application thread.
 */
public final class Opening {

    private final ReadOnlyObjectWrapper<Optional<Job>> job =
            new ReadOnlyObjectWrapper<>(this, "job", Optional.empty());

    /**
     * The current step of a job.
     *
     * @param what in a few words
     * @param share how much is done, 0 to 1
     */
    public record Step(String what, double share) {}

    /** One dossier's opening. Thread-safe. */
    public static final class Job implements LoadProgress {

        private final String name;
        private volatile Step step = new Step("Reading", 0);
        private volatile boolean cancelled;

        /** Starts a job that reads a dossier. */
        Job(String name) {
            this.name = name;
        }

        public String name() {
            return name;
        }

        public Step step() {
            return step;
        }

        @Override
        public boolean getAsBoolean() {
            return cancelled;
        }

        /**
         * Reports the next step.
         *
         * @throws CancellationException if the opening was cancelled
         */
        @Override
        public void step(String what, double share) {
            if (cancelled) {
                throw new CancellationException(name);
            }
            step = new Step(what, share);
        }
    }

    /** What is being opened; empty for nothing. */
    public ReadOnlyObjectProperty<Optional<Job>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** Starts a job and cancels an unfinished one. */
    public void begin(Job next) {
        job.get().ifPresent(before -> before.cancelled = true);
        job.set(Optional.of(next));
    }

    /**
     * Ends a job.
     *
     * @return whether what came of it is still wanted
     */
    boolean end(Job done) {
        if (done.cancelled) {
            return false;
        }
        job.set(Optional.empty());
        return true;
    }

    /** Cancels the job. It ends later and its result is dropped. */
    Optional<Job> cancel() {
        Optional<Job> given = job.get();
        given.ifPresent(one -> one.cancelled = true);
        job.set(Optional.empty());
        return given;
    }
}
