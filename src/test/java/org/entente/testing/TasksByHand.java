package org.entente.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.view.TaskRunner;

/** Does slow work only when a test says so, in any order, in the test's own thread. */
public final class TasksByHand implements TaskRunner {

    private final List<Runnable> pending = new ArrayList<>();

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        pending.add(() -> TaskRunner.inPlace().run(work, done, failed));
    }

    /**
     * Returns how much work waits.
     *
     * @return the number of tasks
     */
    public int waiting() {
        return pending.size();
    }

    /**
     * Does one piece of work.
     *
     * @param index which, the oldest being 0
     */
    public void finish(int index) {
        pending.remove(index).run();
    }

    /** Forgets all work that waits. */
    public void drop() {
        pending.clear();
    }

    /** Does all work, and what that asks for, the oldest first. */
    public void finishAll() {
        while (!pending.isEmpty()) {
            finish(0);
        }
    }

    /**
     * Does all work, and what that asks for, in a random order.
     *
     * @param random chooses the order
     */
    public void finishInDisorder(Random random) {
        while (!pending.isEmpty()) {
            Collections.shuffle(pending, random);
            finish(0);
        }
    }
}
