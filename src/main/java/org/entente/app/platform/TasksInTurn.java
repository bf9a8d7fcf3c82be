package org.entente.app.platform;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.entente.view.TaskRunner;

/**
 * Runs slow tasks whose results change much of the window, and applies the results one after
 * another, so that they do not block the window together.
 *
 * @param tasks runs the work
 * @param turns runs what takes a result, on the JavaFX application thread
 */
public record TasksInTurn(TaskRunner tasks, Executor turns) implements TaskRunner {

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        tasks.run(work, result -> turns.execute(() -> done.accept(result)), failed);
    }
}
