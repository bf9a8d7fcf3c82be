package org.entente.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.entente.view.TaskRunner;

/** Runs work one after the other on a daemon thread. */
final class FxTaskRunner implements TaskRunner {

    private final ExecutorService worker;

    FxTaskRunner() {
        this("entente-worker");
    }

    /** Makes a runner whose thread has a name. */
    FxTaskRunner(String name) {
        worker =
                Executors.newSingleThreadExecutor(
                        work -> {
                            Thread thread = new Thread(work, name);
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        worker.execute(
                () -> {
                    T result;
                    try {
                        result = work.call();
                    } catch (Exception e) {
                        Platform.runLater(() -> failed.accept(e));
                        return;
                    } catch (OutOfMemoryError | StackOverflowError e) {
                        // What the work had taken is free again by now: the program can go on.
                        Exception told = new ExecutionException(e);
                        Platform.runLater(() -> failed.accept(told));
                        return;
                    }
                    Platform.runLater(() -> done.accept(result));
                });
    }
}
