package org.entente.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.testing.TasksByHand;
import org.junit.jupiter.api.Test;

class TasksInTurnTest {

    private final TasksByHand tasks = new TasksByHand();
    private final List<Runnable> turns = new ArrayList<>();
    private final List<Object> taken = new ArrayList<>();
    private final TasksInTurn inTurn = new TasksInTurn(tasks, turns::add);

    @Test
    void aResultWaitsForItsTurn() {
        inTurn.run(() -> "one", taken::add, taken::add);
        inTurn.run(() -> "two", taken::add, taken::add);
        tasks.finishAll();
        assertThat(taken).isEmpty();

        turns.get(0).run();
        assertThat(taken).containsExactly("one");
        turns.get(1).run();
        assertThat(taken).containsExactly("one", "two");
    }

    @Test
    void aFailureIsReportedAtOnce() {
        IllegalStateException failure = new IllegalStateException("gone");
        inTurn.run(
                () -> {
                    throw failure;
                },
                taken::add,
                taken::add);
        tasks.finishAll();

        assertThat(taken).containsExactly(failure);
        assertThat(turns).isEmpty();
    }
}
