package org.entente.view;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Holds a value computed from changing state: immediately if that is fast, else by a worker. Only
 * the latest computation counts; late results are dropped. For the JavaFX application thread.
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

    /** Takes a value at once, in place of whatever is being composed. */
    public void put(T value) {
        asked++;
        taken.accept(value);
    }

    /** Cancels the composition; the current value stays. */
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
                });
    }
}
