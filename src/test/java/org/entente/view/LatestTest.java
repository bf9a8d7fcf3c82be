package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.testing.TasksByHand;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final TasksByHand tasks = new TasksByHand();
    private final List<String> taken = new ArrayList<>();
    private final Latest<String> latest = new Latest<>(tasks, taken::add);

    @Test
    void takesWhatTheWorkerBrings() {
        latest.compose(() -> "worked out");
        assertThat(taken).isEmpty();

        tasks.finishAll();

        assertThat(taken).containsExactly("worked out");
    }

    @Test
    void dropsWhatComesLate() {
        latest.compose(() -> "first");
        latest.compose(() -> "second");

        tasks.finish(1);
        tasks.finish(0);

        assertThat(taken).containsExactly("second");
    }

    @Test
    void whatIsPutAtOnceTakesThePlaceOfWhatIsUnderWay() {
        latest.compose(() -> "slow");
        latest.put("quick");

        tasks.finishAll();

        assertThat(taken).containsExactly("quick");
    }

    @Test
    void whatIsDroppedIsNotTaken() {
        latest.compose(() -> "slow");
        latest.drop();

        tasks.finishAll();

        assertThat(taken).isEmpty();
    }

    @Test
    void aFailureOfTheWorkIsNotSwallowed() {
        IOException failure = new IOException("gone");
        latest.compose(
                () -> {
                    throw failure;
                });

        assertThatThrownBy(tasks::finishAll)
                .isInstanceOf(IllegalStateException.class)
                .hasCause(failure);
    }
}
