package org.entente.app.platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.entente.view.TaskRunner;

/** Runs tasks one after another on its own thread. */
public final class FxTaskRunner implements TaskRunner {

    /** How long a thread waits for more work. */
    private static final int IDLE_SECONDS = 1;

    private final ExecutorService worker;

    public FxTaskRunner() {
        this("entente-worker");
    }

    /** Makes a runner with a named daemon thread. */
    public FxTaskRunner(String name) {
        this(name, true);
    }

    private FxTaskRunner(String name, boolean daemon) {
        ThreadPoolExecutor one =
                new ThreadPoolExecutor(
                        1,
                        1,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        work -> {
                            Thread thread = new Thread(work, name);
                            thread.setDaemon(daemon);
                            return thread;
                        });
        one.allowCoreThreadTimeOut(!daemon);
        worker = one;
    }

    /** Creates a runner whose tasks finish before the program exits. */
    public static FxTaskRunner waitedFor(String name) {
        return new FxTaskRunner(name, false);
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
                        // The task's memory is free again by now, so the program can continue.
                        Exception told = new ExecutionException(e);
                        Platform.runLater(() -> failed.accept(told));
                        return;
                    }
                    Platform.runLater(() -> done.accept(result));
                });
    }
}
