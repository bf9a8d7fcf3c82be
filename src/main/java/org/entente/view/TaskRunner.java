package org.entente.view;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs slow work away from the JavaFX application thread and brings the result back to it. */
public interface TaskRunner {

    /**
     * Runs work. Work given earlier is done earlier.
     *
     * @param <T> what the work yields
     * @param work what to do, on another thread
     * @param done takes the result, on the JavaFX application thread
     * @param failed takes what the work threw, on the JavaFX application thread
     */
    <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /**
     * Runs work that fails only because of a defect, which is then thrown on the JavaFX application
     * thread.
     *
     * @param done takes the result, on the JavaFX application thread
     */
    default <T> void run(Callable<T> work, Consumer<? super T> done) {
        run(
                work,
                done,
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    /** Returns a runner that does everything at once in the calling thread, for tests. */
    static TaskRunner inPlace() {
        return new TaskRunner() {
            @Override
            public <T> void run(
                    Callable<T> work,
                    Consumer<? super T> done,
                    Consumer<? super Exception> failed) {
                T result;
                try {
                    result = work.call();
                } catch (Exception e) {
                    failed.accept(e);
                    return;
                }
                done.accept(result);
            }
        };
    }
}
