package org.entente.view;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Takes what is composed of a state that changes: at once where that is quickly done, else by a
 * worker. Only the last composition asked for counts; what a worker brings late is dropped. For the
 * JavaFX application thread.
 *
 * @param <T> what is composed
 */
public final class Latest<T> {

    private final TaskRunner tasks;
    private final Consumer<T> taken;
    private long asked;

    /**
     * Makes the place where compositions arrive.
     *
     * @param tasks composes what takes long
     * @param taken takes each that counts
     */
    public Latest(TaskRunner tasks, Consumer<T> taken) {
        this.tasks = tasks;
        this.taken = taken;
    }

    /**
     * Takes a value at once, in place of whatever is being composed.
     *
     * @param value the value
     */
    public void put(T value) {
        asked++;
        taken.accept(value);
    }

    /** Gives up whatever is being composed; the value there is stays. */
    public void drop() {
        asked++;
    }

    /**
     * Has a value composed by the worker, in place of whatever is being composed.
     *
     * @param work composes it
     */
    public void compose(Callable<T> work) {
        long mine = ++asked;
        tasks.run(
                work,
                value -> {
                    if (mine == asked) {
                        taken.accept(value);
                    }
                },
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }
}
